package org.openktp.core.innovate.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openktp.core.internal.Pounds;

/**
 * A cost, and who pays what of it. Grant and contribution of the business always make up the cost. Two splits are equal if
 * their figures are, however many zeros they were written with.
 *
 * @param cost the cost in pounds, not negative
 * @param grant what the grant pays, not negative
 * @param business what the business pays, not negative
 */
public record Split(BigDecimal cost, BigDecimal grant, BigDecimal business) implements Serializable {

    /** Nothing. */
    public static final Split ZERO = new Split(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * Checks that the parts make up the whole, and strips zeros at the end of the figures.
     *
     * @param cost the component of that name
     * @param grant the component of that name
     * @param business the component of that name
     * @throws IllegalArgumentException if a figure is negative, reaches £10^40 or has more than ten decimals, or grant and
     *     business do not add up to the cost
     */
    public Split {
        Pounds.requireExact("cost", cost);
        Pounds.requireExact("grant", grant);
        if (grant.signum() < 0 || business.signum() < 0) {
            throw new IllegalArgumentException("grant £" + grant + " and business contribution £" + business
                    + " to a cost of £" + cost + " must not be negative");
        }
        if (grant.add(business).compareTo(cost) != 0) {
            throw new IllegalArgumentException("grant £" + grant + " and business contribution £" + business
                    + " must add up to the cost of £" + cost);
        }
        cost = shortest(cost);
        grant = shortest(grant);
        business = shortest(business);
    }

    /**
     * A cost of which the business pays what the grant does not.
     *
     * @param cost the cost in pounds
     * @param grant what the grant pays
     * @return the split
     * @throws IllegalArgumentException if the grant is negative or above the cost, or a figure reaches £10^40 or has more
     *     than ten decimals
     */
    public static Split of(BigDecimal cost, BigDecimal grant) {
        Pounds.requireExact("cost", cost);
        Pounds.requireExact("grant", grant);
        return new Split(cost, grant, cost.subtract(grant));
    }

    /**
     * This and another one.
     *
     * @param other the other one
     * @return the sums
     */
    public Split plus(Split other) {
        return new Split(cost.add(other.cost), grant.add(other.grant), business.add(other.business));
    }

    /**
     * The share of the cost that the grant pays; of a whole plan, its effective grant rate. Of figures in whole pounds, and in
     * the last decimal of exact ones, rounding may carry it above the grant rate.
     *
     * @return the share with at most two decimals, or empty where there is no cost
     */
    public Optional<Percentage> grantShare() {
        return cost.signum() == 0 ? Optional.empty() : Optional.of(RoundingPolicy.share(grant, cost));
    }

    /**
     * The share of the cost that the business pays; of a whole plan, the partner share.
     *
     * @return what the grant leaves of the hundred, or empty where there is no cost
     */
    public Optional<Percentage> businessShare() {
        return grantShare().map(Percentage::rest);
    }

    private static BigDecimal shortest(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0), RoundingMode.UNNECESSARY);
    }
}
