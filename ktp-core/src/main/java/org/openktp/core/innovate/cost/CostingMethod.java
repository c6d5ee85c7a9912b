package org.openktp.core.innovate.cost;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.code.EnumCode;

/**
 * How a knowledge base reckons its costs. Universities typically use full economic costing; colleges, research and
 * technology organisations and some Catapults use standard costing.
 *
 * @see CostCategories
 * @see org.openktp.core.innovate.InnovateSources#COSTS_GUIDANCE
 */
public enum CostingMethod implements EnumCode {
    /** Full economic costing (fEC). */
    FULL_ECONOMIC,
    /** Standard costing, which pages also call non-fEC. */
    STANDARD;

    /**
     * The categories of cost that the method knows.
     *
     * @return the categories, in the order of the offer letter
     */
    public List<CostCategory> categories() {
        return Stream.of(CostCategory.values())
                .filter(category -> category.isIn(this))
                .toList();
    }
}
