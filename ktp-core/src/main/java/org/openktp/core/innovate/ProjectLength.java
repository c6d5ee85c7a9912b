package org.openktp.core.innovate;

import java.io.Serializable;
import java.time.Period;

/**
 * How long projects may last, in the unit in which it was published: "13 weeks" is not three months. Printed as {@code 13
 * weeks} or {@code 12 to 36 months}.
 *
 * @param unit the unit
 * @param least the shortest length in that unit, 1 or more
 * @param most the longest length in that unit
 * @see org.openktp.core.innovate.InnovateSources
 */
public record ProjectLength(LengthUnit unit, int least, int most) implements Serializable {

    /**
     * Checks the ends.
     *
     * @param unit the component of that name
     * @param least the component of that name
     * @param most the component of that name
     * @throws IllegalArgumentException if the least is below 1 or above the most
     */
    public ProjectLength {
        if (least < 1 || least > most) {
            throw new IllegalArgumentException(
                    "least " + least + " " + unit.token() + " must be from 1 to most " + most);
        }
    }

    /**
     * A number of months.
     *
     * @param least the shortest length
     * @param most the longest length
     * @return the length
     * @throws IllegalArgumentException if the least is below 1 or above the most
     */
    public static ProjectLength months(int least, int most) {
        return new ProjectLength(LengthUnit.MONTHS, least, most);
    }

    /**
     * The shortest length.
     *
     * @return a period of months, or of days where the unit is weeks
     */
    public Period shortest() {
        return unit.period(least);
    }

    /**
     * The longest length.
     *
     * @return a period of months, or of days where the unit is weeks
     */
    public Period longest() {
        return unit.period(most);
    }

    @Override
    public String toString() {
        return (least == most ? "" : least + " to ") + most + " " + unit.label();
    }
}
