package org.openktp.core.partnership;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.MonthSum;

/**
 * How far a partnership has got by the beginning of a day: on the day it starts nothing has gone by, and on its last day
 * one day is left. Before the start it is as on the start, after the end as at the end. Days of a pause are days like any
 * other.
 *
 * @param elapsedDays the days gone by, from 0 to {@code days}
 * @param days the days in all, from the start to the end, 1 or more
 * @param elapsedMonths the whole months gone by
 * @param remainingMonths the whole months left; the month in which the day lies is in neither number unless it just begins
 */
public record PeriodProgress(long elapsedDays, long days, int elapsedMonths, int remainingMonths)
        implements Serializable {

    /** By the share that has gone by, then by whole months. */
    static final Comparator<PeriodProgress> FURTHER = ((Comparator<PeriodProgress>) PeriodProgress::byShare)
            .thenComparing(PeriodProgress::elapsedMonths)
            .thenComparing(PeriodProgress::remainingMonths, Comparator.reverseOrder());

    /**
     * Checks the numbers.
     *
     * @param elapsedDays the component of that name
     * @param days the component of that name
     * @param elapsedMonths the component of that name
     * @param remainingMonths the component of that name
     * @throws IllegalArgumentException if there is no day, more days have gone by than there are, or a number is negative
     */
    public PeriodProgress {
        if (days < 1 || elapsedDays < 0 || elapsedDays > days) {
            throw new IllegalArgumentException(
                    "elapsedDays " + elapsedDays + " must be from 0 to days " + days + ", which must be 1 or more");
        }
        if (elapsedMonths < 0 || remainingMonths < 0) {
            throw new IllegalArgumentException("elapsedMonths " + elapsedMonths + " and remainingMonths "
                    + remainingMonths + " must not be negative");
        }
    }

    static PeriodProgress between(LocalDate start, LocalDate end, MonthEnd rounding, LocalDate at) {
        LocalDate reached = at.isBefore(start) ? start : at.isAfter(end) ? end : at;
        return new PeriodProgress(
                ChronoUnit.DAYS.between(start, reached),
                ChronoUnit.DAYS.between(start, end),
                MonthSum.wholeMonths(start, reached, rounding),
                MonthSum.wholeMonths(reached, end, rounding));
    }

    /**
     * The days left.
     *
     * @return from 0 to all of them
     */
    public long remainingDays() {
        return days - elapsedDays;
    }

    private static int byShare(PeriodProgress one, PeriodProgress other) {
        return Long.compare(one.elapsedDays * other.days, other.elapsedDays * one.days);
    }

    @Override
    public String toString() {
        return elapsedDays + " of " + days + " days";
    }
}
