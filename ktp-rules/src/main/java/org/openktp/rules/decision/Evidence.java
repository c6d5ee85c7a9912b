package org.openktp.rules.decision;

import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;

/**
 * One part of a rule: what it asks of one fact, what is known of that fact, and what follows.
 *
 * @param fact the fact
 * @param known what is known of it
 * @param required what this part asks, in English
 * @param outcome met, not met or undetermined
 */
public record Evidence(Fact<?> fact, Knowledge<?> known, String required, Outcome outcome) {

    /**
     * What is known of the fact, in English.
     *
     * @return for example {@code "one of England, Wales"}
     */
    public String found() {
        return KnowledgeText.describe(known, fact);
    }
}
