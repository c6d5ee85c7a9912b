package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;

/** Which facts constraints tie to one another, directly or through others: those that an answer may force. */
final class Ties {

    private Ties() {}

    /** For each fact, by its place in the list, the places of the facts tied to it. */
    static List<Set<Integer>> byLevel(List<Fact<?>> facts, List<Condition> constraints) {
        List<Set<Integer>> ties = new ArrayList<>();
        for (int level = 0; level < facts.size(); level++) {
            ties.add(new HashSet<>(Set.of(level)));
        }
        for (Condition constraint : constraints) {
            Set<Integer> joined = Conditions.atoms(constraint)
                    .map(atom -> facts.indexOf(atom.fact()))
                    .flatMap(level -> ties.get(level).stream())
                    .collect(Collectors.toSet());
            joined.forEach(level -> ties.set(level, joined));
        }
        return ties;
    }
}
