package org.openktp.core.internal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies of collections that nobody can change, so that values that hold them are immutable. */
public final class Copies {

    private Copies() {}

    /**
     * The value itself, or if it is a list or a set, an unmodifiable copy in the same order.
     *
     * @param value any value
     * @param <T> its type: of collections {@code List} or {@code Set}, never one of their classes
     * @return the value or its copy
     * @throws NullPointerException if an element is null
     */
    @SuppressWarnings("unchecked") // a list is copied to a list and a set to a set
    public static <T> T of(T value) {
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        if (value instanceof Set<?> set) {
            return (T) Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(set)));
        }
        return value;
    }
}
