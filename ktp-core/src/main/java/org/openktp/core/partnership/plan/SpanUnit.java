package org.openktp.core.partnership.plan;

import org.openktp.core.code.EnumCode;

/** What a span of time is counted in. */
public enum SpanUnit implements EnumCode {
    /** Days of the calendar. */
    DAYS,
    /** Days on which people work. */
    WORKING_DAYS,
    /** Months of the calendar; a year is twelve. */
    MONTHS
}
