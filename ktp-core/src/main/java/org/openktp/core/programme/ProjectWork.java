package org.openktp.core.programme;

import org.openktp.core.code.EnumCode;

/**
 * What a project may do with an innovative idea for patient care. The pages of the Healthcare Scientist KTP programme
 * name these four.
 *
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public enum ProjectWork implements EnumCode {
    /** Create an idea. */
    CREATE,
    /** Expand an idea. */
    EXPAND,
    /** Test an idea. */
    TEST,
    /** Implement an idea. */
    IMPLEMENT
}
