package org.openktp.core.identifier;

import java.util.Optional;
import org.openktp.core.source.Sourced;

/**
 * How the identifiers of a scheme are written, and who says so.
 *
 * @param scheme the scheme
 * @param issuer who gives the identifiers out
 * @param form how they are written, in words
 * @param example an identifier that the page shows, in canonical form
 * @param check how the check character is computed, where there is one
 * @param unconfirmed what is accepted with a warning, since no page was found that gives its form
 * @see org.openktp.core.identifier.IdentifierSources
 */
public record IdentifierForm(
        IdentifierScheme scheme,
        Sourced<String> issuer,
        Optional<Sourced<String>> form,
        Optional<Sourced<String>> example,
        Optional<Sourced<String>> check,
        Optional<Sourced<String>> unconfirmed) {}
