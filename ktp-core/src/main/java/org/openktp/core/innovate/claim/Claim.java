package org.openktp.core.innovate.claim;

import java.io.Serializable;
import org.openktp.core.innovate.cost.CategoryAmounts;

/**
 * A claim for what was spent in one quarter.
 *
 * @param quarter the number of the quarter, counted from the start of the associate, 1 or more
 * @param costs what was spent by category, without indirect costs; nothing while the work is suspended
 */
public record Claim(int quarter, CategoryAmounts costs) implements Serializable {

    /**
     * Checks the number.
     *
     * @param quarter the component of that name
     * @param costs the component of that name
     * @throws IllegalArgumentException if the quarter is below 1
     */
    public Claim {
        if (quarter < 1) {
            throw new IllegalArgumentException("quarter " + quarter + " of a claim must be 1 or more");
        }
    }
}
