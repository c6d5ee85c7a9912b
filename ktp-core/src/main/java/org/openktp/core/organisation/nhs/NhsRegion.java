package org.openktp.core.organisation.nhs;

import org.openktp.core.code.Code;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Sourced;

/**
 * A region of NHS England.
 *
 * @param token our name of it, such as {@code midlands}
 * @param name its name
 * @param ods its code in the Organisation Data Service
 * @param gss its code in the coding of areas
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record NhsRegion(String token, Sourced<String> name, Sourced<OrganisationId> ods, Sourced<Identifier> gss)
        implements Code {

    @Override
    public String label() {
        return name.value();
    }
}
