package org.openktp.rules.condition;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import org.openktp.core.code.EnumCode;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * How far a value is moved before it is compared: a whole number, days, or months. A month later is the same day of the
 * month, or the last of a month that has no such day: a month after 31 January is the last of February.
 *
 * @param amount how far, up where positive and down where negative, within {@value #MAX} either way
 * @param unit in what
 */
public record Offset(int amount, Unit unit) implements Serializable {

    /** The greatest amount. */
    public static final int MAX = 1_000_000;

    /** Not moved at all. */
    public static final Offset NONE = new Offset(0, Unit.NUMBER);

    /** What an offset is counted in. */
    public enum Unit implements EnumCode {
        /** Whole numbers. */
        NUMBER,
        /** Days. */
        DAYS,
        /** Months. */
        MONTHS
    }

    /**
     * Checks the amount.
     *
     * @param amount the component of that name
     * @param unit the component of that name
     * @throws IllegalArgumentException if the amount is more than {@value #MAX} either way
     */
    public Offset {
        if (amount < -MAX || amount > MAX) {
            throw new IllegalArgumentException("offset " + amount + " must be within " + MAX + " either way");
        }
        unit = amount == 0 ? Unit.NUMBER : unit;
    }

    /**
     * So much higher.
     *
     * @param number a whole number
     * @return the offset
     */
    public static Offset of(int number) {
        return new Offset(number, Unit.NUMBER);
    }

    /**
     * So many days later.
     *
     * @param days the number of days
     * @return the offset
     */
    public static Offset days(int days) {
        return new Offset(days, Unit.DAYS);
    }

    /**
     * So many months later.
     *
     * @param months the number of months
     * @return the offset
     */
    public static Offset months(int months) {
        return new Offset(months, Unit.MONTHS);
    }

    /**
     * Whether values of this type can be moved so far.
     *
     * @param type a type of values
     * @return true for no offset at all, a number on whole numbers, days and months on dates
     */
    boolean suits(Object type) {
        return amount == 0 || (unit == Unit.NUMBER ? type == Integer.class : type == LocalDate.class);
    }

    /** How a value stands to another one moved: negative, zero or positive. Makes no object. */
    <T extends Comparable<? super T>> int order(T value, T other) {
        if (amount == 0) {
            return value.compareTo(other);
        }
        if (value instanceof Integer number && other instanceof Integer base) {
            return Long.compare(number, (long) base + amount);
        }
        LocalDate date = (LocalDate) (Object) value;
        LocalDate from = (LocalDate) (Object) other;
        return unit == Unit.DAYS ? Long.compare(date.toEpochDay(), from.toEpochDay() + amount) : inMonths(date, from);
    }

    private int inMonths(LocalDate date, LocalDate from) {
        int month = from.getYear() * 12 + from.getMonthValue() - 1 + amount;
        int order = Integer.compare(date.getYear() * 12 + date.getMonthValue() - 1, month);
        if (order != 0) {
            return order;
        }
        int length = Month.of(Math.floorMod(month, 12) + 1).length(date.isLeapYear());
        return Integer.compare(date.getDayOfMonth(), Math.min(from.getDayOfMonth(), length));
    }

    /** What another fact comes to when moved. */
    Message message(Object other, boolean dates) {
        if (amount == 0) {
            return Message.of(MessageCode.VALUE_OF, other);
        }
        int size = Math.abs(amount);
        if (dates) {
            return Message.of(
                    amount > 0 ? MessageCode.DATE_OF_LATER : MessageCode.DATE_OF_EARLIER, other, length(size));
        }
        return Message.of(amount > 0 ? MessageCode.VALUE_OF_PLUS : MessageCode.VALUE_OF_MINUS, other, size);
    }

    private Message length(int size) {
        if (size == 1) {
            return Message.of(unit == Unit.DAYS ? MessageCode.DAY : MessageCode.MONTH);
        }
        return Message.of(unit == Unit.DAYS ? MessageCode.DAYS : MessageCode.MONTHS, size);
    }

    /**
     * The offset as text, as in ISO 8601 for dates.
     *
     * @return for example {@code "P18M"}, {@code "P-30D"} or {@code "5"}
     */
    @Override
    public String toString() {
        return switch (unit) {
            case NUMBER -> Integer.toString(amount);
            case DAYS -> "P" + amount + "D";
            case MONTHS -> "P" + amount + "M";
        };
    }
}
