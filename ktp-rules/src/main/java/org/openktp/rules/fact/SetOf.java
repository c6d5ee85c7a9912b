package org.openktp.rules.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sets of codes from a closed list, the empty set among them.
 *
 * @param elements the codes a set may have, at most {@value #MAX_ELEMENTS}
 * @param <E> the type of the codes
 */
public record SetOf<E>(CodeList<E> elements) implements Domain<Set<E>> {

    /** The longest list over which sets are decided exactly. */
    public static final int MAX_ELEMENTS = 12;

    /**
     * Checks the size of the list.
     *
     * @param elements the component of that name
     * @throws IllegalArgumentException if the list is longer than {@value #MAX_ELEMENTS}
     */
    public SetOf {
        if (elements.values().size() > MAX_ELEMENTS) {
            throw new IllegalArgumentException("a set over " + elements.values().size()
                    + " codes is too large to decide exactly; the limit is " + MAX_ELEMENTS);
        }
    }

    @Override
    public boolean contains(Set<E> value) {
        return elements.values().containsAll(value);
    }

    @Override
    public List<Set<E>> representatives(Collection<? extends Set<E>> landmarks) {
        List<E> codes = elements.values();
        List<Set<E>> subsets = new ArrayList<>(1 << codes.size());
        for (int members = 0; members < 1 << codes.size(); members++) {
            Set<E> subset = new LinkedHashSet<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((members & 1 << i) != 0) {
                    subset.add(codes.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    @Override
    public String canonical() {
        return "sets-of-" + elements.canonical();
    }
}
