package org.openktp.core.innovate.partner;

import org.openktp.core.code.EnumCode;

/**
 * The type of a knowledge base. The list is that of the Innovation Funding Service.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public enum KnowledgeBaseType implements EnumCode {
    /** A university or college. */
    UNIVERSITY("university or college"),
    /** A research and technology organisation. */
    RTO("research and technology organisation"),
    /** A Catapult. */
    CATAPULT("Catapult");

    private final String label;

    KnowledgeBaseType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
