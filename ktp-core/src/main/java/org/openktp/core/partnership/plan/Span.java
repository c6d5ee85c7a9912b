package org.openktp.core.partnership.plan;

import java.io.Serializable;

/**
 * A length of time after something, with days on top where those are counted from its end: 12 months less a day is the
 * last day of a year that starts with the anchor.
 *
 * @param amount how many; negative is before, and zero the day itself
 * @param unit of what
 * @param thenDays how many calendar days after that; negative is before, and zero the day itself
 */
public record Span(int amount, SpanUnit unit, int thenDays) implements Serializable {

    /**
     * So many calendar months; a year is twelve.
     *
     * @param amount how many; negative is before
     * @return the span
     */
    public static Span months(int amount) {
        return new Span(amount, SpanUnit.MONTHS, 0);
    }

    /**
     * So many calendar days.
     *
     * @param amount how many; negative is before
     * @return the span
     */
    public static Span days(int amount) {
        return new Span(amount, SpanUnit.DAYS, 0);
    }

    /**
     * So many days on which people work.
     *
     * @param amount how many; negative is before
     * @return the span
     */
    public static Span workingDays(int amount) {
        return new Span(amount, SpanUnit.WORKING_DAYS, 0);
    }

    /**
     * The same with more calendar days on top.
     *
     * @param days how many; negative is before
     * @return the span
     * @throws ArithmeticException if that is more than an integer holds
     */
    public Span plusDays(int days) {
        return new Span(amount, unit, Math.addExact(thenDays, days));
    }

    /** Whether it leads to a day after the one it is counted from, by its first part, or where that is zero by the days. */
    boolean isAfter() {
        return amount > 0 || (amount == 0 && thenDays > 0);
    }

    /** As it is added to something, such as {@code " + 12 months - 1 day"}; empty for the day itself. */
    String sum() {
        return sum(amount, unit) + sum(thenDays, SpanUnit.DAYS);
    }

    private static String sum(int count, SpanUnit unit) {
        return count == 0 ? "" : (count > 0 ? " + " : " - ") + words(Math.abs((long) count), unit);
    }

    private static String words(long count, SpanUnit unit) {
        String units = unit.label();
        return count + " " + (Math.abs(count) == 1 ? units.substring(0, units.length() - 1) : units);
    }

    /** In words, such as {@code "1 month"}, {@code "-10 working days"} or {@code "12 months - 1 day"}. */
    @Override
    public String toString() {
        return words(amount, unit) + sum(thenDays, SpanUnit.DAYS);
    }
}
