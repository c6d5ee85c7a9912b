package org.openktp.core.organisation.nhs;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Sourced;

/**
 * A health board of Wales or Scotland.
 *
 * @param token our name of it, such as {@code powys}
 * @param name its name
 * @param nation where it is
 * @param ods its code in the Organisation Data Service
 * @param gss its code in the coding of areas
 * @param former a code of its area that was superseded
 * @param special its code among the special health boards of Scotland, which have no area
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record HealthBoard(
        String token,
        Sourced<String> name,
        Nation nation,
        Optional<Sourced<OrganisationId>> ods,
        Optional<Sourced<Identifier>> gss,
        Optional<Sourced<FormerCode>> former,
        Optional<Sourced<String>> special)
        implements Code {

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
