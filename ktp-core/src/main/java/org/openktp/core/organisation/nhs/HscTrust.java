package org.openktp.core.organisation.nhs;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Sourced;

/**
 * A Health and Social Care trust of Northern Ireland.
 *
 * @param token our name of it, such as {@code belfast}
 * @param name its name
 * @param ods its code in the Organisation Data Service, where it was found
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record HscTrust(String token, Sourced<String> name, Optional<Sourced<OrganisationId>> ods) implements Code {

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
