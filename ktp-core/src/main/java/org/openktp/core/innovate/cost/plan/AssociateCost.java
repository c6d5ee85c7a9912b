package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * What one associate costs, in employment or in development.
 *
 * @param role which associate, such as {@code associate 1}, never a name; not blank
 * @param months for how many whole months, 1 or more
 * @param pounds what these months cost together, not negative, with at most two decimals
 */
public record AssociateCost(String role, int months, BigDecimal pounds) implements Serializable {

    /**
     * Checks the row.
     *
     * @param role the component of that name
     * @param months the component of that name
     * @param pounds the component of that name
     * @throws IllegalArgumentException if the role is blank, the months are below 1, or the sum is negative or has more than
     *     two decimals
     */
    public AssociateCost {
        Rows.requireNotBlank("role of an associate", role);
        Rows.requirePositive("months of " + role, months);
        pounds = Pounds.require("cost of " + role, pounds);
    }

    void requireWithin(String what, int project) {
        if (months > project) {
            throw new IllegalArgumentException(
                    "months " + months + " of " + what + " of " + role + " must not be above months " + project);
        }
    }
}
