package org.openktp.rules.decision;

import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.fact.Fact;

/**
 * A fact that can still change the verdict.
 *
 * @param fact the fact
 * @param known what is known of it; it may be narrowed rather than missing
 * @param settles the share, from 0 to 1, of the answers told apart by the rules that would settle the verdict at once
 */
public record MissingFact(Fact<?> fact, Knowledge<?> known, double settles) {

    /**
     * Whether to ask for it. What was declined is never asked again.
     *
     * @return false if it was declined
     */
    public boolean toAsk() {
        return !known.equals(new Missing<>(Missing.Reason.DECLINED));
    }
}
