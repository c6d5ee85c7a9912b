package org.openktp.core.partnership.plan;

import org.openktp.core.code.EnumCode;

/** What a date of a plan means. */
public enum Duty implements EnumCode {
    /** To be done by that day, which counts. */
    DONE_BY,
    /** Holds until that day, which counts, such as that records are kept for ten years. */
    HOLDS_UNTIL
}
