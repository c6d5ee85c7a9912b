package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * What the business pays besides its contribution, outside the budget of the project.
 *
 * @param kind what kind of cost
 * @param description what it is for; not blank
 * @param pounds the sum in pounds, not negative, with at most two decimals
 */
public record AdditionalCompanyCost(AdditionalCompanyCostKind kind, String description, BigDecimal pounds)
        implements Serializable {

    /**
     * Checks the row.
     *
     * @param kind the component of that name
     * @param description the component of that name
     * @param pounds the component of that name
     * @throws IllegalArgumentException if the description is blank, or the sum is negative or has more than two decimals
     */
    public AdditionalCompanyCost {
        Rows.requireNotBlank("description of an additional company cost", description);
        pounds = Pounds.require("additional company cost of " + description, pounds);
    }
}
