package org.openktp.core.innovate.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * The grant towards one claim.
 *
 * @param claim the claim
 * @param grant the grant towards it in whole pounds, as far as the maximum grant is not used up
 * @param payable how much of that is paid before the end, in whole pounds
 */
public record ClaimedGrant(Claim claim, BigDecimal grant, BigDecimal payable) implements Serializable {

    /**
     * Checks the sums.
     *
     * @param claim the component of that name
     * @param grant the component of that name
     * @param payable the component of that name
     * @throws IllegalArgumentException if a sum is negative or not in whole pounds, or more is paid than the grant
     */
    public ClaimedGrant {
        grant = Pounds.requireWhole("grant", grant);
        payable = Pounds.requireWhole("payable", payable);
        if (payable.compareTo(grant) > 0) {
            throw new IllegalArgumentException("payable £" + payable + " must not be above the grant of £" + grant);
        }
    }

    /**
     * How much of the grant is kept back until the end.
     *
     * @return whole pounds
     */
    public BigDecimal heldBack() {
        return grant.subtract(payable);
    }
}
