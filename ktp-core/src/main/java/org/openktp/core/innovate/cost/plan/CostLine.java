package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * A cost that is given as one sum.
 *
 * @param description what it is for; not blank, and of a supervisor never a name
 * @param pounds the sum in pounds, not negative, with at most two decimals
 */
public record CostLine(String description, BigDecimal pounds) implements Serializable {

    /**
     * Checks the row.
     *
     * @param description the component of that name
     * @param pounds the component of that name
     * @throws IllegalArgumentException if the description is blank, or the sum is negative or has more than two decimals
     */
    public CostLine {
        Rows.requireNotBlank("description of a cost", description);
        pounds = Pounds.require("cost of " + description, pounds);
    }
}
