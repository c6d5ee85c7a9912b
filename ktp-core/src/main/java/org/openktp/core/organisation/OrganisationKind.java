package org.openktp.core.organisation;

import org.openktp.core.code.Code;

/**
 * The kind of an organisation that employs applicants. The list is this library's own, closed, and only as fine as the
 * rules need.
 */
public enum OrganisationKind implements Code {
    /** An NHS trust or NHS foundation trust, in England or Wales. */
    NHS_TRUST("nhs-trust", "an NHS trust"),
    /** A local health board in Wales or a health board in Scotland. */
    HEALTH_BOARD("health-board", "a health board"),
    /** A Health and Social Care trust in Northern Ireland. */
    HSC_TRUST("hsc-trust", "a Health and Social Care trust"),
    /** Another body of the health service, such as NHS Blood and Transplant. */
    OTHER_NHS_BODY("other-nhs-body", "another NHS body"),
    /** A university or college. */
    UNIVERSITY("university", "a university or college"),
    /** A government department or agency outside the health service. */
    GOVERNMENT_BODY("government-body", "a government department or agency"),
    /** A private or charitable provider. */
    INDEPENDENT_PROVIDER("independent-provider", "an independent provider");

    private final String token;
    private final String label;

    OrganisationKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String label() {
        return label;
    }
}
