package org.openktp.core.programme;

import java.io.Serializable;
import org.openktp.core.organisation.Nation;

/**
 * A body whose logo stands on a round's page, with the nation in which it is taken to support the round. That it pays,
 * how much, or for what, is not known: it is no funder here.
 *
 * @param nation the nation
 * @param name the body, as its logo is named
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record SupportingBody(Nation nation, String name) implements Serializable {}
