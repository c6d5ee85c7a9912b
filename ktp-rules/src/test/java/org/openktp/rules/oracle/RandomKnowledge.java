package org.openktp.rules.oracle;

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
import org.openktp.rules.fact.Text;

/** Any state of knowledge that a fact can be in; now and then one that its declaration does not permit. */
final class RandomKnowledge {

    private RandomKnowledge() {}

    static <T> Knowledge<T> of(Fact<T> fact, List<T> values, List<T> around, Choices choices) {
        List<Supplier<Knowledge<T>>> states = new ArrayList<>();
        for (Missing.Reason reason : Missing.Reason.values()) {
            states.add(() -> Knowledge.missing(reason));
        }
        states.add(Knowledge::notAsked);
        states.add(() -> Knowledge.known(choices.of(choices.oneIn(10) ? around : values)));
        states.add(() -> Knowledge.oneOf(choices.some(choices.oneIn(5) ? around : values, 2)));
        if (fact.notApplicable().isPresent() || choices.oneIn(12)) {
            states.add(Knowledge::notApplicable);
        }
        if (fact.domain().isOrdered()) {
            states.add(() -> between(around, choices));
            states.add(() -> oneSided(around, choices));
        }
        if (fact.domain() instanceof SetOf<?> sets) {
            states.add(() -> bounds(sets.elements().values(), choices));
            states.add(() -> bounds(sets.elements().values(), choices));
        }
        if (fact.domain() instanceof Text && choices.oneIn(2)) {
            states.add(() -> blank());
        }
        return choices.of(states).get();
    }

    @SuppressWarnings("unchecked") // for texts only
    private static <T> Knowledge<T> blank() {
        return (Knowledge<T>) Knowledge.known(" ");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // for values in an order only
    private static <T> Knowledge<T> between(List<T> around, Choices choices) {
        List<T> ends = choices.ends(around);
        return new Between(Optional.of(ends.get(0)), Optional.of(ends.get(1)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // for values in an order only
    private static <T> Knowledge<T> oneSided(List<T> around, Choices choices) {
        Optional<T> end = Optional.of(choices.of(around));
        return choices.oneIn(2) ? new Between(end, Optional.empty()) : new Between(Optional.empty(), end);
    }

    @SuppressWarnings("unchecked") // for sets of these codes only
    private static <T, E> Knowledge<T> bounds(List<E> codes, Choices choices) {
        Set<E> within = new HashSet<>(choices.some(codes, 0));
        List<E> includes = choices.some(codes.stream().filter(within::contains).toList(), 0);
        int least = includes.size() + choices.below(within.size() - includes.size() + 1);
        int most = least + choices.below(codes.size() - least + 1);
        if (choices.oneIn(12)) {
            return (Knowledge<T>) new SetBounds<>(Set.of(), Optional.empty(), codes.size() + 1, OptionalInt.empty());
        }
        return (Knowledge<T>) new SetBounds<>(
                new HashSet<>(includes),
                choices.oneIn(2) ? Optional.empty() : Optional.of(within),
                least,
                choices.oneIn(2) ? OptionalInt.empty() : OptionalInt.of(most));
    }
}
