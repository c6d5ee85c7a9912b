package org.openktp.core.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date known to the year, the month or the day. "July 2017" is a date without a day, not 1 July.
 *
 * <p>Printed and parsed in ISO 8601 form: {@code 2017}, {@code 2017-07}, {@code 2017-07-03}. Years run from 1000 to
 * 9999. Immutable and thread-safe. Serialised as that text.
 */
public final class PartialDate implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient ChronoUnit precision;
    private final transient LocalDate earliest;
    private final transient LocalDate latest;

    private PartialDate(ChronoUnit precision, LocalDate earliest, LocalDate latest) {
        if (!hasFourDigits(earliest)) {
            throw new IllegalArgumentException("year " + earliest.getYear() + " must be from 1000 to 9999");
        }
        this.precision = precision;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * A date known to the year.
     *
     * @param year the year
     * @return the partial date
     * @throws IllegalArgumentException if the year is before 1000 or after 9999
     */
    public static PartialDate of(Year year) {
        return of(year.getValue());
    }

    static PartialDate of(int year) {
        return new PartialDate(ChronoUnit.YEARS, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * A date known to the month.
     *
     * @param month the month
     * @return the partial date
     * @throws IllegalArgumentException if the year is before 1000 or after 9999
     */
    public static PartialDate of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    static PartialDate of(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new PartialDate(ChronoUnit.MONTHS, first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    /**
     * A date known to the day.
     *
     * @param day the day
     * @return the partial date
     * @throws IllegalArgumentException if the year is before 1000 or after 9999
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(ChronoUnit.DAYS, day, day);
    }

    /**
     * The date that may be any day from one to another and no other day: 1 to 31 March 2024 are March 2024.
     *
     * @param first the first day it may be
     * @param last the last day it may be
     * @return the day, month or year, or empty where the days are not all of one, or outside the years 1000 to 9999
     */
    public static Optional<PartialDate> spanning(LocalDate first, LocalDate last) {
        if (!hasFourDigits(first)) {
            return Optional.empty();
        }
        return Stream.of(of(first), of(YearMonth.from(first)), of(Year.from(first)))
                .filter(date -> date.earliest.equals(first) && date.latest.equals(last))
                .findFirst();
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @param text a year, a year and month, or a whole date, in ISO 8601 form
     * @return the partial date
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> IsoText.year(text);
                case 7 -> IsoText.month(text);
                case 10 -> of(IsoText.day(text));
                default ->
                    throw new IllegalArgumentException(
                            "date '" + text + "' must look like 2017, 2017-07 or 2017-07-03");
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date '" + text + "' must look like 2017, 2017-07 or 2017-07-03", e);
        }
    }

    /**
     * The first day this date may be.
     *
     * @return for July 2017, 1 July 2017
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * The last day this date may be.
     *
     * @return for July 2017, 31 July 2017
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * The day, where it is known.
     *
     * @return the day, or empty where only the month or the year is known
     */
    public Optional<LocalDate> day() {
        return precision == ChronoUnit.DAYS ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * How far the date is known.
     *
     * @return {@link ChronoUnit#YEARS}, {@link ChronoUnit#MONTHS} or {@link ChronoUnit#DAYS}
     */
    public ChronoUnit precision() {
        return precision;
    }

    /**
     * Whether a day may be the one meant.
     *
     * @param day the day
     * @return true from the earliest day to the latest, both included
     */
    public boolean mayBe(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /**
     * Whether this date lies before another, whichever days the two were. Partial dates have no order of their own: July
     * 2017 is neither surely before nor surely after 14 July 2017.
     *
     * @param other the other date
     * @return true only if it is surely before
     */
    public boolean isSurelyBefore(PartialDate other) {
        return latest.isBefore(other.earliest);
    }

    /**
     * Whether this date may lie before another.
     *
     * @param other the other date
     * @return false only if it is surely the same day or after
     */
    public boolean mayBeBefore(PartialDate other) {
        return earliest.isBefore(other.latest);
    }

    /**
     * This date plus whole months, known as far as this date is: July 2017 plus 12 months is July 2018, and 2017 plus 12
     * months is 2018. Whichever day this date was, the sum of that day lies in the result.
     *
     * @param months how many months later; negative is earlier
     * @param rounding which day is meant where a month has no such day
     * @return the sum, of the same precision
     * @throws IllegalArgumentException if the sum lies before the year 1000 or after 9999, or may lie in either of two
     *     years (2017 plus 18 months) or of two months (August 2025 plus 18 months under {@link MonthEnd#NEXT_DAY}), which
     *     no date of the same precision says; {@link MonthSum#window} then gives the days
     */
    public PartialDate plusMonths(int months, MonthEnd rounding) {
        Window sum = MonthSum.window(this, months, rounding);
        PartialDate first = atPrecision(sum.first());
        if (!first.mayBe(sum.last())) {
            throw new IllegalArgumentException(
                    MonthSum.words(this, months) + " may be any day from " + sum.first() + " to " + sum.last()
                            + ", which must lie in one " + (precision == ChronoUnit.YEARS ? "year" : "month"));
        }
        return first;
    }

    private static boolean hasFourDigits(LocalDate day) {
        return day.getYear() >= 1000 && day.getYear() <= 9999;
    }

    private PartialDate atPrecision(LocalDate date) {
        return switch (precision) {
            case YEARS -> of(Year.from(date));
            case MONTHS -> of(YearMonth.from(date));
            default -> of(date);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && precision == that.precision && earliest.equals(that.earliest);
    }

    @Override
    public int hashCode() {
        return 31 * earliest.hashCode() + latest.hashCode();
    }

    @Override
    public String toString() {
        String day = earliest.toString();
        return switch (precision) {
            case YEARS -> day.substring(0, 4);
            case MONTHS -> day.substring(0, 7);
            default -> day;
        };
    }

    private Object writeReplace() {
        return new Text(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a partial date must be read from its text");
    }

    /** What is written in place of a date. */
    private record Text(String text) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                InvalidObjectException refused = new InvalidObjectException(e.getMessage());
                refused.initCause(e);
                throw refused;
            }
        }
    }
}
