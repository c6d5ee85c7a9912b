package org.openktp.core.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums of money as they are written down: in pounds, with pence or without. Each is returned without decimals where it has
 * no pence and otherwise with two, so that equal sums are equal values. The bounds are far above any award; they keep a
 * figure such as 1e999999999 from being written out.
 */
public final class Pounds {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
    private static final int DIGITS = 10;
    private static final BigDecimal LIMIT_OF_TOTALS = BigDecimal.TEN.pow(40);

    private Pounds() {}

    /**
     * A sum that somebody gave.
     *
     * @param subject whose sum it is, for the message
     * @param pounds the sum in pounds
     * @return the same sum
     * @throws IllegalArgumentException if it is negative, 10^15 or more, or has more than two decimals
     */
    public static BigDecimal require(String subject, BigDecimal pounds) {
        return require(subject, pounds, LIMIT);
    }

    /**
     * A sum of given sums, of which there may be many.
     *
     * @param subject whose sum it is, for the message
     * @param pounds the sum in pounds
     * @return the same sum
     * @throws IllegalArgumentException if it is negative, 10^40 or more, or has more than two decimals
     */
    public static BigDecimal requireTotal(String subject, BigDecimal pounds) {
        return require(subject, pounds, LIMIT_OF_TOTALS);
    }

    /**
     * A sum without pence.
     *
     * @param subject whose sum it is, for the message
     * @param pounds the sum in pounds
     * @return the same sum
     * @throws IllegalArgumentException if it is negative, 10^40 or more, or has pence
     */
    public static BigDecimal requireWhole(String subject, BigDecimal pounds) {
        BigDecimal sum = requireTotal(subject, pounds);
        if (sum.scale() > 0) {
            throw new IllegalArgumentException(subject + " £" + pounds + " must be in whole pounds");
        }
        return sum;
    }

    /**
     * A figure that was computed, with more digits than pence.
     *
     * @param subject whose figure it is, for the message
     * @param pounds the figure in pounds
     * @throws IllegalArgumentException if it is 10^40 or more, or has more than ten decimals
     */
    public static void requireExact(String subject, BigDecimal pounds) {
        if (pounds.compareTo(LIMIT_OF_TOTALS) >= 0) {
            throw new IllegalArgumentException(subject + " £" + pounds + " must not reach £" + LIMIT_OF_TOTALS);
        }
        if (pounds.scale() > DIGITS && pounds.stripTrailingZeros().scale() > DIGITS) {
            throw new IllegalArgumentException(
                    subject + " £" + pounds + " must not have more than " + DIGITS + " decimals");
        }
    }

    private static BigDecimal require(String subject, BigDecimal pounds, BigDecimal limit) {
        if (pounds.signum() < 0 || pounds.compareTo(limit) >= 0) {
            throw new IllegalArgumentException(subject + " £" + pounds + " must not be negative nor reach £" + limit);
        }
        BigDecimal shortest = pounds.stripTrailingZeros();
        if (shortest.scale() > 2) {
            throw new IllegalArgumentException(subject + " £" + pounds + " must not have more than two decimals");
        }
        return shortest.setScale(shortest.scale() > 0 ? 2 : 0, RoundingMode.UNNECESSARY);
    }
}
