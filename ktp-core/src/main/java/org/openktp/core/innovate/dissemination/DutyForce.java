package org.openktp.core.innovate.dissemination;

import org.openktp.core.code.EnumCode;

/**
 * How firmly a duty of publicity is put.
 *
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public enum DutyForce implements EnumCode {
    /** It must be done. */
    REQUIRED,
    /** It is encouraged. */
    ENCOURAGED
}
