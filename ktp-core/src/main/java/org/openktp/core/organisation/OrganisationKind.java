package org.openktp.core.organisation;

import org.openktp.core.code.EnumCode;

/**
 * The kind of an organisation that employs applicants. The list is this library's own, closed, and only as fine as the
 * rules need.
 *
 * @see org.openktp.core.organisation.OrganisationSources
 */
public enum OrganisationKind implements EnumCode {
    /** An NHS trust or NHS foundation trust, in England or Wales. */
    NHS_TRUST("an NHS trust"),
    /** A local health board in Wales or a health board in Scotland. */
    HEALTH_BOARD("a health board"),
    /** A Health and Social Care trust in Northern Ireland. */
    HSC_TRUST("a Health and Social Care trust"),
    /** Another body of the health service, such as NHS Blood and Transplant. */
    OTHER_NHS_BODY("another NHS body"),
    /** A university or college. */
    UNIVERSITY("a university or college"),
    /** A government department or agency outside the health service. */
    GOVERNMENT_BODY("a government department or agency"),
    /** A private or charitable provider. */
    INDEPENDENT_PROVIDER("an independent provider");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
