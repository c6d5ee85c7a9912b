package org.openktp.core.programme;

import org.openktp.core.organisation.Organisation;

/**
 * A partner organisation of a round, under the name the round gave it.
 *
 * @param organisation the organisation under its lasting identity
 * @param labelAtTheTime its name in the round's own pages, such as {@code "LGC"} for the National Measurement Laboratory
 */
public record RoundPartner(Organisation organisation, String labelAtTheTime) {}
