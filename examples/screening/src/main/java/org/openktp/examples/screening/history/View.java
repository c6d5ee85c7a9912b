package org.openktp.examples.screening.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * On which day, and by what was known when, a history is looked at.
 *
 * @param asOf the day; what took effect on it counts
 * @param asOfReason why that day
 * @param knownAt the instant; what was recorded at it is known
 * @param knownAtReason why that instant
 */
public record View(LocalDate asOf, String asOfReason, Instant knownAt, String knownAtReason) {

    /**
     * Both in words, a line each.
     *
     * @return the lines, each with its end
     */
    public String text() {
        return "As of " + asOf + ", " + asOfReason + "\nAs known at " + knownAt + ", " + knownAtReason + "\n";
    }
}
