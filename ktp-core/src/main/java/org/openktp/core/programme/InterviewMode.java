package org.openktp.core.programme;

import org.openktp.core.code.EnumCode;

/**
 * How interviews are held.
 *
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public enum InterviewMode implements EnumCode {
    /** By video. */
    VIRTUAL,
    /** In one room. */
    IN_PERSON
}
