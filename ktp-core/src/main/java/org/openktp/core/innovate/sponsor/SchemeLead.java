package org.openktp.core.innovate.sponsor;

import java.util.Optional;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * A sponsor while it led the scheme, under the name that it then had.
 *
 * @param id our identifier, such as {@code technology-strategy-board}
 * @param sponsor the sponsor
 * @param name its name at the time
 * @param validity when it led the scheme
 * @param tookOver the scheme to which the scheme succeeded under this lead; empty where it went on
 * @param share how much of the funding it gave, with the date of the statement; empty where it was not found
 * @param partOf the body to which it belongs or came to belong, with the date; empty where none was found
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public record SchemeLead(
        String id,
        Sponsor sponsor,
        Sourced<String> name,
        Sourced<Validity> validity,
        Optional<Sourced<String>> tookOver,
        Optional<Sourced<String>> share,
        Optional<Sourced<String>> partOf) {}
