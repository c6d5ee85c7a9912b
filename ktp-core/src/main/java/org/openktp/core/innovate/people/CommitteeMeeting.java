package org.openktp.core.innovate.people;

import java.time.LocalDate;
import org.openktp.core.knowledge.Knowledge;

/**
 * A meeting of the local management committee. Meetings are numbered from LMC0, which may approve purchases before the
 * associate starts. Source: Innovate UK, terms and conditions version 2, clauses 7 and 11.
 *
 * @param number the number, 0 or more
 * @param held the day on which it was held; not applicable where it was not held yet
 * @param faceToFace whether its members met face to face
 */
public record CommitteeMeeting(int number, Knowledge<LocalDate> held, Knowledge<Boolean> faceToFace) {

    /**
     * Checks the number.
     *
     * @param number the component of that name
     * @param held the component of that name
     * @param faceToFace the component of that name
     * @throws IllegalArgumentException if the number is negative
     */
    public CommitteeMeeting {
        if (number < 0) {
            throw new IllegalArgumentException("number " + number + " of a committee meeting must be 0 or more");
        }
    }

    /**
     * The name of the meeting.
     *
     * @return for example {@code LMC0}
     */
    public String name() {
        return "LMC" + number;
    }
}
