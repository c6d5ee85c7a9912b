package org.openktp.rules.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Judgement;

/**
 * A rule that is left for a person to judge.
 *
 * @param rule the rule, which says why nothing was decided
 * @param known what is known of the facts that it considers, in its order
 */
public record ToJudge(Judgement rule, Map<Fact<?>, Knowledge<?>> known) {

    /**
     * Copies the map.
     *
     * @param rule the component of that name
     * @param known the component of that name
     */
    public ToJudge {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    static ToJudge of(Judgement rule, FactSheet sheet) {
        Map<Fact<?>, Knowledge<?>> known = new LinkedHashMap<>();
        rule.considers().forEach(fact -> known.put(fact, sheet.of(fact)));
        return new ToJudge(rule, known);
    }
}
