package org.openktp.core.career.specialty;

import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;

/**
 * A theme of the degrees of the Practitioner Training Programme, with the pathways in which it is studied.
 *
 * @param token our name of it, such as {@code medical-physics}
 * @param name its name
 * @param pathways its pathways, at least one
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public record PtpTheme(String token, Sourced<String> name, Sourced<List<String>> pathways) implements Code {

    /**
     * Checks the pathways.
     *
     * @param token the component of that name
     * @param name the component of that name
     * @param pathways the component of that name
     * @throws IllegalArgumentException if there is no pathway
     */
    public PtpTheme {
        if (pathways.value().isEmpty()) {
            throw new IllegalArgumentException("theme " + token + " must have a pathway");
        }
    }

    @Override
    public String label() {
        return name.value();
    }
}
