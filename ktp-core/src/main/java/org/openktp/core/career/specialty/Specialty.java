package org.openktp.core.career.specialty;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * A specialty of the Scientist Training Programme. Not all are recruited every year.
 *
 * @param token our name of it, such as {@code cardiac-science}
 * @param name its name
 * @param division its division
 * @param otherDivision the division in which other pages put it; empty where they agree
 * @param applications2023 applications for direct entry in 2023; empty where not found
 * @param posts2023 direct-entry posts in 2023; empty where not found
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public record Specialty(
        String token,
        Sourced<String> name,
        Sourced<Division> division,
        Optional<Sourced<Division>> otherDivision,
        Optional<Sourced<Integer>> applications2023,
        Optional<Sourced<Integer>> posts2023)
        implements Code {

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
