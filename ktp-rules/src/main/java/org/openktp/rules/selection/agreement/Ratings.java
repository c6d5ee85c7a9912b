package org.openktp.rules.selection.agreement;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ratings by application, and by assessor within. */
final class Ratings {

    private Ratings() {}

    /** The figures by references of applications and then of assessors, each exact. */
    static SortedMap<String, SortedMap<String, Fraction>> of(Collection<Rating> ratings) {
        SortedMap<String, SortedMap<String, Fraction>> panels = new TreeMap<>();
        for (Rating rating : ratings) {
            Fraction before = panels.computeIfAbsent(rating.application(), application -> new TreeMap<>())
                    .put(rating.assessor(), Fraction.of(rating.value()));
            if (before != null) {
                throw new IllegalArgumentException("application " + rating.application()
                        + " must have at most one rating by assessor " + rating.assessor() + ", not a second one of "
                        + rating.value().toPlainString());
            }
        }
        return panels;
    }
}
