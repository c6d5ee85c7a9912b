package org.openktp.rules.innovate.cost;

import java.time.LocalDate;
import org.openktp.rules.fact.FactSheet;

/**
 * What limits of a plan depend on beside the plan itself.
 *
 * @param day the day whose limits apply, such as that of submission, in a year from 1000 to 9999
 * @param facts what is known of place, strand and partner: {@link CostFacts#LONDON_ZONE}, the facts of the application, and
 *     whether something held on that day
 */
public record PlanCircumstances(LocalDate day, FactSheet facts) {

    /**
     * Circumstances of which the day alone is known.
     *
     * @param day the day whose limits apply
     * @return the circumstances
     */
    public static PlanCircumstances on(LocalDate day) {
        return new PlanCircumstances(day, FactSheet.empty());
    }
}
