package org.openktp.core.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openktp.core.internal.Copies;

/**
 * Exactly a value.
 *
 * @param get the value; an empty set is a value, known to be empty
 * @param <T> the type of the value
 */
public record Known<T>(T get) implements Knowledge<T> {

    /**
     * Copies a set, and refuses null.
     *
     * @param get the component of that name
     */
    public Known {
        get = Copies.of(Objects.requireNonNull(get, "known value"));
    }

    @Override
    public boolean admits(T value) {
        return get.equals(value);
    }

    @Override
    public Optional<T> value() {
        return Optional.of(get);
    }

    @Override
    public Collection<T> named() {
        return List.of(get);
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Known<?> that && get.equals(that.get);
    }

    @Override
    public int hashCode() {
        return get.hashCode();
    }
}
