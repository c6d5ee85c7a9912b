package org.openktp.rules.fact;

import java.time.LocalDate;

/**
 * Days from a first to a last, both included.
 *
 * @param first the first day
 * @param last the last day
 */
public record DateRange(LocalDate first, LocalDate last) implements Domain<LocalDate> {

    /** All days of the years 1000 to 9999. */
    public static final DateRange ANY = new DateRange(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

    /**
     * Checks the order and the years.
     *
     * @param first the component of that name
     * @param last the component of that name
     * @throws IllegalArgumentException if the first day is after the last, or a year is not from 1000 to 9999
     */
    public DateRange {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first day " + first + " must not be after last day " + last);
        }
        if (first.getYear() < 1000 || last.getYear() > 9999) {
            throw new IllegalArgumentException("days from " + first + " to " + last + " must be in years 1000 to 9999");
        }
    }

    @Override
    public boolean contains(LocalDate value) {
        return !value.isBefore(first) && !value.isAfter(last);
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public String canonical() {
        return "dates(" + first + "," + last + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }
}
