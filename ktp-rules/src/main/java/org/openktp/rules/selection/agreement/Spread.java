package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openktp.core.internal.Figures;

/**
 * How far apart figures lie. That of 62.5, 70.0 and 72.5 goes from 62.5 to 72.5, a range of 10.0, with a standard deviation of
 * 5.2042.
 *
 * @param count how many there are, 1 or more
 * @param lowest the lowest
 * @param highest the highest, not below the lowest
 * @param standardDeviation the sample standard deviation (with one less than the count as divisor), to four decimals, half even;
 *     empty for a single figure
 */
public record Spread(int count, BigDecimal lowest, BigDecimal highest, Optional<BigDecimal> standardDeviation) {

    /**
     * Checks that the figures fit each other.
     *
     * @param count the component of that name
     * @param lowest the component of that name
     * @param highest the component of that name
     * @param standardDeviation the component of that name
     * @throws IllegalArgumentException if the count is below 1, the highest below the lowest, the standard deviation below 0, or
     *     absent for more than one figure or present for one
     */
    public Spread {
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + " of a spread must be 1 or more");
        }
        if (highest.compareTo(lowest) < 0) {
            throw new IllegalArgumentException("highest " + highest.toPlainString()
                    + " of a spread must not be below lowest " + lowest.toPlainString());
        }
        if (standardDeviation.isPresent() != count > 1
                || standardDeviation.filter(d -> d.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "standardDeviation of a spread must be 0 or more for two figures or more, and"
                            + " empty for one; found " + standardDeviation + " for " + count);
        }
    }

    /**
     * The spread of figures. They are compared as numbers, and the lowest and the highest are given with as many decimals as the
     * figure that has the most: the spread of 7, 7.0 and 6 goes from 6.0 to 7.0, whichever comes first.
     *
     * @param figures the figures, at least one, in any order
     * @return their spread
     * @throws IllegalArgumentException if there is none, or one cannot be written out with 40 digits before the point and 40
     *     after it
     */
    public static Spread of(List<BigDecimal> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures of a spread must be one or more, found none");
        }
        figures.forEach(figure -> Figures.requirePlain("figure", figure));
        int decimals = Math.max(
                0, Collections.max(figures.stream().map(BigDecimal::scale).toList()));
        return new Spread(
                figures.size(),
                Collections.min(figures).setScale(decimals, RoundingMode.UNNECESSARY),
                Collections.max(figures).setScale(decimals, RoundingMode.UNNECESSARY),
                figures.size() == 1 ? Optional.empty() : Optional.of(deviation(figures)));
    }

    private static BigDecimal deviation(List<BigDecimal> figures) {
        return Fraction.variance(figures.stream().map(Fraction::of).toList()).roundedRoot();
    }

    /**
     * The highest less the lowest.
     *
     * @return the range, 0 or more
     */
    public BigDecimal range() {
        return highest.subtract(lowest);
    }
}
