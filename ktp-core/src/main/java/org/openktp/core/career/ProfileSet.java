package org.openktp.core.career;

import org.openktp.core.code.EnumCode;

/**
 * Which of the two sets of national job profiles for healthcare science a profile is of.
 *
 * @see org.openktp.core.career.CareerSources
 */
public enum ProfileSet implements EnumCode {
    /** The undated set by career stage, to which the graduate trainee was added in October 2006. */
    OLDER,
    /** The set in use in May 2021, of which only the titles were found. */
    NEWER
}
