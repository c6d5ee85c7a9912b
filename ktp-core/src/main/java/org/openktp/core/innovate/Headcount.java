package org.openktp.core.innovate;

import java.io.Serializable;
import java.util.OptionalInt;
import org.openktp.core.internal.RecordForm;

/**
 * How many: at least so many and, where that is known, at most so many. Printed as {@code 1}, {@code 1 to 2} or {@code at
 * least 1}.
 *
 * @param least the least number, 0 or more
 * @param most the greatest number; empty where none was found
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Headcount(int least, OptionalInt most) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param least the component of that name
     * @param most the component of that name
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public Headcount {
        if (least < 0 || least > most.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "least " + least + " must be from 0 to " + (most.isPresent() ? "most " + most.getAsInt() : "any"));
        }
    }

    /**
     * Exactly so many.
     *
     * @param number the number
     * @return the headcount
     * @throws IllegalArgumentException if the number is negative
     */
    public static Headcount of(int number) {
        return new Headcount(number, OptionalInt.of(number));
    }

    /**
     * From one number to another.
     *
     * @param least the least number
     * @param most the greatest number
     * @return the headcount
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public static Headcount between(int least, int most) {
        return new Headcount(least, OptionalInt.of(most));
    }

    /**
     * Whether a number lies within.
     *
     * @param number the number
     * @return true from the least to the most, both included
     */
    public boolean admits(int number) {
        return number >= least && number <= most.orElse(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        if (most.isEmpty()) {
            return "at least " + least;
        }
        return least == most.getAsInt() ? "" + least : least + " to " + most.getAsInt();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
