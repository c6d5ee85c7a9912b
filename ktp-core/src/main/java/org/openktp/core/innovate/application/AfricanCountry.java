package org.openktp.core.innovate.application;

import org.openktp.core.code.EnumCode;

/**
 * A country in which the African agriculture strand takes place.
 *
 * @see org.openktp.core.innovate.CompetitionSources
 */
public enum AfricanCountry implements EnumCode {
    /** Ghana. */
    GHANA,
    /** Nigeria. */
    NIGERIA,
    /** Kenya. */
    KENYA,
    /** South Africa. */
    SOUTH_AFRICA
}
