package org.openktp.core.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.internal.Copies;
import org.openktp.core.internal.RecordForm;

/**
 * A set known in part: what it has for certain, what it may have at most, and how many elements. "At least NPL" has
 * {@code includes} NPL and nothing else.
 *
 * @param includes the elements it has for certain
 * @param within the elements it may have, or empty where that is not known
 * @param minSize the least number of elements; at least the number included
 * @param maxSize the greatest number of elements, or empty where that is not known
 * @param <E> the type of the elements
 */
public record SetBounds<E>(Set<E> includes, Optional<Set<E>> within, int minSize, OptionalInt maxSize)
        implements Knowledge<Set<E>> {

    /**
     * Copies the bounds and checks that some set fits them.
     *
     * @param includes the component of that name
     * @param within the component of that name
     * @param minSize the component of that name
     * @param maxSize the component of that name
     * @throws IllegalArgumentException if an included element lies outside {@code within}, or no set has a size that is
     * allowed
     */
    public SetBounds {
        includes = Copies.of(includes);
        within = within.map(Copies::of);
        minSize = Math.max(minSize, includes.size());
        if (within.isPresent() && !within.get().containsAll(includes)) {
            throw new IllegalArgumentException(
                    "elements " + tokens(includes) + " must lie within " + tokens(within.get()));
        }
        int most = Math.min(
                maxSize.orElse(Integer.MAX_VALUE), within.map(Set::size).orElse(Integer.MAX_VALUE));
        if (minSize > most) {
            throw new IllegalArgumentException(
                    "a set of at least " + minSize + " elements cannot have at most " + most);
        }
    }

    @Override
    public boolean admits(Set<E> value) {
        return value.containsAll(includes)
                && within.map(most -> most.containsAll(value)).orElse(true)
                && value.size() >= minSize
                && value.size() <= maxSize.orElse(Integer.MAX_VALUE);
    }

    @Override
    public Collection<Set<E>> named() {
        return Stream.concat(Stream.of(includes), within.stream()).toList();
    }

    private static String tokens(Set<?> elements) {
        return elements.stream().map(Code::tokenOf).collect(Collectors.joining(", ", "{", "}"));
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
