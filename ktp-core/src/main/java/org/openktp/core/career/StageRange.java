package org.openktp.core.career;

import java.io.Serializable;

/**
 * Stages of the NHS career framework, from one to another, both inside. Stages are no pay bands, though many profiles have
 * the number of their band. Printed as {@code 5}, or {@code 8 to 9}.
 *
 * @param lowest the lowest stage, 1 or more
 * @param highest the highest stage, at most 9
 * @see org.openktp.core.career.CareerSources
 */
public record StageRange(int lowest, int highest) implements Serializable {

    /**
     * Checks the bounds.
     *
     * @param lowest the component of that name
     * @param highest the component of that name
     * @throws IllegalArgumentException if a stage is below 1 or above 9, or the highest is below the lowest
     */
    public StageRange {
        if (lowest < 1 || highest > 9 || highest < lowest) {
            throw new IllegalArgumentException("stages " + lowest + " to " + highest + " must rise within 1 to 9");
        }
    }

    /**
     * A single stage.
     *
     * @param stage the stage, 1 to 9
     * @return the range of it alone
     * @throws IllegalArgumentException if there is no such stage
     */
    public static StageRange of(int stage) {
        return new StageRange(stage, stage);
    }

    @Override
    public String toString() {
        return lowest == highest ? String.valueOf(lowest) : lowest + " to " + highest;
    }
}
