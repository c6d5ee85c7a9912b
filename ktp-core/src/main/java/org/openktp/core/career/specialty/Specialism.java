package org.openktp.core.career.specialty;

import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;

/**
 * A specialism of the healthcare-science workforce as a whole, trained for on any level. Wider and looser than a {@link
 * Specialty}, which is one of a single programme.
 *
 * @param token our name of it, such as {@code tissue-banking}
 * @param name its name
 * @param division its division
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public record Specialism(String token, Sourced<String> name, Sourced<Division> division) implements Code {

    @Override
    public String label() {
        return name.value();
    }
}
