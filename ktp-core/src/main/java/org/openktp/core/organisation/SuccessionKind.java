package org.openktp.core.organisation;

import org.openktp.core.code.EnumCode;

/**
 * How the body of an earlier name stands to the organisation that is named today. The list is this library's own.
 *
 * @see org.openktp.core.organisation.OrganisationSources
 */
public enum SuccessionKind implements EnumCode {
    /** The body became a part of the organisation. */
    MERGED_INTO("became a part of it"),
    /** The body is the host of the organisation, and was named in its place. */
    HOST_OF("hosts it");

    private final String label;

    SuccessionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
