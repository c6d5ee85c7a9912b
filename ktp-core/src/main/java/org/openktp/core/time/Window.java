package org.openktp.core.time;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days with both ends inside, as "between 19 February and 1 March" is read here. Printed and parsed in ISO
 * 8601 form: {@code 2024-02-19/2024-03-01}.
 *
 * @param first the first day inside
 * @param last the last day inside
 */
public record Window(LocalDate first, LocalDate last) implements Serializable {

    /**
     * Checks the order of the ends.
     *
     * @param first the component of that name
     * @param last the component of that name
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " must not be before first day " + first);
        }
    }

    /**
     * Whether a day lies inside.
     *
     * @param day the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The number of days inside.
     *
     * @return at least 1; 12 for 19 February to 1 March 2024
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @param text first and last day in ISO 8601 form, with a slash between
     * @return the window
     * @throws IllegalArgumentException if the text has another form, or the last day is before the first
     */
    public static Window parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new Window(
                    IsoText.day(text.substring(0, Math.max(slash, 0))), IsoText.day(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("window '" + text + "' must look like 2024-02-19/2024-03-01", e);
        }
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
