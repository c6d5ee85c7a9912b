package org.openktp.core.identifier;

import org.openktp.core.code.EnumCode;

/**
 * What an identifier identifies.
 *
 * @see org.openktp.core.identifier.IdentifierSources
 */
public enum IdentifierSubject implements EnumCode {
    /** An organisation, or one of its sites. */
    ORGANISATION("an organisation"),
    /** A person. */
    PERSON("a person"),
    /** A grant or another award. */
    GRANT("a grant"),
    /** An area on the map. */
    AREA("an area");

    private final String label;

    IdentifierSubject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
