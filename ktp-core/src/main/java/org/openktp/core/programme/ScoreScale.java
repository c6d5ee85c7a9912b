package org.openktp.core.programme;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scores that an assessor may give for a criterion: whole numbers from a lowest to a highest. A score of 7 on a scale from
 * 1 to 10 is 70 per cent of the highest, and the lowest, 1, is 10 per cent.
 *
 * @param lowest the lowest score, 0 or more
 * @param highest the highest score, at most {@value #GREATEST}
 */
public record ScoreScale(int lowest, int highest) implements Serializable {

    /** The highest score that a scale may have. */
    public static final int GREATEST = 1000;

    /**
     * Checks the ends.
     *
     * @param lowest the component of that name
     * @param highest the component of that name
     * @throws IllegalArgumentException if the lowest is below 0 or not below the highest, or the highest is above {@value
     *     #GREATEST}
     */
    public ScoreScale {
        if (lowest < 0 || lowest >= highest || highest > GREATEST) {
            throw new IllegalArgumentException("scale from " + lowest + " to " + highest
                    + " must begin at 0 or more, end higher than it begins, and end at " + GREATEST + " or less");
        }
    }

    /**
     * Whether a score may be given.
     *
     * @param score the score
     * @return true from the lowest to the highest, both included
     */
    public boolean contains(int score) {
        return lowest <= score && score <= highest;
    }

    /**
     * The scores that may be given.
     *
     * @return the scores, the lowest first
     */
    public List<Integer> scores() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}
