package org.openktp.rules.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.internal.RecordForm;
import org.openktp.rules.canonical.Canonical;

/**
 * A list of codes: closed, so that a value is one of them, or open, so that it may be another.
 *
 * @param values the codes, at least one, in the order of the list
 * @param ranked whether the codes rise from each to the next, so that one can ask for a range of them
 * @param other for an open list, a value outside it that stands for all of them; empty for a closed list
 * @param <T> the type of the codes
 */
public record CodeList<T>(List<T> values, boolean ranked, Optional<T> other) implements Domain<T> {

    /**
     * Copies the list.
     *
     * @param values the component of that name
     * @param ranked the component of that name
     * @param other the component of that name
     * @throws IllegalArgumentException if the list is empty, has a code twice, or has the one that stands for all others; or
     *     it is ranked and open, or its codes do not rise in their own order
     */
    public CodeList {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a code list must have at least one code");
        }
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("a code list must not have a code twice: " + Canonical.list(values));
        }
        if (other.filter(values::contains).isPresent()) {
            throw new IllegalArgumentException(
                    "what stands for all other codes must not be in the list: " + Canonical.value(other.get()));
        }
        if (ranked && (other.isPresent() || !rises(values))) {
            throw new IllegalArgumentException(
                    "a ranked list must be closed, and its codes must rise: " + Canonical.list(values));
        }
    }

    /**
     * The closed list of these codes.
     *
     * @param values the codes
     * @param <T> their type
     * @return the domain
     * @throws IllegalArgumentException if there are none, or one is there twice
     */
    public static <T> CodeList<T> of(Collection<T> values) {
        return new CodeList<>(List.copyOf(values), false, Optional.empty());
    }

    /**
     * The closed list of these codes, which rise from each to the next, such as pay bands.
     *
     * @param values the codes, in their order
     * @param <T> their type
     * @return the domain
     * @throws IllegalArgumentException if there are none, or they do not rise
     */
    public static <T extends Comparable<? super T>> CodeList<T> ranked(Collection<T> values) {
        return new CodeList<>(List.copyOf(values), true, Optional.empty());
    }

    @SuppressWarnings("unchecked") // values of one type
    private static boolean rises(List<?> values) {
        for (int i = 1; i < values.size(); i++) {
            boolean comparable = values.get(i) instanceof Comparable;
            if (!comparable || ((Comparable<Object>) values.get(i)).compareTo(values.get(i - 1)) <= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The list of these codes and others that are not known.
     *
     * @param values the codes known
     * @param other a value outside the list, which stands for all of them
     * @param <T> their type
     * @return the domain
     * @throws IllegalArgumentException if there are none, one is there twice, or the other is among them
     */
    public static <T> CodeList<T> open(Collection<T> values, T other) {
        return new CodeList<>(List.copyOf(values), false, Optional.of(other));
    }

    /**
     * Whether the list is open.
     *
     * @return true if a value may be none of the codes
     */
    public boolean isOpen() {
        return other.isPresent();
    }

    @Override
    public boolean contains(T value) {
        return isOpen() || values.contains(value);
    }

    @Override
    public boolean isOrdered() {
        return ranked;
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
        return (isOpen() ? "open-" : "") + "codes(" + Canonical.list(values) + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object object) {
        return object instanceof CodeList<?> that
                && ranked == that.ranked
                && values.equals(that.values)
                && other.equals(that.other);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
