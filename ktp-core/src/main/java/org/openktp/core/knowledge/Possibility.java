package org.openktp.core.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.code.EnumCode;

/** Whether something holds of a fact: in every way of filling what is not known of it, in some, or in none. */
public enum Possibility implements EnumCode {
    /** In every way. */
    SURE,
    /** In some ways and not in others. */
    POSSIBLE,
    /** In no way. */
    IMPOSSIBLE;

    /**
     * Whether a fact has a value.
     *
     * @param fact what is known of the fact
     * @param value the value
     * @param <T> the type of its values
     * @return sure where it is known, impossible where it is ruled out
     */
    public static <T> Possibility isValue(Knowledge<T> fact, T value) {
        if (!fact.admits(value)) {
            return IMPOSSIBLE;
        }
        return fact.value().isPresent() || isPoint(fact) ? SURE : POSSIBLE;
    }

    private static boolean isPoint(Knowledge<?> fact) {
        return fact instanceof Between<?> range
                && range.from().isPresent()
                && range.from().equals(range.to());
    }

    /**
     * Whether a set has an element.
     *
     * @param set what is known of the set; one that is not applicable has none
     * @param element the element
     * @param <E> the type of its elements
     * @return sure where every set that is admitted has it, impossible where none has
     */
    public static <E> Possibility contains(Knowledge<Set<E>> set, E element) {
        if (set instanceof SetBounds<E> bounds) {
            return contains(bounds, element);
        }
        if (set instanceof Missing<Set<E>>) {
            return POSSIBLE;
        }
        Collection<Set<E>> sets = set.named();
        long having = sets.stream().filter(each -> each.contains(element)).count();
        if (having == 0) {
            return IMPOSSIBLE;
        }
        return having == sets.size() ? SURE : POSSIBLE;
    }

    private static <E> Possibility contains(SetBounds<E> bounds, E element) {
        if (bounds.includes().contains(element)) {
            return SURE;
        }
        Optional<Set<E>> within = bounds.within();
        boolean isFull = bounds.maxSize().isPresent()
                && bounds.maxSize().getAsInt() == bounds.includes().size();
        if (isFull || within.filter(most -> !most.contains(element)).isPresent()) {
            return IMPOSSIBLE;
        }
        return within.filter(most -> most.size() == bounds.minSize()).isPresent() ? SURE : POSSIBLE;
    }
}
