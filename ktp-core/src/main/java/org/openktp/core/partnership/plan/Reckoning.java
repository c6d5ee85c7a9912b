package org.openktp.core.partnership.plan;

import java.util.List;
import java.util.Optional;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.WorkingCalendar;
import org.openktp.core.time.WorkingDayRule;

/**
 * How a host makes dates of a plan. No clause was found that says, so the host declares it.
 *
 * @param calendar the working days; empty where none were declared, and then what is counted in them gets no date
 * @param rule what becomes of a date by which something is to be done, if nobody works on it; what holds until a date is
 *     never moved
 * @param monthEnd which day is meant where a month has no such day; empty keeps both
 */
public record Reckoning(Optional<WorkingCalendar> calendar, WorkingDayRule rule, Optional<MonthEnd> monthEnd) {

    /** Nothing declared: no working days, no date moved, and of two days both kept. */
    public static final Reckoning UNDECLARED = new Reckoning(Optional.empty(), WorkingDayRule.KEEP, Optional.empty());

    /**
     * Checks that dates are moved only where working days are known.
     *
     * @param calendar the component of that name
     * @param rule the component of that name
     * @param monthEnd the component of that name
     * @throws IllegalArgumentException if the rule moves dates and there is no calendar
     */
    public Reckoning {
        if (calendar.isEmpty() && rule != WorkingDayRule.KEEP) {
            throw new IllegalArgumentException("rule " + rule.token() + " must come with a calendar of working days");
        }
    }

    /** The roundings that may be meant: the declared one, or all. */
    List<MonthEnd> roundings() {
        return monthEnd.map(List::of).orElseGet(() -> List.of(MonthEnd.values()));
    }
}
