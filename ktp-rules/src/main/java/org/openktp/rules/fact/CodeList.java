package org.openktp.rules.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openktp.rules.canonical.Canonical;

/**
 * A closed list of codes.
 *
 * @param values the codes, at least one, in the order of the list
 * @param <T> the type of the codes
 */
public record CodeList<T>(List<T> values) implements Domain<T> {

    /**
     * Copies the list.
     *
     * @param values the component of that name
     * @throws IllegalArgumentException if the list is empty or has a code twice
     */
    public CodeList {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a code list must have at least one code");
        }
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("a code list must not have a code twice: " + Canonical.list(values));
        }
    }

    /**
     * The list of these codes.
     *
     * @param values the codes
     * @param <T> their type
     * @return the domain
     * @throws IllegalArgumentException if there are none, or one is there twice
     */
    public static <T> CodeList<T> of(Collection<T> values) {
        return new CodeList<>(List.copyOf(values));
    }

    @Override
    public boolean contains(T value) {
        return values.contains(value);
    }

    @Override
    public List<T> representatives(Collection<? extends T> landmarks) {
        return values;
    }

    @Override
    public Set<T> inOrder(Set<T> some) {
        Set<T> ordered = new LinkedHashSet<>(values);
        ordered.retainAll(some);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }

    @Override
    public String canonical() {
        return "codes(" + Canonical.list(values) + ")";
    }
}
