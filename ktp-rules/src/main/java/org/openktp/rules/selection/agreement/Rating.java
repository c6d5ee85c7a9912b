package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import org.openktp.core.internal.Figures;

/**
 * A figure that an assessor gave.
 *
 * @param application the reference of the application, not blank
 * @param assessor the reference of the assessor, not blank
 * @param value the score, or a total in per cent
 */
public record Rating(String application, String assessor, BigDecimal value) {

    /**
     * Checks the references.
     *
     * @param application the component of that name
     * @param assessor the component of that name
     * @param value the component of that name
     * @throws IllegalArgumentException if a reference is blank, or the value cannot be written out with 40 digits before
     *     the point and 40 after it
     */
    public Rating {
        if (application.isBlank() || assessor.isBlank()) {
            throw new IllegalArgumentException("application and assessor of a rating must not be blank");
        }
        Figures.requirePlain("value", value);
    }
}
