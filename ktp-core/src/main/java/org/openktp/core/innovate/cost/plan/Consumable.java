package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * Things to be used up.
 *
 * @param description what they are; not blank
 * @param quantity how many, 1 or more
 * @param poundsEach what each costs, not negative, with at most two decimals
 */
public record Consumable(String description, int quantity, BigDecimal poundsEach) implements Serializable {

    /**
     * Checks the row.
     *
     * @param description the component of that name
     * @param quantity the component of that name
     * @param poundsEach the component of that name
     * @throws IllegalArgumentException if the description is blank, the quantity is below 1, or the cost is negative or has
     *     more than two decimals
     */
    public Consumable {
        Rows.requireNotBlank("description of a consumable", description);
        Rows.requirePositive("quantity of " + description, quantity);
        poundsEach = Pounds.require("cost of " + description, poundsEach);
    }

    /**
     * What all of them cost.
     *
     * @return pounds
     */
    public BigDecimal pounds() {
        return poundsEach.multiply(BigDecimal.valueOf(quantity));
    }
}
