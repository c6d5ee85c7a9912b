package org.openktp.core.knowledge;

import java.util.Optional;

/**
 * From where to where an ordered fact may lie; both ends are the same where it is exact.
 *
 * @param lowest the lowest value that it may have; empty where nothing bounds it
 * @param highest the highest value that it may have; empty where nothing bounds it
 * @param <T> the type of the values
 */
public record Extent<T>(Optional<T> lowest, Optional<T> highest) {

    /**
     * The extent of a fact.
     *
     * @param fact what is known of it; what is missing or does not apply has no ends
     * @param <T> the type of its values
     * @return its ends
     */
    public static <T extends Comparable<? super T>> Extent<T> of(Knowledge<T> fact) {
        if (fact instanceof Between<?>) {
            Between<?> range = (Between<?>) fact;
            return new Extent<>(end(range.from(), fact), end(range.to(), fact));
        }
        return new Extent<>(
                fact.named().stream().min(T::compareTo), fact.named().stream().max(T::compareTo));
    }

    /** An end among the values that are named, which have the type that an end of a range without it has lost. */
    private static <T> Optional<T> end(Optional<?> end, Knowledge<T> fact) {
        return fact.named().stream()
                .filter(value -> end.filter(value::equals).isPresent())
                .findFirst();
    }

    /**
     * Whether there is any end.
     *
     * @return false where nothing bounds the fact on either side
     */
    public boolean isBounded() {
        return lowest.isPresent() || highest.isPresent();
    }
}
