package org.openktp.core.innovate.sponsor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * What a sponsor asked of projects, in one version. It comes on top of what the scheme asks: a project that a sponsor
 * would fund may still be refused by the scheme.
 *
 * @param id our identifier, such as {@code esrc-tsb}
 * @param sponsor the sponsor
 * @param validity when the version held, as far as that is known
 * @param subject the subjects in which projects must lie
 * @param support what is supported
 * @param qualities what projects must be beyond that, such as highly innovative; empty where none was found
 * @param sectors the sectors of partners that are supported; empty where none was found, which excludes nobody
 * @param priorities the sectors that come first; empty where none was found
 * @param harmonised whether the criteria were the same for all sponsors; empty where that was not found
 * @param dissemination what is said of spreading results; empty where nothing was found
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public record SponsorCriteriaVersion(
        String id,
        Sponsor sponsor,
        Sourced<Validity> validity,
        Sourced<String> subject,
        Sourced<String> support,
        Optional<Sourced<List<String>>> qualities,
        Optional<Sourced<Set<PartnerSector>>> sectors,
        Optional<Sourced<List<SponsorPriority>>> priorities,
        Optional<Sourced<Boolean>> harmonised,
        Optional<Sourced<String>> dissemination) {}
