package org.openktp.core.innovate.partner;

import java.util.Optional;
import org.openktp.core.source.Sourced;

/**
 * What the pages say of a kind of business partner.
 *
 * @param kind the kind
 * @param named what a page calls it
 * @param sector the sector to which the pages count it; empty where none was found that says
 * @see org.openktp.core.innovate.IfsSources
 */
public record PartnerKindDefinition(
        BusinessPartnerKind kind, Sourced<String> named, Optional<Sourced<PartnerSector>> sector) {}
