package org.openktp.core.innovate.size;

import org.openktp.core.code.EnumCode;

/**
 * A size of companies, smallest first. Which company has which is said by {@link SizeThresholds}.
 *
 * @see org.openktp.core.innovate.size.SizeSources
 */
public enum CompanySize implements EnumCode {
    /** A micro-entity. */
    MICRO,
    /** A small company. */
    SMALL,
    /** A medium-sized company. */
    MEDIUM,
    /** A company above the limits of every other size. */
    LARGE
}
