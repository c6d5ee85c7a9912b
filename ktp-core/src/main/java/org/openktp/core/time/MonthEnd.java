package org.openktp.core.time;

import org.openktp.core.code.EnumCode;

/**
 * Which day is meant where a sum of months lands on a day that its month does not have, as 31 August 2025 plus 18 months
 * lands on 31 February 2027. No rule of a programme was found that says; so a host declares it.
 */
public enum MonthEnd implements EnumCode {
    /** The last day that the month has: 28 February 2027. What {@link java.time.LocalDate#plusMonths} does silently. */
    LAST_DAY,
    /** The first day of the month after: 1 March 2027. */
    NEXT_DAY
}
