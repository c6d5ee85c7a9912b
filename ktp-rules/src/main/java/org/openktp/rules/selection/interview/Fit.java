package org.openktp.rules.selection.interview;

import org.openktp.core.knowledge.Possibility;

/** Whether an application may have a slot, and if not, what stands against it. */
enum Fit {
    /** The panel is free of conflicts, and the applicant is known to be available. */
    SURE,
    /** The panel is free of conflicts, and the applicant may be available. */
    POSSIBLE,
    /** The applicant is not available. */
    NOT_AVAILABLE,
    /** A member of the panel is kept off the application. */
    CONFLICT,
    /** A member of the panel is kept off the application, and the applicant is not available either. */
    CONFLICT_AND_NOT_AVAILABLE;

    static Fit of(boolean isKeptOff, Possibility available) {
        if (available == Possibility.IMPOSSIBLE) {
            return isKeptOff ? CONFLICT_AND_NOT_AVAILABLE : NOT_AVAILABLE;
        }
        if (isKeptOff) {
            return CONFLICT;
        }
        return available == Possibility.SURE ? SURE : POSSIBLE;
    }

    boolean isPossible() {
        return this == SURE || this == POSSIBLE;
    }
}
