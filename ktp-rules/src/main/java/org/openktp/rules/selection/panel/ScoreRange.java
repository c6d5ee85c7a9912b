package org.openktp.rules.selection.panel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A score, or a sum of scores, as far as it is known: one number, or every number from a lowest to a highest.
 *
 * @param lowest the lowest that it may be
 * @param highest the highest that it may be
 */
public record ScoreRange(int lowest, int highest) {

    /**
     * Whether it is known.
     *
     * @return true if only one number is possible
     */
    public boolean isKnown() {
        return lowest == highest;
    }

    /** How many numbers are possible. */
    int count() {
        return highest - lowest + 1;
    }

    /** Every number that is possible, the lowest first. */
    List<Integer> values() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }
}
