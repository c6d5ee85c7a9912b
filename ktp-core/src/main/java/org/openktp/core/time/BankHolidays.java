package org.openktp.core.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The bank holidays of one place in the years for which all of them are known. A day of any other year is refused: that
 * no holiday is listed for it would not mean that there is none.
 *
 * <p>Bank holidays of the four nations come with {@code org.openktp.io.calendar.UkBankHolidays}; a host may list its own,
 * such as the days on which its site is closed. Immutable and thread-safe.
 */
public final class BankHolidays {

    private final String place;
    private final int firstYear;
    private final int lastYear;
    private final SortedSet<LocalDate> days;

    private BankHolidays(String place, int firstYear, int lastYear, SortedSet<LocalDate> days) {
        this.place = place;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.days = days;
    }

    /**
     * The bank holidays of a place, all of them from the first year to the last.
     *
     * @param place whose holidays they are, as messages name it: {@code "Scotland"}
     * @param firstYear the first year whose holidays are all known
     * @param lastYear the last year whose holidays are all known
     * @param days the holidays of these years, in any order
     * @return the bank holidays
     * @throws IllegalArgumentException if the place is blank, the last year is before the first, or a holiday lies in
     *     none of the years
     */
    public static BankHolidays of(String place, int firstYear, int lastYear, Collection<LocalDate> days) {
        if (place.isBlank()) {
            throw new IllegalArgumentException("place must not be blank");
        }
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("lastYear " + lastYear + " must not be before firstYear " + firstYear);
        }
        SortedSet<LocalDate> sorted = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        BankHolidays holidays = new BankHolidays(place, firstYear, lastYear, sorted);
        sorted.forEach(holidays::requireKnown);
        return holidays;
    }

    /**
     * Whether a day is a bank holiday.
     *
     * @param day the day
     * @return true for a bank holiday, also for one that falls on a weekend
     * @throws IllegalArgumentException if the holidays of that year are not known
     */
    public boolean contains(LocalDate day) {
        requireKnown(day);
        return days.contains(day);
    }

    /**
     * Whether all holidays of a year are known.
     *
     * @param year the year
     * @return true from the first year to the last, both included
     */
    public boolean knows(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /**
     * Whose holidays they are.
     *
     * @return the place, as messages name it
     */
    public String place() {
        return place;
    }

    /**
     * The first year whose holidays are all known.
     *
     * @return the year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * The last year whose holidays are all known.
     *
     * @return the year
     */
    public int lastYear() {
        return lastYear;
    }

    /**
     * All holidays, earliest first.
     *
     * @return the holidays from the first year to the last
     */
    public SortedSet<LocalDate> days() {
        return days;
    }

    private void requireKnown(LocalDate day) {
        if (!knows(day.getYear())) {
            throw new IllegalArgumentException("bank holidays of " + place + " are not known for " + day
                    + ", only from " + firstYear + " to " + lastYear);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankHolidays that
                && place.equals(that.place)
                && firstYear == that.firstYear
                && lastYear == that.lastYear
                && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * place.hashCode() + firstYear) + days.hashCode();
    }

    @Override
    public String toString() {
        return "bank holidays of " + place + " from " + firstYear + " to " + lastYear;
    }
}
