package org.openktp.rules.fact;

import java.util.LinkedHashSet;
import java.util.Set;
import org.openktp.core.internal.Copies;

/**
 * The sets of codes from a closed list, the empty set among them.
 *
 * @param elements the codes a set may have
 * @param <E> the type of the codes
 */
public record SetOf<E>(CodeList<E> elements) implements Domain<Set<E>> {

    /**
     * Checks the list.
     *
     * @param elements the component of that name
     * @throws IllegalArgumentException if the list is open, so that the size of a set could not be decided exactly
     */
    public SetOf {
        if (elements.isOpen()) {
            throw new IllegalArgumentException(
                    "a set must be over a closed list of codes to be decided exactly, not " + elements.canonical());
        }
    }

    @Override
    public boolean contains(Set<E> value) {
        return elements.values().containsAll(value);
    }

    /** The sets as they came, each with its elements in the order of the list. */
    @Override
    public Set<Set<E>> inOrder(Set<Set<E>> some) {
        Set<Set<E>> ordered = new LinkedHashSet<>();
        for (Set<E> each : some) {
            ordered.add(elements.inOrder(each));
        }
        return Copies.of(ordered);
    }

    @Override
    public String canonical() {
        return "sets-of-" + elements.canonical();
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SetOf<?> that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
