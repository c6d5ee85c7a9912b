package org.openktp.core.organisation.nhs;

import java.io.Serializable;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.time.Validity;

/**
 * A code that was superseded by another, and may still stand in older data.
 *
 * @param code the code
 * @param validity when it was the one in use
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record FormerCode(Identifier code, Validity validity) implements Serializable {

    @Override
    public String toString() {
        return code + " (" + validity + ")";
    }
}
