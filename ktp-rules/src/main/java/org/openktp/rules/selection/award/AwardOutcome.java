package org.openktp.rules.selection.award;

import org.openktp.core.code.EnumCode;

/** What becomes of an application. The quality line and the funding line are two different cuts. */
public enum AwardOutcome implements EnumCode {
    /** It is awarded. */
    AWARDED,
    /**
     * It is good enough and not awarded, and held in reserve. Reserves are in order of merit; whether one takes a place that falls free
     * is found by selecting again without the application that left it, as the balance is looked at again.
     */
    RESERVE,
    /** It is good enough and not awarded, as the capacity is used up or the balance leaves no place. */
    ABOVE_QUALITY_BELOW_FUNDING,
    /** Its total is below the quality line. */
    BELOW_QUALITY,
    /** It is good enough, but no list of awards has the balance that is required. */
    NO_LIST,
    /** It is not eligible, and not ranked. */
    NOT_ELIGIBLE,
    /** It was withdrawn, and is not ranked. */
    WITHDRAWN
}
