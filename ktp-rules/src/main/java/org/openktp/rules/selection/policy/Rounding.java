package org.openktp.rules.selection.policy;

import java.math.RoundingMode;

/**
 * How figures are rounded before they are compared and shown. Each figure is computed exactly and rounded once, and what is
 * shown is what is compared, so that whoever is told a figure can check a rank by it.
 *
 * @param decimals the decimals kept, from 0 to 6
 * @param mode what happens with the rest
 */
public record Rounding(int decimals, RoundingMode mode) {

    private static final int MOST = 6;

    /**
     * Checks the decimals.
     *
     * @param decimals the component of that name
     * @param mode the component of that name
     * @throws IllegalArgumentException if the decimals are below 0 or above 6, or the mode refuses to round
     */
    public Rounding {
        if (decimals < 0 || decimals > MOST) {
            throw new IllegalArgumentException("decimals " + decimals + " must be from 0 to " + MOST);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("mode must be one that rounds");
        }
    }
}
