package org.openktp.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The days on which people work: neither weekend nor bank holiday. From 19 February to 1 March 2024, 12 days, ten are
 * working days in every nation.
 *
 * <p>Where the bank holidays of a year are not known, no answer is given for it: every method throws an {@link
 * IllegalArgumentException} that names the years known, rather than take each weekday for a working day. Immutable and
 * thread-safe.
 *
 * @param weekend the days of the week on which nobody works
 * @param holidays the bank holidays
 */
public record WorkingCalendar(Set<DayOfWeek> weekend, BankHolidays holidays) {

    /**
     * Checks that somebody works at all.
     *
     * @param weekend the component of that name
     * @param holidays the component of that name
     * @throws IllegalArgumentException if every day of the week is weekend
     */
    public WorkingCalendar {
        EnumSet<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(weekend);
        if (copy.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a day of the week to work on");
        }
        weekend = Collections.unmodifiableSet(copy);
    }

    /**
     * A calendar whose weekend is Saturday and Sunday.
     *
     * @param holidays the bank holidays
     * @return the calendar
     */
    public static WorkingCalendar mondayToFriday(BankHolidays holidays) {
        return new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
    }

    /**
     * Whether people work on a day.
     *
     * @param day the day
     * @return false on a weekend and on a bank holiday
     * @throws IllegalArgumentException if the bank holidays of the year are not known
     */
    public boolean isWorkingDay(LocalDate day) {
        return !holidays.contains(day) && !weekend.contains(day.getDayOfWeek());
    }

    /**
     * The first working day after a day, never the day itself.
     *
     * @param day the day
     * @return the next working day
     * @throws IllegalArgumentException if the bank holidays of a year needed are not known
     */
    public LocalDate next(LocalDate day) {
        return nearest(beside(day, 1), 1);
    }

    /**
     * The last working day before a day, never the day itself.
     *
     * @param day the day
     * @return the previous working day
     * @throws IllegalArgumentException if the bank holidays of a year needed are not known
     */
    public LocalDate previous(LocalDate day) {
        return nearest(beside(day, -1), -1);
    }

    /**
     * The date that a rule makes of a date: itself, where it is a working day.
     *
     * @param date the date, such as a deadline
     * @param rule what becomes of it on a day on which nobody works
     * @return a working day, or under {@link WorkingDayRule#KEEP} the date itself
     * @throws IllegalArgumentException if the rule moves dates and the bank holidays of a year needed are not known
     */
    public LocalDate adjust(LocalDate date, WorkingDayRule rule) {
        return switch (rule) {
            case KEEP -> date;
            case FOLLOWING -> nearest(date, 1);
            case PRECEDING -> nearest(date, -1);
        };
    }

    /**
     * The day that many working days later. The day counted from is not itself counted, whether people work on it or not:
     * one working day after a Saturday is the Monday, and so is one after the Friday.
     *
     * @param day the day counted from
     * @param count how many working days later; negative is earlier, and zero is the day itself
     * @return a working day, or the day itself for a count of zero
     * @throws IllegalArgumentException if the bank holidays of a year needed are not known
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            reached = next(reached);
        }
        for (int left = count; left < 0; left++) {
            reached = previous(reached);
        }
        return reached;
    }

    /**
     * The number of working days in a window, both of its ends included.
     *
     * @param window the window
     * @return from 0 to the number of its days
     * @throws IllegalArgumentException if the bank holidays of a year needed are not known
     */
    public long workingDays(Window window) {
        return LongStream.range(0, window.days())
                .mapToObj(window.first()::plusDays)
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day before or after. */
    private static LocalDate beside(LocalDate day, int step) {
        if (day.equals(step > 0 ? LocalDate.MAX : LocalDate.MIN)) {
            throw new IllegalArgumentException("there is no day " + (step > 0 ? "after " : "before ") + day);
        }
        return day.plusDays(step);
    }

    /** The working day met first, beginning with the day itself and going on by a step of days. */
    private LocalDate nearest(LocalDate day, int step) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = beside(reached, step);
        }
        return reached;
    }
}
