package org.openktp.core.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;

/**
 * A value in a range of an ordered type, both ends included.
 *
 * @param from the lowest value possible, or empty where there is no lower end
 * @param to the highest value possible, or empty where there is no upper end
 * @param <T> the type of the values
 */
public record Between<T extends Comparable<? super T>>(Optional<T> from, Optional<T> to) implements Knowledge<T> {

    /**
     * Checks the ends.
     *
     * @param from the component of that name
     * @param to the component of that name
     * @throws IllegalArgumentException if there is no end at all, or the lower one is above the upper
     */
    public Between {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a range must have at least one end");
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new IllegalArgumentException(
                    "lower end " + Code.tokenOf(from.get()) + " must not be above upper end " + Code.tokenOf(to.get()));
        }
    }

    @Override
    public boolean admits(T value) {
        return from.map(low -> low.compareTo(value) <= 0).orElse(true)
                && to.map(high -> high.compareTo(value) >= 0).orElse(true);
    }

    @Override
    public Collection<T> named() {
        return Stream.concat(from.stream(), to.stream()).toList();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
