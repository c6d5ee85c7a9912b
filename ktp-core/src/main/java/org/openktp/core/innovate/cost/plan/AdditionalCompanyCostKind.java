package org.openktp.core.innovate.cost.plan;

import org.openktp.core.code.EnumCode;

/**
 * The kinds of cost that a business declares besides its contribution. The list is that of the Innovation Funding Service.
 *
 * @see org.openktp.core.innovate.IfsSources#ADDITIONAL_COMPANY_COST
 */
public enum AdditionalCompanyCostKind implements EnumCode {
    /** What the associate is paid above what the project pays. */
    ASSOCIATE_SALARY,
    /** Supervision by the business. */
    MANAGEMENT_SUPERVISION,
    /** Other staff of the business. */
    OTHER_STAFF,
    /** Capital equipment. */
    CAPITAL_EQUIPMENT,
    /** Consumables. */
    CONSUMABLES,
    /** Other costs. */
    OTHER_COSTS
}
