package org.openktp.core.innovate.cost.plan;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.GrantBasis;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.internal.Pounds;
import org.openktp.core.source.Sourced;

/**
 * A plan under standard costing, which pages also call non-fEC, as colleges, research and technology organisations and some
 * Catapults make it. Its indirect costs are computed.
 *
 * @param months how long the project lasts, in whole months, 1 or more
 * @param rate the grant rate
 * @param common the costs that both methods know
 * @param academicSupport academic and secretarial support for the whole project in pounds, not negative, with at most two
 *     decimals
 * @param overheadRate the percentage that the grant adds for overheads to what it pays towards associate employment and
 *     academic and secretarial support; as firm as it is known for the round
 * @param declared what is declared beside the costs
 * @see org.openktp.core.innovate.cost.CostCategories
 */
@Value.Builder
public record StandardPlan(
        int months,
        Percentage rate,
        CommonCosts common,
        BigDecimal academicSupport,
        Sourced<Percentage> overheadRate,
        Declarations declared)
        implements CostPlan, WithStandardPlan {

    /**
     * Checks lengths and numbers.
     *
     * @param months the component of that name
     * @param rate the component of that name
     * @param common the component of that name
     * @param academicSupport the component of that name
     * @param overheadRate the component of that name
     * @param declared the component of that name
     * @throws IllegalArgumentException if the months are below 1, those of an associate are above them, or the support is
     *     negative or has more than two decimals
     */
    public StandardPlan {
        academicSupport = Pounds.require("academicSupport", academicSupport);
        common.requireWithin(months);
    }

    /**
     * A builder without costs and declarations. Months, rate and overhead rate are to be set.
     *
     * @return the builder
     */
    public static StandardPlanBuilder builder() {
        return new StandardPlanBuilder()
                .common(CommonCosts.NONE)
                .academicSupport(BigDecimal.ZERO)
                .declared(Declarations.NONE);
    }

    @Override
    public GrantBasis basis() {
        return GrantBasis.standard(rate, overheadRate);
    }

    @Override
    public CategoryAmounts costs() {
        return common.costs().with(CostCategory.ACADEMIC_AND_SECRETARIAL_SUPPORT, academicSupport);
    }
}
