package org.openktp.core.innovate.cost;

import java.io.Serializable;

/**
 * A category of cost with all that it costs, and who pays what of it.
 *
 * @param category the category
 * @param exact the figures with every digit
 */
public record CostRow(CostCategory category, Split exact) implements Serializable {

    /**
     * The figures in whole pounds.
     *
     * @return as the {@link RoundingPolicy} has it
     */
    public Split pounds() {
        return RoundingPolicy.wholePounds(exact);
    }
}
