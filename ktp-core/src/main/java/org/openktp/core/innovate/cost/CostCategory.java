package org.openktp.core.innovate.cost;

import org.openktp.core.code.EnumCode;

/**
 * A category of cost that grant is paid for, in the order of the offer letter.
 *
 * @see CostCategories
 */
public enum CostCategory implements EnumCode {
    /** What it costs to employ the associate. */
    ASSOCIATE_EMPLOYMENT,
    /** Academic and secretarial support. */
    ACADEMIC_AND_SECRETARIAL_SUPPORT,
    /** Training and development of the associate. */
    ASSOCIATE_DEVELOPMENT,
    /** Travel and subsistence of the associate and of the supervisor at the knowledge base. */
    TRAVEL_AND_SUBSISTENCE,
    /** Consumables. */
    CONSUMABLES,
    /** The time of the supervisor at the knowledge base. */
    KNOWLEDGE_BASE_SUPERVISOR,
    /** The estates of the knowledge base that the associate uses. */
    ASSOCIATE_ESTATES,
    /** Other costs. */
    OTHER_COSTS,
    /** Additional support of the associate. */
    ADDITIONAL_ASSOCIATE_SUPPORT,
    /** Overheads of the knowledge base, which are computed and never given. */
    INDIRECT_COSTS;

    /**
     * Whether a costing method knows the category.
     *
     * @param method the method
     * @return true if plans of the method have a row for it
     */
    public boolean isIn(CostingMethod method) {
        return switch (this) {
            case KNOWLEDGE_BASE_SUPERVISOR, ASSOCIATE_ESTATES, ADDITIONAL_ASSOCIATE_SUPPORT ->
                method == CostingMethod.FULL_ECONOMIC;
            case ACADEMIC_AND_SECRETARIAL_SUPPORT, INDIRECT_COSTS -> method == CostingMethod.STANDARD;
            default -> true;
        };
    }
}
