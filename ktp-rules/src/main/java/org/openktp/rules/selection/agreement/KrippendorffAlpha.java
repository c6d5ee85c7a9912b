package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Krippendorff's alpha with the interval metric: 1 is perfect agreement, 0 what chance would give, and below 0 disagreement beyond
 * chance. It takes any number of assessors and missing figures.
 *
 * <p>Alpha is 1 less the observed disagreement divided by the expected one. Where the disagreement of two figures is the square
 * of their difference, the observed one is twice the mean, over all figures, of the sample variance of the application that each
 * belongs to, and the expected one twice the sample variance of all figures. An application with one rating has nothing that it
 * could be compared with, and leaves both.
 *
 * <p>For example, of two assessors, one gives 6, 7, 3 and 1 to four applications, and the other 8, 7 and 4 to the first three.
 * The fourth leaves. The variances of the others are 2, 0 and 0.5, and their mean is 0.8333 (each stands for two figures); the
 * variance of the six figures is 3.7667. Alpha is 1 - 0.8333 / 3.7667 = 0.7788.
 *
 * <p>As in <em>Content Analysis: An Introduction to Its Methodology</em> (Sage) and in <a
 * href="https://repository.upenn.edu/asc_papers/43">Computing Krippendorff's Alpha-Reliability</a> (University of Pennsylvania
 * ScholarlyCommons, 2011), whose coincidence matrices come to the same.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /**
     * The coefficient. Figures count as numbers, whatever the zeros they were written with: 7 agrees with 7.0.
     *
     * @param ratings the figures, at most one for each application and assessor, in any order
     * @return alpha, computed exactly and rounded once, to four decimals, half even; empty where it is not defined: no application
     *     has two ratings, or the ratings of those that have are all the same
     * @throws IllegalArgumentException if an application has two ratings by the same assessor
     */
    public static Optional<BigDecimal> interval(Collection<Rating> ratings) {
        List<Collection<Fraction>> compared = Ratings.of(ratings).values().stream()
                .filter(panel -> panel.size() > 1)
                .map(Map::values)
                .toList();
        List<Fraction> all = compared.stream().flatMap(Collection::stream).toList();
        Fraction expected = all.isEmpty() ? Fraction.ZERO : Fraction.variance(all);
        return expected.isZero() ? Optional.empty() : Optional.of(alpha(within(compared), expected));
    }

    private static BigDecimal alpha(Fraction observed, Fraction expected) {
        return expected.minus(observed).over(expected).rounded();
    }

    /** The mean over all figures of the variance of the panel that each belongs to. */
    private static Fraction within(List<Collection<Fraction>> panels) {
        List<Fraction> variances = new ArrayList<>();
        int figures = 0;
        for (Collection<Fraction> panel : panels) {
            variances.add(Fraction.variance(panel).times(panel.size()));
            figures += panel.size();
        }
        return Fraction.sum(variances).over(figures);
    }
}
