package org.openktp.rules.decision;

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

    Status and(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
