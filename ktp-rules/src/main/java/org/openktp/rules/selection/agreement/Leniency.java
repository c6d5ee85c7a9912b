package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an assessor's figures lie beside those of the others on the same applications.
 *
 * <p>For example, an assessor gives 8 where two others gave 6 and 7, and 5 where one other gave 6. The differences from the means
 * of the others are 1.5 and -1, and the leniency is 0.25. A third application, which nobody else rated, changes nothing.
 *
 * @param assessor the reference of the assessor, not blank
 * @param applications how many applications the assessor and at least one other rated, 0 or more
 * @param difference the mean, over those applications, of the assessor's figure less the mean of the others', to four decimals,
 *     half even; above zero for a lenient assessor; empty where there is no such application
 */
public record Leniency(String assessor, int applications, Optional<BigDecimal> difference) {

    /**
     * Checks that a difference is there where it can be.
     *
     * @param assessor the component of that name
     * @param applications the component of that name
     * @param difference the component of that name
     * @throws IllegalArgumentException if the reference is blank, the number below 0, or the difference absent for a number above 0
     *     or present for 0
     */
    public Leniency {
        if (assessor.isBlank()) {
            throw new IllegalArgumentException("assessor of a leniency must not be blank");
        }
        if (applications < 0) {
            throw new IllegalArgumentException("applications " + applications + " of a leniency must be 0 or more");
        }
        if (difference.isPresent() != applications > 0) {
            throw new IllegalArgumentException(
                    "difference of a leniency must be empty for no applications, and for no other" + " number; found "
                            + difference + " for " + applications);
        }
    }

    /**
     * The leniency of every assessor. Each difference is computed exactly and rounded once.
     *
     * @param ratings the figures, at most one for each application and assessor, in any order
     * @return one for each assessor, by reference
     * @throws IllegalArgumentException if an application has two ratings by the same assessor
     */
    public static List<Leniency> of(Collection<Rating> ratings) {
        SortedMap<String, List<Fraction>> differences = new TreeMap<>();
        for (Map<String, Fraction> panel : Ratings.of(ratings).values()) {
            panel.forEach((assessor, figure) -> differences
                    .computeIfAbsent(assessor, reference -> new ArrayList<>())
                    .addAll(difference(figure, panel.values())));
        }
        return differences.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The figure of one less the mean of the others' of the panel; none where there are no others. */
    private static List<Fraction> difference(Fraction figure, Collection<Fraction> panel) {
        int others = panel.size() - 1;
        if (others == 0) {
            return List.of();
        }
        return List.of(figure.minus(Fraction.sum(panel).minus(figure).over(others)));
    }

    private static Leniency of(String assessor, List<Fraction> differences) {
        return new Leniency(
                assessor,
                differences.size(),
                differences.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Fraction.mean(differences).rounded()));
    }
}
