package org.openktp.core.career.registration;

import java.io.Serializable;
import org.openktp.core.time.PartialDate;

/**
 * A register's taking over another body's.
 *
 * @param from the body that kept the register before
 * @param transferred when its business was transferred
 * @param merged when the two registers became one
 * @see org.openktp.core.career.registration.RegistrationSources
 */
public record RegisterTransfer(String from, PartialDate transferred, PartialDate merged) implements Serializable {

    /**
     * Checks the order of the dates.
     *
     * @param from the component of that name
     * @param transferred the component of that name
     * @param merged the component of that name
     * @throws IllegalArgumentException if the registers surely merged before the transfer
     */
    public RegisterTransfer {
        if (merged.isSurelyBefore(transferred)) {
            throw new IllegalArgumentException("merged " + merged + " must not be before transferred " + transferred);
        }
    }

    /** In one line: {@code Registration Council (transferred 2021-06, merged 2023)}. */
    @Override
    public String toString() {
        return from + " (transferred " + transferred + ", merged " + merged + ")";
    }
}
