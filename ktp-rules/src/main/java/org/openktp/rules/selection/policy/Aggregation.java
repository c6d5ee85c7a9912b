package org.openktp.rules.selection.policy;

/**
 * How the scores that the assessors of an application gave for one criterion become one figure: their mean, without as many of
 * the lowest and as many of the highest as are trimmed. The mean of 4, 7, 7, 8, 10 is 7.2; trimmed by 1 it is that of 7, 7, 8.
 *
 * @param trimmed how many scores are left out at each end, 0 or more; 0 is the plain mean
 */
public record Aggregation(int trimmed) {

    /** The mean of all scores. */
    public static final Aggregation MEAN = new Aggregation(0);

    /**
     * Checks the number.
     *
     * @param trimmed the component of that name
     * @throws IllegalArgumentException if it is below 0 or above {@value PanelSize#GREATEST}
     */
    public Aggregation {
        if (trimmed < 0 || trimmed > PanelSize.GREATEST) {
            throw new IllegalArgumentException("trimmed " + trimmed + " must be from 0 to " + PanelSize.GREATEST);
        }
    }

    /**
     * The mean without the highest and the lowest scores.
     *
     * @param trimmed how many are left out at each end, 1 or more
     * @return the aggregation
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Aggregation trimmedMean(int trimmed) {
        if (trimmed < 1) {
            throw new IllegalArgumentException("trimmed " + trimmed + " of a trimmed mean must be 1 or more");
        }
        return new Aggregation(trimmed);
    }
}
