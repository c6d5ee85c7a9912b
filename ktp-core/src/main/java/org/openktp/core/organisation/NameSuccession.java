package org.openktp.core.organisation;

import java.io.Serializable;
import java.util.Optional;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * A name under which pages of former years named an organisation, and how the body of that name stands to it. That the
 * two are one partner under two names is this library's reading unless the source of {@code kind} says so.
 *
 * @param earlier the earlier name, as on the page cited
 * @param kind how the body of that name stands to the organisation
 * @param since when it came to stand so; empty where that was not found. The earlier name may have been in use after it
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record NameSuccession(
        Sourced<String> earlier, Sourced<SuccessionKind> kind, Optional<Sourced<PartialDate>> since)
        implements Serializable {

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
