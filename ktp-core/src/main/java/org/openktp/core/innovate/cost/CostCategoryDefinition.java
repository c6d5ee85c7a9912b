package org.openktp.core.innovate.cost;

import java.util.Optional;
import org.openktp.core.source.Sourced;

/**
 * What was found of a category of cost.
 *
 * @param category the category
 * @param listed the constant of the Innovation Funding Service
 * @param fullEconomic its heading in the offer letter under full economic costing; empty where that does not know it
 * @param standard its heading in the offer letter under standard costing; empty where that does not know it
 * @param overheadRate the percentage by which it is computed; empty where it is given
 * @see CostCategories
 */
public record CostCategoryDefinition(
        CostCategory category,
        Sourced<String> listed,
        Optional<Sourced<CostHeading>> fullEconomic,
        Optional<Sourced<CostHeading>> standard,
        Optional<Sourced<Percentage>> overheadRate) {

    /**
     * Its heading in the offer letter.
     *
     * @param method the costing method
     * @return the heading, or empty where the method does not know the category
     */
    public Optional<Sourced<CostHeading>> heading(CostingMethod method) {
        return method == CostingMethod.FULL_ECONOMIC ? fullEconomic : standard;
    }
}
