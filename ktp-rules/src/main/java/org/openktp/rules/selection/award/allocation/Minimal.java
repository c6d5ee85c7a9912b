package org.openktp.rules.selection.award.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out what is not needed. */
final class Minimal {

    private Minimal() {}

    /** The items left of those that have a property, so that they have it and without any one of them would not. */
    static <T> List<T> of(List<T> items, Predicate<List<T>> property) {
        List<T> kept = items;
        List<T> before;
        // Leaving out a later item may make an earlier one needless, so it ends with a round that leaves out none.
        do {
            before = kept;
            for (T item : before) {
                List<T> others = without(kept, item);
                kept = property.test(others) ? others : kept;
            }
        } while (kept.size() < before.size());
        return kept;
    }

    private static <T> List<T> without(List<T> items, T item) {
        List<T> others = new ArrayList<>(items);
        others.remove(item);
        return others;
    }
}
