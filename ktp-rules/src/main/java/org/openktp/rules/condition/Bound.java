package org.openktp.rules.condition;

import java.io.Serializable;

/**
 * An end of a range.
 *
 * @param value where the range ends
 * @param included whether the value itself lies in the range
 * @param <T> the type of the value
 */
public record Bound<T extends Comparable<? super T>>(T value, boolean included) implements Serializable {

    /**
     * An end that lies in its range.
     *
     * @param value the value
     * @param <T> its type
     * @return the end
     */
    public static <T extends Comparable<? super T>> Bound<T> including(T value) {
        return new Bound<>(value, true);
    }

    /**
     * An end that lies just outside its range.
     *
     * @param value the value
     * @param <T> its type
     * @return the end
     */
    public static <T extends Comparable<? super T>> Bound<T> excluding(T value) {
        return new Bound<>(value, false);
    }

    boolean admitsAbove(T other) {
        int order = other.compareTo(value);
        return included ? order >= 0 : order > 0;
    }

    boolean admitsBelow(T other) {
        int order = other.compareTo(value);
        return included ? order <= 0 : order < 0;
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Bound<?> that && included == that.included && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + (included ? 1 : 0);
    }
}
