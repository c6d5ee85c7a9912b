package org.openktp.core.source;

import org.openktp.core.code.Code;

/** How firm a fact is, from its publisher's own words to a host's. */
public enum Provenance implements Code {
    /** The publisher says so on the page cited. */
    STATED("stated"),
    /** A named secondary page says so, or an official one that is old or contradicted. */
    REPORTED("reported"),
    /** Deduced from the page cited, which does not say so itself. */
    INFERRED("inferred"),
    /** Not seen in a source; shipped only where leaving it out would mislead. */
    UNVERIFIED("unverified"),
    /** Given by the host that embeds this library. */
    USER_SUPPLIED("user-supplied");

    private final String token;

    Provenance(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String label() {
        return token;
    }
}
