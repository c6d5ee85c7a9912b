package org.openktp.core.strategy.centre;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Sourced;

/**
 * A research centre of a scheme, hosted by an NHS trust. A trust may host several. When the centres of a scheme opened and
 * closed, and what they replaced, is said by the scheme. An empty field was not found, which is neither a no nor zero.
 *
 * @param id our identifier of the centre, unique in its scheme, such as {@code london-ivd}
 * @param scheme the scheme to which it belongs
 * @param name its name
 * @param kind what it develops or evaluates
 * @param host the trust that hosts it
 * @param hostId the identifier of the host
 * @param partners the other organisations named with the host, the academic ones first
 * @param clinicalThemes the clinical areas named for it; others may belong to it as well
 * @param award what it was awarded, over the five years of its scheme
 * @param predecessor the earlier centre that it continues
 * @see org.openktp.core.strategy.centre.CentreSources
 */
@Value.Builder
public record ResearchCentre(
        String id,
        CentreScheme scheme,
        Optional<Sourced<String>> name,
        Optional<Sourced<CentreKind>> kind,
        Sourced<Organisation> host,
        Optional<Sourced<OrganisationId>> hostId,
        Optional<Sourced<List<String>>> partners,
        Optional<Sourced<List<String>>> clinicalThemes,
        Optional<Sourced<Amount>> award,
        Optional<Sourced<String>> predecessor)
        implements WithResearchCentre {

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static ResearchCentreBuilder builder() {
        return new ResearchCentreBuilder();
    }
}
