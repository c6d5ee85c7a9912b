package org.openktp.core.innovate;

import java.util.Optional;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * What one edition of a strand, such as a competition, says of the length of its projects and the number of their
 * associates.
 *
 * @param id our identifier, such as {@code classic-2023-24-r3}
 * @param strand the strand
 * @param name the competition or page, with its year
 * @param open the days on which applications were taken; empty where no date was found
 * @param length how long projects must last; empty where it was not found
 * @param typicalLength how long they typically last; empty where it was not found
 * @param associates how many associates a project has; empty where it was not found
 * @see org.openktp.core.innovate.InnovateSources
 */
public record StrandEdition(
        String id,
        Strand strand,
        Sourced<String> name,
        Optional<Sourced<Validity>> open,
        Optional<Sourced<ProjectLength>> length,
        Optional<Sourced<ProjectLength>> typicalLength,
        Optional<Sourced<Headcount>> associates) {

    /**
     * Checks that the edition says something.
     *
     * @param id the component of that name
     * @param strand the component of that name
     * @param name the component of that name
     * @param open the component of that name
     * @param length the component of that name
     * @param typicalLength the component of that name
     * @param associates the component of that name
     * @throws IllegalArgumentException if neither a length nor a number of associates is given
     */
    public StrandEdition {
        if (length.isEmpty() && typicalLength.isEmpty() && associates.isEmpty()) {
            throw new IllegalArgumentException("edition " + id + " must give a length or a number of associates");
        }
    }
}
