package org.openktp.rules.decision;

import org.openktp.rules.rule.Coverage;

/** What the mandatory rules together say of one completion; a later one outweighs an earlier. */
enum Status {
    UNCOVERED,
    PASSED,
    FAILED,
    NOT_IN_FORCE;

    static Status of(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> UNCOVERED;
            case MET -> PASSED;
            case NOT_MET -> FAILED;
            case UNDETERMINED -> throw new IllegalArgumentException("a completion leaves nothing undetermined");
        };
    }

    /** What it means for a subject of which no fact is open. */
    Verdict verdict(Coverage coverage) {
        return switch (this) {
            case NOT_IN_FORCE -> Verdict.NOT_IN_FORCE;
            case FAILED -> Verdict.INELIGIBLE;
            case UNCOVERED -> Verdict.UNCOVERED;
            case PASSED -> coverage == Coverage.COMPLETE ? Verdict.ELIGIBLE : Verdict.NO_OBSTACLE_FOUND;
        };
    }

    Status and(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
