package org.openktp.rules.selection.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A time at which a panel can interview one applicant.
 *
 * @param id the identifier of the slot, not blank
 * @param panel the identifier of the panel
 * @param day the day
 * @param start when it begins
 * @param end when it is over, later than it begins
 */
public record InterviewSlot(String id, String panel, LocalDate day, LocalTime start, LocalTime end) {

    /** The order of slots in a timetable: by the day, the time at which they begin, and their identifiers. */
    public static final Comparator<InterviewSlot> ORDER = Comparator.comparing(InterviewSlot::day)
            .thenComparing(InterviewSlot::start)
            .thenComparing(InterviewSlot::id);

    /**
     * Checks the times.
     *
     * @param id the component of that name
     * @param panel the component of that name
     * @param day the component of that name
     * @param start the component of that name
     * @param end the component of that name
     * @throws IllegalArgumentException if the identifier is blank or the slot ends before or when it begins
     */
    public InterviewSlot {
        if (id.isBlank() || !end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "slot '" + id + "' must have an id, and end after it begins, not at " + end + " from " + start);
        }
    }

    /**
     * Whether two slots share some time.
     *
     * @param other another slot
     * @return false if one is over when the other begins
     */
    public boolean overlaps(InterviewSlot other) {
        return day.equals(other.day) && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
