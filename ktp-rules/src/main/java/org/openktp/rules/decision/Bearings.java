package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Requirement;

/** Which mandatory rules are about which facts: found once, and not for every subject. */
final class Bearings {

    private final List<Requirement> rules;
    private final Map<String, BitSet> about = new HashMap<>();

    Bearings(List<Requirement> mandatory) {
        this.rules = List.copyOf(mandatory);
        for (int place = 0; place < rules.size(); place++) {
            List<Fact<?>> facts = new ArrayList<>();
            Conditions.addFacts(rules.get(place).applicability(), facts);
            Conditions.addFacts(rules.get(place).requirement(), facts);
            for (Fact<?> fact : facts) {
                about.computeIfAbsent(fact.id(), none -> new BitSet()).set(place);
            }
        }
    }

    /** Those that some completions decide one way and some another: about a fact, or else about one that it is tied to. */
    List<String> on(Fact<?> fact, List<Fact<?>> tied, Completions completions) {
        List<String> direct = unsettled(List.of(fact), completions);
        return direct.isEmpty() ? unsettled(tied, completions) : direct;
    }

    private List<String> unsettled(List<Fact<?>> facts, Completions completions) {
        BitSet numbers = new BitSet();
        facts.forEach(fact -> numbers.or(about.getOrDefault(fact.id(), new BitSet())));
        List<String> unsettled = new ArrayList<>();
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            if (completions.outcomes(rules.get(number)).size() > 1) {
                unsettled.add(rules.get(number).id());
            }
        }
        return unsettled;
    }
}
