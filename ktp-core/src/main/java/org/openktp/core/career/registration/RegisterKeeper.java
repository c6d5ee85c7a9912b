package org.openktp.core.career.registration;

import org.openktp.core.code.EnumCode;

/**
 * A body that keeps registers.
 *
 * @see org.openktp.core.career.registration.RegistrationSources
 */
public enum RegisterKeeper implements EnumCode {
    /** The Health and Care Professions Council. */
    HCPC,
    /** The Academy for Healthcare Science. */
    AHCS;

    @Override
    public String label() {
        return name();
    }
}
