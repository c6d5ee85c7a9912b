package org.openktp.core.knowledge;

import java.util.Collection;
import java.util.Set;
import org.openktp.core.internal.Copies;

/**
 * One of a few values.
 *
 * @param values the alternatives, at least two, in the order given; not applicable is none of them
 * @param <T> the type of the values
 */
public record OneOf<T>(Set<T> values) implements Knowledge<T> {

    /**
     * Copies the alternatives.
     *
     * @param values the component of that name
     * @throws IllegalArgumentException if there are fewer than two
     */
    public OneOf {
        if (values.size() < 2) {
            throw new IllegalArgumentException(
                    "one of a few must name at least two different values, not " + values.size());
        }
        values = Copies.of(values);
    }

    @Override
    public boolean admits(T value) {
        return values.contains(value);
    }

    @Override
    public Collection<T> named() {
        return values;
    }
}
