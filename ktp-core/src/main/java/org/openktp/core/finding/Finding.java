package org.openktp.core.finding;

import java.io.Serializable;

/**
 * Something to be said of an input: what is wrong, where, and what to do.
 *
 * @param code the kind of finding
 * @param location where
 * @param message one sentence with the actual value and what would be right, in one line and at most 2,000 characters
 */
public record Finding(FindingCode code, Location location, String message) implements Serializable {

    /** More than any list of tokens needs; what a message quotes of an input is cut shorter where it is made. */
    private static final int LONGEST_MESSAGE = 2_000;

    /**
     * Makes the message fit to be shown, as {@link Printable} does, and leaves out its middle where it is longer than anybody reads.
     *
     * @param code the component of that name
     * @param location the component of that name
     * @param message the component of that name
     */
    public Finding {
        message = Printable.of(message, LONGEST_MESSAGE);
    }

    /**
     * A finding about a whole record or a fact that did not come from a text.
     *
     * @param code the kind of finding
     * @param path the path of the fact, or empty for the whole record
     * @param message one sentence
     * @return the finding
     */
    public static Finding of(FindingCode code, String path, String message) {
        return new Finding(code, new Location(0, 0, path), message);
    }

    /**
     * The finding in one line, however many the message would take: what cannot be printed is written as {@link Printable}
     * does.
     *
     * @return place, code and message
     */
    public String text() {
        return Printable.of(location.text() + ": " + code.token() + ": " + message);
    }
}
