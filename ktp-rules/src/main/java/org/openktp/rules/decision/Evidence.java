package org.openktp.rules.decision;

import java.util.List;
import java.util.Map;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.wording.Message;

/**
 * One part of a rule: what it asks, what is known of the facts it asks about, and what follows.
 *
 * @param required what this part asks: an atom, or the contrary of one
 * @param known what is known of its facts: of one, or of the two that it compares
 * @param outcome met, not met or undetermined
 */
public record Evidence(Condition required, Map<Fact<?>, Knowledge<?>> known, Outcome outcome) {

    /**
     * The fact it asks about; of two that are compared, the one that has to stand so to the other.
     *
     * @return the fact
     */
    public Fact<?> fact() {
        return known.keySet().iterator().next();
    }

    /**
     * What is known of each of its facts.
     *
     * @return messages in the order of the facts
     */
    public List<Message> found() {
        return known.entrySet().stream()
                .map(each -> KnowledgeText.message(each.getValue(), each.getKey()))
                .toList();
    }
}
