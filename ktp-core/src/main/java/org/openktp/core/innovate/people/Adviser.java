package org.openktp.core.innovate.people;

/**
 * The Knowledge Transfer Adviser of a partnership, called its Monitoring Officer by the terms and conditions of 2021 and
 * later. Appointed by Innovate UK.
 *
 * @param reference an opaque reference, never a name; not blank
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Adviser(String reference) {

    /**
     * Checks the reference.
     *
     * @param reference the component of that name
     * @throws IllegalArgumentException if the reference is blank
     */
    public Adviser {
        References.requireNotBlank("an adviser", reference);
    }
}
