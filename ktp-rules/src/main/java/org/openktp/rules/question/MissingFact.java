package org.openktp.rules.question;

import java.util.List;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.fact.Fact;

/**
 * A fact that can still change what is asked for.
 *
 * @param fact the fact
 * @param known what is known of it; it may be narrowed rather than missing
 * @param settles the share, from 0 to 1, of the answers told apart by the rules that would settle it at once
 * @param prospects what its answers would lead to, each answer in one of them; those that settle it first
 * @param bearsOn the identifiers of the rules or rows that are not settled and are about this fact or one that it is tied
 *     to
 * @param <R> what is asked for: a verdict, or the value of a table
 */
public record MissingFact<R>(
        Fact<?> fact, Knowledge<?> known, double settles, List<Prospect<R>> prospects, List<String> bearsOn) {

    /**
     * Copies the lists.
     *
     * @param fact the component of that name
     * @param known the component of that name
     * @param settles the component of that name
     * @param prospects the component of that name
     * @param bearsOn the component of that name
     */
    public MissingFact {
        prospects = List.copyOf(prospects);
        bearsOn = List.copyOf(bearsOn);
    }

    /**
     * Whether to ask for it. What was declined is never asked again.
     *
     * @return false if it was declined
     */
    public boolean toAsk() {
        return !known.equals(new Missing<>(Missing.Reason.DECLINED));
    }
}
