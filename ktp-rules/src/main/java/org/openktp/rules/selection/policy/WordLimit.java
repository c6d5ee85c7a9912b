package org.openktp.rules.selection.policy;

import org.openktp.core.text.WordCounting;

/**
 * The most words that a text may have.
 *
 * @param most the number, 1 or more
 * @param counting how words are counted
 */
public record WordLimit(int most, WordCounting counting) {

    /**
     * Checks the number.
     *
     * @param most the component of that name
     * @param counting the component of that name
     * @throws IllegalArgumentException if the number is below 1
     */
    public WordLimit {
        if (most < 1) {
            throw new IllegalArgumentException("most " + most + " of a word limit must be 1 or more");
        }
    }

    /**
     * Whether a text has too many words.
     *
     * @param text the text
     * @return false up to and including the limit
     */
    public boolean isExceededBy(CharSequence text) {
        return counting.count(text) > most;
    }
}
