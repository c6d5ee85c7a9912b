package org.openktp.core.source;

import org.openktp.core.code.EnumCode;

/** How firm a fact is, from its publisher's own words to a host's: the firmest first. */
public enum Provenance implements EnumCode {
    /** The publisher says so on the page cited. */
    STATED,
    /** A named secondary page says so, or an official one that is old or contradicted. */
    REPORTED,
    /** Deduced from the page cited, which does not say so itself. */
    INFERRED,
    /** Not seen in a source; shipped only where leaving it out would mislead. */
    UNVERIFIED,
    /** Given by the host that embeds this library. */
    USER_SUPPLIED
}
