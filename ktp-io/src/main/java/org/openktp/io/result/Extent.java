package org.openktp.io.result;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;

/**
 * From where to where a figure may lie; both ends are the same where it is exact.
 *
 * @param low the low end; empty where nothing bounds it
 * @param high the high end; empty where nothing bounds it
 * @param <T> the type of the figures
 */
record Extent<T>(Optional<T> low, Optional<T> high) {

    static <T extends Comparable<? super T>> Extent<T> of(Knowledge<T> known) {
        if (known instanceof Between<?>) {
            Between<?> between = (Between<?>) known;
            return new Extent<>(end(between.from(), known), end(between.to(), known));
        }
        List<T> values = List.copyOf(known.named());
        return values.isEmpty()
                ? new Extent<>(Optional.empty(), Optional.empty())
                : new Extent<>(Optional.of(Collections.min(values)), Optional.of(Collections.max(values)));
    }

    /** An end among the values that are named, which have the type that an end of a range without it has lost. */
    private static <T> Optional<T> end(Optional<?> end, Knowledge<T> known) {
        return known.named().stream()
                .filter(value -> end.filter(value::equals).isPresent())
                .findFirst();
    }

    /** Whether there is any figure. */
    boolean isKnown() {
        return low.isPresent() || high.isPresent();
    }
}
