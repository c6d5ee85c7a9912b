package org.openktp.rules.selection.policy;

import java.util.OptionalInt;

/**
 * Whose scores an application must have before its total is known.
 *
 * @param assessors how many assessors, from 1 to {@value #GREATEST}; empty for every assessor of the policy who is not kept off the application
 */
public record PanelSize(OptionalInt assessors) {

    /** The most assessors of one application. */
    public static final int GREATEST = 1000;

    /** Every assessor of the policy who is not kept off the application. */
    public static final PanelSize EVERY_ASSESSOR = new PanelSize(OptionalInt.empty());

    /**
     * Checks the number.
     *
     * @param assessors the component of that name
     * @throws IllegalArgumentException if the number is below 1 or above {@value #GREATEST}
     */
    public PanelSize {
        if (assessors.isPresent() && (assessors.getAsInt() < 1 || assessors.getAsInt() > GREATEST)) {
            throw new IllegalArgumentException(
                    "assessors " + assessors.getAsInt() + " of a panel must be from 1 to " + GREATEST);
        }
    }

    /**
     * So many assessors, whoever they are.
     *
     * @param assessors how many, from 1 to {@value #GREATEST}
     * @return the size
     * @throws IllegalArgumentException if the number is below 1 or above {@value #GREATEST}
     */
    public static PanelSize of(int assessors) {
        return new PanelSize(OptionalInt.of(assessors));
    }
}
