package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;

/** Facts that are decided together, joined one by one. */
final class Groups {

    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<String, Set<String>> groupOf = new LinkedHashMap<>();

    List<List<Fact<?>>> all() {
        List<List<Fact<?>>> all = new ArrayList<>();
        for (Set<String> group : new LinkedHashSet<>(groupOf.values())) {
            List<Fact<?>> own = new ArrayList<>();
            for (String id : group) {
                own.add(Objects.requireNonNull(facts.get(id)));
            }
            all.add(own);
        }
        return all;
    }

    void join(Condition condition) {
        List<Fact<?>> about = new ArrayList<>();
        Conditions.addFacts(condition, about);
        Set<String> together = new LinkedHashSet<>();
        for (Fact<?> fact : about) {
            Fact<?> known = facts.putIfAbsent(fact.id(), fact);
            if (known != null && !known.equals(fact)) {
                throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
            }
            together.addAll(groupOf.getOrDefault(fact.id(), Set.of(fact.id())));
        }
        for (String fact : together) {
            groupOf.put(fact, together);
        }
    }
}
