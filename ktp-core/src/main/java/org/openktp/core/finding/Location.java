package org.openktp.core.finding;

import java.io.Serializable;

/**
 * A place in an input.
 *
 * @param line the line, from 1; 0 where the value did not come from a text
 * @param column the character in the line, from 1, or in CSV the cell in the row, from 1; 0 for the whole line
 * @param path the JSON pointer, such as {@code /applicant/role}, or in CSV the name of the column; empty for the whole
 *     record
 */
public record Location(long line, long column, String path) implements Serializable {

    /** The most characters of a path that are shown: its names come from the input, and may be of any length. */
    private static final int LONGEST_PATH = 120;

    /**
     * The place in words.
     *
     * @return for example {@code "line 3, column 17, /applicant/role"}
     */
    public String text() {
        return (line == 0 ? "" : "line " + line + ", ")
                + (column == 0 ? "" : "column " + column + ", ")
                + (path.isEmpty() ? "whole record" : shownPath());
    }

    /**
     * The path as it is shown to people: in one line, and at most 120 characters of it.
     *
     * @return the path, or its beginning and its end
     */
    public String shownPath() {
        return Printable.of(path, LONGEST_PATH);
    }
}
