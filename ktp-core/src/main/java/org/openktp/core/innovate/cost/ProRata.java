package org.openktp.core.innovate.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * A yearly amount, shared out by whole months. What falls to some months is the difference of what falls to all months up
 * to the last of them and up to the first, so that however the months are divided, the parts add up: of £1,000 a year £83.33
 * fall to the first month, £83.34 to the second and £83.33 to the third, together £250.
 *
 * @param yearly the amount of twelve months in pounds, not negative, with at most two decimals
 */
public record ProRata(BigDecimal yearly) implements Serializable {

    /**
     * Checks the amount.
     *
     * @param yearly the component of that name
     * @throws IllegalArgumentException if the amount is negative or has more than two decimals
     */
    public ProRata {
        yearly = Pounds.require("yearly amount", yearly);
    }

    /**
     * What falls to the first months.
     *
     * @param months how many, 0 or more
     * @return pounds, rounded to pence
     * @throws IllegalArgumentException if the months are negative
     */
    public BigDecimal cumulative(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months " + months + " of a yearly amount must not be negative");
        }
        return RoundingPolicy.pence(yearly, months, 12);
    }

    /**
     * What falls to some months.
     *
     * @param from how many months lie before them, 0 or more
     * @param to how many months there are up to the last of them, not below {@code from}
     * @return pounds, in pence
     * @throws IllegalArgumentException if {@code from} is negative or above {@code to}
     */
    public BigDecimal between(int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException("from " + from + " must not be above to " + to);
        }
        return cumulative(to).subtract(cumulative(from));
    }
}
