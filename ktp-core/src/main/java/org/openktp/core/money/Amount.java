package org.openktp.core.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openktp.core.internal.Figures;

/**
 * A sum in pounds sterling with how exactly its source gives it. "£14m" is {@code exactly 14000000}, "over £14m" {@code
 * more-than 14000000}. Two amounts are equal if precision and value are, however many zeros the figure was written with.
 *
 * <p>Printed as it is read: {@code £14000000}, {@code about £14000000}, {@code more than £14250000.50}.
 *
 * @param precision how exactly
 * @param pounds the figure in pounds, not negative, with at most two decimals
 */
public record Amount(Precision precision, BigDecimal pounds) implements Serializable {

    /**
     * Checks the figure, and strips trailing zeros after the decimal point.
     *
     * @param precision the component of that name
     * @param pounds the component of that name
     * @throws IllegalArgumentException if the figure is negative, reaches 10^40 or has more than two decimals
     */
    public Amount {
        pounds = Figures.requirePlain("amount", pounds).stripTrailingZeros();
        if (pounds.signum() < 0 || pounds.scale() > 2) {
            throw new IllegalArgumentException(
                    "amount " + pounds.toPlainString() + " must not be negative nor have more than two decimals");
        }
        pounds = pounds.setScale(pounds.scale() > 0 ? 2 : 0, RoundingMode.UNNECESSARY);
    }

    /**
     * An exact sum.
     *
     * @param pounds the figure in pounds
     * @return the amount
     * @throws IllegalArgumentException if the figure is negative
     */
    public static Amount of(long pounds) {
        return new Amount(Precision.EXACTLY, BigDecimal.valueOf(pounds));
    }

    /**
     * A sum with its precision.
     *
     * @param precision how exactly
     * @param pounds the figure in pounds
     * @return the amount
     * @throws IllegalArgumentException if the figure is negative
     */
    public static Amount of(Precision precision, long pounds) {
        return new Amount(precision, BigDecimal.valueOf(pounds));
    }

    @Override
    public String toString() {
        return (precision == Precision.EXACTLY ? "" : precision.label() + " ") + "£" + pounds.toPlainString();
    }
}
