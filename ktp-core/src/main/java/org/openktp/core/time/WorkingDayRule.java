package org.openktp.core.time;

import org.openktp.core.code.EnumCode;

/** What becomes of a date that falls on a day on which nobody works. A host declares it for each deadline. */
public enum WorkingDayRule implements EnumCode {
    /** The date stays. */
    KEEP,
    /** The first working day after. */
    FOLLOWING,
    /** The last working day before. */
    PRECEDING
}
