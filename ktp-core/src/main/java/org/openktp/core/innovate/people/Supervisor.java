package org.openktp.core.innovate.people;

import java.math.BigDecimal;
import org.openktp.core.internal.Figures;
import org.openktp.core.knowledge.Knowledge;

/**
 * A person who supervises the associate, for the knowledge base or for the business.
 *
 * @param reference an opaque reference, never a name; not blank
 * @param side the side for which the person supervises
 * @param daysAWeek the time spent on the project, in days a week, from 0 to 7
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Supervisor(String reference, Side side, Knowledge<BigDecimal> daysAWeek) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /**
     * Checks the reference and the time.
     *
     * @param reference the component of that name
     * @param side the component of that name
     * @param daysAWeek the component of that name
     * @throws IllegalArgumentException if the reference is blank, or {@code daysAWeek} names a number outside 0 to 7 or one
     *     with more than 40 decimals
     */
    public Supervisor {
        References.requireNotBlank("a supervisor", reference);
        for (BigDecimal days : daysAWeek.named()) {
            Figures.requirePlain("daysAWeek", days);
            if (days.signum() < 0 || days.compareTo(WEEK) > 0) {
                throw new IllegalArgumentException(
                        "daysAWeek " + days.toPlainString() + " of supervisor " + reference + " must be from 0 to 7");
            }
        }
    }
}
