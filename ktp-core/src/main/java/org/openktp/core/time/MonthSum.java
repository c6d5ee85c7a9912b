package org.openktp.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A day plus a number of whole calendar months: the same day of the month, that many months later. Where that month has
 * no such day the sum is ambiguous, and it says so instead of choosing: 31 August 2025 plus 18 months may be 28 February
 * or 1 March 2027. Of the 1,461 days from 2024 to 2027, 27 are ambiguous plus 18 months.
 *
 * <p>An end is exclusive: what starts on 1 March 2024 and lasts 18 months ends before 1 September 2025, and 31 August is
 * its last day. A negative number of months counts back by the same rule; counting back need not undo counting forth,
 * and only sums without ambiguity may be added up in any order. Immutable and thread-safe.
 *
 * @param start the day counted from
 * @param months how many months later; negative is earlier
 */
public record MonthSum(LocalDate start, int months) {

    /**
     * Checks that the sum can be printed with a year of four digits.
     *
     * @param start the component of that name
     * @param months the component of that name
     * @throws IllegalArgumentException if the start or the sum lies before the year 1000 or after 9999
     */
    public MonthSum {
        if (!hasFourDigits(start.getYear())
                || !hasFourDigits(target(start, months).getYear())) {
            throw new IllegalArgumentException(
                    words(start, months) + " must start and end in a year from 1000 to 9999");
        }
    }

    /**
     * The days that may be meant.
     *
     * @return the one day, or where the month has no such day, its last day and the day after that
     */
    public List<LocalDate> candidates() {
        YearMonth month = target(start, months);
        if (month.isValidDay(start.getDayOfMonth())) {
            return List.of(month.atDay(start.getDayOfMonth()));
        }
        LocalDate last = month.atEndOfMonth();
        return List.of(last, last.plusDays(1));
    }

    /**
     * Whether the month has no such day, so that one of two days may be meant.
     *
     * @return true for 31 August 2025 plus 18 months
     */
    public boolean isAmbiguous() {
        return candidates().size() > 1;
    }

    /**
     * The day meant under a declared rounding, which changes nothing where the sum is not ambiguous.
     *
     * @param rounding which day is meant where the month has no such day
     * @return the day
     */
    public LocalDate resolve(MonthEnd rounding) {
        List<LocalDate> days = candidates();
        return days.get(rounding == MonthEnd.LAST_DAY ? 0 : days.size() - 1);
    }

    /**
     * How the sum comes about, in one line: {@code "2025-08-31 + 18 months: 2027-02 has no day 31, so 2027-02-28 or
     * 2027-03-01"}, or where it is not ambiguous, {@code "2024-03-01 + 18 months: 2025-09-01"}.
     *
     * @return the explanation
     */
    public String explanation() {
        List<LocalDate> days = candidates();
        if (!isAmbiguous()) {
            return this + ": " + days.get(0);
        }
        return this + ": " + target(start, months) + " has no day " + start.getDayOfMonth() + ", so " + days.get(0)
                + " or " + days.get(1);
    }

    /**
     * The days on which the sum may fall for a start that is not known to the day: from the sum of its earliest day to
     * that of its latest. July 2017 plus 12 months is 1 to 31 July 2018; 2017 plus 18 months is 1 July 2018 to 30 June
     * 2019.
     *
     * @param start when it starts, as far as it is known
     * @param months how many months later; negative is earlier
     * @param rounding which day is meant where a month has no such day
     * @return the days, one where the start is known to the day
     * @throws IllegalArgumentException if a sum lies before the year 1000 or after 9999
     */
    public static Window window(PartialDate start, int months, MonthEnd rounding) {
        return new Window(
                new MonthSum(start.earliest(), months).resolve(rounding),
                new MonthSum(start.latest(), months).resolve(rounding));
    }

    /**
     * The whole months from a day until another: the greatest number of months that can be added to the first without
     * going beyond the second.
     *
     * @param from the first day
     * @param until the day after the last, not before the first
     * @param rounding which day is meant where a month has no such day
     * @return 0 or more; 1 from 31 January to 28 February 2025 if the last day is meant, otherwise 0
     * @throws IllegalArgumentException if a day lies before the year 1000 or after 9999, or the second before the first
     */
    public static int wholeMonths(LocalDate from, LocalDate until, MonthEnd rounding) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " must not be before from " + from);
        }
        int months = (int) YearMonth.from(from).until(YearMonth.from(until), ChronoUnit.MONTHS);
        return new MonthSum(from, months).resolve(rounding).isAfter(until) ? months - 1 : months;
    }

    @Override
    public String toString() {
        return words(start, months);
    }

    static String words(Object start, int months) {
        long count = Math.abs((long) months);
        return start + (months < 0 ? " - " : " + ") + count + (count == 1 ? " month" : " months");
    }

    private static YearMonth target(LocalDate start, int months) {
        return YearMonth.from(start).plusMonths(months);
    }

    private static boolean hasFourDigits(int year) {
        return year >= 1000 && year <= 9999;
    }
}
