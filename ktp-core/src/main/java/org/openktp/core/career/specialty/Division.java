package org.openktp.core.career.specialty;

import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;

/**
 * A division of healthcare science, in one scheme.
 *
 * @param token our name of it, which begins with its scheme, such as {@code msc-life-sciences}
 * @param scheme the scheme it belongs to
 * @param name its name in that scheme
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public record Division(String token, Sourced<DivisionScheme> scheme, Sourced<String> name) implements Code {

    @Override
    public String label() {
        return name.value();
    }

    /** The token. */
    @Override
    public String toString() {
        return token;
    }
}
