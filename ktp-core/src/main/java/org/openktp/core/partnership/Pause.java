package org.openktp.core.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.MonthSum;

/**
 * A time in which a partnership rests.
 *
 * @param from its first day
 * @param until the day on which work goes on, which is no longer in it
 */
public record Pause(LocalDate from, LocalDate until) implements PeriodChange {

    /**
     * Checks the days and their order.
     *
     * @param from the component of that name
     * @param until the component of that name
     * @throws IllegalArgumentException if a day lies before the year 1000 or after 9999, or the pause has no day
     */
    public Pause {
        requireYear("from", from);
        requireYear("until", until);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("until " + until + " of a pause must be after from " + from);
        }
    }

    /**
     * The number of its days.
     *
     * @return 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * The number of its whole months.
     *
     * @param rounding which day is meant where a month has no such day
     * @return 0 or more
     */
    public int wholeMonths(MonthEnd rounding) {
        return MonthSum.wholeMonths(from, until, rounding);
    }

    private static void requireYear(String what, LocalDate day) {
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new IllegalArgumentException(what + " " + day + " of a pause must lie in a year from 1000 to 9999");
        }
    }

    @Override
    public String toString() {
        return "pause from " + from + " until before " + until;
    }
}
