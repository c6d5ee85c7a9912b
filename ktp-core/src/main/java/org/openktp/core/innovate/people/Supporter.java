package org.openktp.core.innovate.people;

import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.knowledge.Knowledge;

/**
 * A person who says for a sponsor whether it would fund an application together with others.
 *
 * @param reference an opaque reference, never a name; not blank
 * @param sponsor the sponsor for which the person speaks
 * @param accepts whether the sponsor would fund the application
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Supporter(String reference, Sponsor sponsor, Knowledge<Boolean> accepts) {

    /**
     * Checks the reference.
     *
     * @param reference the component of that name
     * @param sponsor the component of that name
     * @param accepts the component of that name
     * @throws IllegalArgumentException if the reference is blank
     */
    public Supporter {
        References.requireNotBlank("a supporter", reference);
    }
}
