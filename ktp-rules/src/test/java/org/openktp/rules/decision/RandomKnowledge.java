package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.SetOf;

/** Any state of knowledge that a fact can be in; now and then one that its declaration does not permit. */
final class RandomKnowledge {

    private RandomKnowledge() {}

    static <T extends Comparable<T>> Knowledge<T> of(Fact<T> fact, Choices choices) {
        List<T> values = Classical.values(fact.domain());
        List<Supplier<Knowledge<T>>> states = states(fact, values, choices);
        states.add(() -> range(values, choices));
        return choices.of(states).get();
    }

    static Knowledge<Set<String>> ofSet(Fact<Set<String>> fact, Choices choices) {
        List<String> codes = ((SetOf<String>) fact.domain()).elements().values();
        List<Supplier<Knowledge<Set<String>>>> states = states(fact, Classical.values(fact.domain()), choices);
        states.add(() -> bounds(codes, choices));
        return choices.of(states).get();
    }

    private static <T> List<Supplier<Knowledge<T>>> states(Fact<T> fact, List<T> values, Choices choices) {
        List<Supplier<Knowledge<T>>> states = new ArrayList<>();
        for (Missing.Reason reason : Missing.Reason.values()) {
            states.add(() -> Knowledge.missing(reason));
        }
        states.add(() -> Knowledge.known(choices.of(values)));
        states.add(() -> Knowledge.oneOf(choices.some(values, 2)));
        if (fact.notApplicable().isPresent() || choices.oneIn(8)) {
            states.add(Knowledge::notApplicable);
        }
        return states;
    }

    private static <T extends Comparable<T>> Knowledge<T> range(List<T> values, Choices choices) {
        int from = choices.below(values.size());
        int to = from + choices.below(values.size() - from);
        boolean upwards = choices.oneIn(3);
        boolean downwards = !upwards && choices.oneIn(3);
        return new Between<>(
                downwards ? Optional.empty() : Optional.of(values.get(from)),
                upwards ? Optional.empty() : Optional.of(values.get(to)));
    }

    private static Knowledge<Set<String>> bounds(List<String> codes, Choices choices) {
        Set<String> within = new HashSet<>(choices.some(codes, 0));
        List<String> includes = choices.some(List.copyOf(within), 0);
        int least = includes.size() + choices.below(within.size() - includes.size() + 1);
        int most = least + choices.below(codes.size() - least + 1);
        return new SetBounds<>(
                new HashSet<>(includes),
                choices.oneIn(2) ? Optional.empty() : Optional.of(within),
                least,
                choices.oneIn(2) ? OptionalInt.empty() : OptionalInt.of(most));
    }
}
