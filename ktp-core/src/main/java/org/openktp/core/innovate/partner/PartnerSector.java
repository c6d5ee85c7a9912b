package org.openktp.core.innovate.partner;

import org.openktp.core.code.EnumCode;

/**
 * The sector to which a business partner belongs.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public enum PartnerSector implements EnumCode {
    /** Private business. */
    BUSINESS,
    /** Charities and others that do not work for profit, which some pages call civil society. */
    THIRD_SECTOR,
    /** Public bodies. */
    PUBLIC_SECTOR
}
