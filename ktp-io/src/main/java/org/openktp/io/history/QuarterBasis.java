package org.openktp.io.history;

import org.openktp.core.code.EnumCode;

/** What the quarters are counted from for which claims are made, as the host declares it. */
public enum QuarterBasis implements EnumCode {
    /** Those of the calendar, which end with March, June, September and December. */
    CALENDAR,
    /** Three months each from the start of the associate, as Innovate UK's terms count them. */
    FROM_START
}
