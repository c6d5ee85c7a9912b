package org.openktp.rules.innovate.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.cost.RoundingPolicy;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Sourced;
import org.openktp.rules.rule.Seen;

/**
 * What a page calls the typical cost of a project. It limits nothing.
 *
 * @param id the identifier
 * @param strands the strands of which it speaks
 * @param least the lower end of a range; empty where the page gives one figure
 * @param most the figure, or the upper end of a range
 * @param months for how many months the figures are: 1 or 12
 * @param seen when it was seen
 * @see TypicalCosts
 */
public record TypicalCost(
        String id, List<Strand> strands, Optional<Sourced<Amount>> least, Sourced<Amount> most, int months, Seen seen) {

    /**
     * Copies the strands, and checks the months.
     *
     * @param id the component of that name
     * @param strands the component of that name
     * @param least the component of that name
     * @param most the component of that name
     * @param months the component of that name
     * @param seen the component of that name
     * @throws IllegalArgumentException if the months are below 1
     */
    public TypicalCost {
        strands = List.copyOf(strands);
        if (months < 1) {
            throw new IllegalArgumentException("months " + months + " of a typical cost must be 1 or more");
        }
    }

    /**
     * What the figure is for the length of a project.
     *
     * @param projectMonths whole months, 0 or more
     * @return pounds, rounded to pence
     */
    public BigDecimal forMonths(int projectMonths) {
        return RoundingPolicy.pence(most.value().pounds(), projectMonths, months);
    }

    /**
     * Whether a plan costs more.
     *
     * @param total the total in pounds
     * @param projectMonths for how many months
     * @return false for what just meets the figure
     */
    public boolean isBelow(BigDecimal total, int projectMonths) {
        return total.compareTo(forMonths(projectMonths)) > 0;
    }
}
