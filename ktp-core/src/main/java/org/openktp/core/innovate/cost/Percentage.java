package org.openktp.core.innovate.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in the hundred, such as the grant rate of 67 %. Two percentages are equal if they are the same share, however
 * many zeros they were written with. Printed as {@code 67 %} or {@code 74.35 %}.
 *
 * @param percent from 0 to 100, with at most two decimals
 */
public record Percentage(BigDecimal percent) implements Comparable<Percentage>, Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the figure, and strips zeros at its end.
     *
     * @param percent the component of that name
     * @throws IllegalArgumentException if the figure is below 0, above 100 or has more than two decimals
     */
    public Percentage {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("percentage " + percent + " must be from 0 to 100");
        }
        BigDecimal shortest = percent.stripTrailingZeros();
        if (shortest.scale() > 2) {
            throw new IllegalArgumentException("percentage " + percent + " must not have more than two decimals");
        }
        percent = shortest.setScale(Math.max(shortest.scale(), 0), RoundingMode.UNNECESSARY);
    }

    /**
     * A percentage without decimals.
     *
     * @param percent from 0 to 100
     * @return the percentage
     * @throws IllegalArgumentException if the figure is below 0 or above 100
     */
    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /**
     * So much of a sum.
     *
     * @param pounds the sum in pounds
     * @return the share, with every digit
     */
    public BigDecimal of(BigDecimal pounds) {
        return pounds.multiply(percent).movePointLeft(2);
    }

    /**
     * What is left of the hundred.
     *
     * @return 100 % less this
     */
    public Percentage rest() {
        return new Percentage(HUNDRED.subtract(percent));
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
