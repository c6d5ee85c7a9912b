package org.openktp.core.career.registration;

import org.openktp.core.code.EnumCode;

/**
 * On what a register rests.
 *
 * @see org.openktp.core.career.registration.RegistrationSources
 */
public enum RegisterKind implements EnumCode {
    /** The law: nobody may use the protected title without registration. */
    STATUTORY,
    /** An accreditation by the Professional Standards Authority: registration is voluntary. */
    ACCREDITED
}
