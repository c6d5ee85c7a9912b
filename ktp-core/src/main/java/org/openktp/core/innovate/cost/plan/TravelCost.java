package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.internal.Pounds;

/**
 * Journeys that cost the same.
 *
 * @param traveller who travels
 * @param description what for; not blank
 * @param trips how many journeys, 1 or more
 * @param poundsEach what each costs with subsistence, not negative, with at most two decimals
 */
public record TravelCost(Traveller traveller, String description, int trips, BigDecimal poundsEach)
        implements Serializable {

    /**
     * Checks the row.
     *
     * @param traveller the component of that name
     * @param description the component of that name
     * @param trips the component of that name
     * @param poundsEach the component of that name
     * @throws IllegalArgumentException if the description is blank, the trips are below 1, or the cost is negative or has
     *     more than two decimals
     */
    public TravelCost {
        Rows.requireNotBlank("description of travel", description);
        Rows.requirePositive("trips of " + description, trips);
        poundsEach = Pounds.require("cost of " + description, poundsEach);
    }

    /**
     * What all of them cost.
     *
     * @return pounds
     */
    public BigDecimal pounds() {
        return poundsEach.multiply(BigDecimal.valueOf(trips));
    }
}
