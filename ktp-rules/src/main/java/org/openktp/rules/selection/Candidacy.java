package org.openktp.rules.selection;

import java.util.Optional;
import org.openktp.core.code.EnumCode;
import org.openktp.rules.decision.Verdict;

/** Whether an application is in the running. */
public enum Candidacy implements EnumCode {
    /** It is eligible, or no obstacle was found. */
    IN,
    /** Whether it is eligible is not settled. */
    OPEN,
    /** It is not eligible. */
    OUT,
    /** It was withdrawn. */
    WITHDRAWN;

    /**
     * What a verdict means for selection.
     *
     * @param verdict the verdict; empty where the facts contradict one another
     * @return in for eligible and for no obstacle found, out for ineligible, otherwise open
     */
    public static Candidacy of(Optional<Verdict> verdict) {
        return verdict.map(Candidacy::of).orElse(OPEN);
    }

    /**
     * Whether an application so standing is ranked.
     *
     * @return true for in and for open
     */
    public boolean isInTheRunning() {
        return this == IN || this == OPEN;
    }

    private static Candidacy of(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE, NO_OBSTACLE_FOUND -> IN;
            case INELIGIBLE -> OUT;
            case UNCOVERED, UNDETERMINED, NOT_IN_FORCE -> OPEN;
        };
    }
}
