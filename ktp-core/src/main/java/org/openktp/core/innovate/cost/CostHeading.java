package org.openktp.core.innovate.cost;

import org.openktp.core.code.EnumCode;

/**
 * The heading under which a category of cost stands in the offer letter.
 *
 * @see CostCategories
 */
public enum CostHeading implements EnumCode {
    /** Costs that arise from the project alone. */
    DIRECTLY_INCURRED,
    /** Shares of what the knowledge base has anyway. */
    DIRECTLY_ALLOCATED,
    /** Indirect costs of full economic costing. */
    INDIRECT,
    /** The contribution to overheads, which stands apart from the table. */
    OVERHEADS
}
