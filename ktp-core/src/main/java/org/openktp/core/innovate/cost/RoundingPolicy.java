package org.openktp.core.innovate.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How figures are rounded, everywhere and in no other way: half up, once, from the exact figure.
 *
 * <ul>
 *   <li>All that is given for one category is added up first, so that a category is one row.
 *   <li>The cost and the grant of a row are each rounded to whole pounds; what the business pays is their difference.
 *   <li>Totals are sums of rounded rows, and are not rounded again.
 *   <li>The share of the grant is rounded to two decimals of a per cent, and that of the business is the rest of the hundred.
 *   <li>What falls to some of the months of a year is rounded to pence, from the yearly amount; it is a sum that somebody may
 *       then plan, and no figure of a costing.
 * </ul>
 *
 * <p>A row in whole pounds is off by 50p at most, and a total by 50p a row; who compares a share with a limit takes the exact
 * figures.
 *
 * <p>So 67 % of travel of £1,250 are exactly £837.50 and in whole pounds £838, and the business pays £412. The Innovation
 * Funding Service rounds overheads half up in the application and cuts them off in the offer letter, by which the two may
 * differ by £1.
 *
 * @see org.openktp.core.innovate.IfsSources#INDIRECT_COSTS
 * @see org.openktp.core.innovate.IfsSources#OFFER_LETTER_FIGURES
 */
public final class RoundingPolicy {

    private static final RoundingMode MODE = RoundingMode.HALF_UP;

    private RoundingPolicy() {}

    /**
     * A sum in whole pounds.
     *
     * @param exact the sum in pounds
     * @return the sum without decimals
     */
    public static BigDecimal wholePounds(BigDecimal exact) {
        return exact.setScale(0, MODE);
    }

    /**
     * A row in whole pounds.
     *
     * @param exact the row
     * @return cost and grant in whole pounds, and what is left to the business
     */
    public static Split wholePounds(Split exact) {
        return Split.of(wholePounds(exact.cost()), wholePounds(exact.grant()));
    }

    /**
     * A fraction of a sum in pounds and pence.
     *
     * @param pounds the sum in pounds
     * @param numerator the numerator of the fraction
     * @param denominator the denominator of the fraction, not 0
     * @return the fraction of the sum, with two decimals
     */
    public static BigDecimal pence(BigDecimal pounds, long numerator, long denominator) {
        return pounds.multiply(BigDecimal.valueOf(numerator)).divide(BigDecimal.valueOf(denominator), 2, MODE);
    }

    /**
     * The share of a part in the whole.
     *
     * @param part the part, not negative nor above the whole
     * @param whole the whole, above 0
     * @return the share, with two decimals of a per cent
     * @throws IllegalArgumentException if the whole is not above 0, or the part is above the whole or negative
     */
    public static Percentage share(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) > 0 || whole.signum() <= 0) {
            throw new IllegalArgumentException(
                    "part £" + part + " must not be above a whole of £" + whole + ", above 0");
        }
        return new Percentage(part.movePointRight(2).divide(whole, 2, MODE));
    }
}
