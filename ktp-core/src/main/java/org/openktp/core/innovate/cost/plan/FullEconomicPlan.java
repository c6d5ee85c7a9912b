package org.openktp.core.innovate.cost.plan;

import java.util.List;
import org.immutables.value.Value;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.GrantBasis;
import org.openktp.core.innovate.cost.Percentage;

/**
 * A plan under full economic costing (fEC), as universities typically make it.
 *
 * @param months how long the project lasts, in whole months, 1 or more
 * @param rate the grant rate
 * @param common the costs that both methods know
 * @param supervisors the time of supervisors at the knowledge base, at most two rows, as many as the form of the Innovation
 *     Funding Service takes
 * @param estates associate estates
 * @param additionalSupport additional associate support
 * @param declared what is declared beside the costs
 * @see org.openktp.core.innovate.cost.CostCategories
 */
@Value.Builder
public record FullEconomicPlan(
        int months,
        Percentage rate,
        CommonCosts common,
        List<CostLine> supervisors,
        List<CostLine> estates,
        List<CostLine> additionalSupport,
        Declarations declared)
        implements CostPlan, WithFullEconomicPlan {

    /**
     * Copies the lists, and checks lengths and numbers.
     *
     * @param months the component of that name
     * @param rate the component of that name
     * @param common the component of that name
     * @param supervisors the component of that name
     * @param estates the component of that name
     * @param additionalSupport the component of that name
     * @param declared the component of that name
     * @throws IllegalArgumentException if the months are below 1, those of an associate are above them, or there are more
     *     than two rows of supervisors
     */
    public FullEconomicPlan {
        supervisors = List.copyOf(supervisors);
        estates = List.copyOf(estates);
        additionalSupport = List.copyOf(additionalSupport);
        common.requireWithin(months);
        Rows.requireAtMostTwo("supervisors", supervisors);
    }

    /**
     * A builder without costs and declarations. Months and rate are to be set.
     *
     * @return the builder
     */
    public static FullEconomicPlanBuilder builder() {
        return new FullEconomicPlanBuilder().common(CommonCosts.NONE).declared(Declarations.NONE);
    }

    @Override
    public GrantBasis basis() {
        return GrantBasis.fullEconomic(rate);
    }

    @Override
    public CategoryAmounts costs() {
        return common.costs()
                .with(CostCategory.KNOWLEDGE_BASE_SUPERVISOR, Rows.total(supervisors, CostLine::pounds))
                .with(CostCategory.ASSOCIATE_ESTATES, Rows.total(estates, CostLine::pounds))
                .with(CostCategory.ADDITIONAL_ASSOCIATE_SUPPORT, Rows.total(additionalSupport, CostLine::pounds));
    }
}
