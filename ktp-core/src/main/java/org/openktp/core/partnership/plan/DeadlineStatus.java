package org.openktp.core.partnership.plan;

import org.openktp.core.code.EnumCode;

/** How a deadline stands on a day. */
public enum DeadlineStatus implements EnumCode {
    /** Its day is still to come. */
    UPCOMING,
    /** It is the last day. */
    DUE,
    /** It was met, on its last day at the latest. */
    MET,
    /** It was met after its last day. */
    MET_LATE,
    /** Its last day is over, and it was not met. */
    MISSED,
    /** It was waived. */
    WAIVED,
    /** It holds still. */
    HOLDS,
    /** It held, and its last day is over. */
    OVER
}
