package org.openktp.core.innovate.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostRow;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.GrantBasis;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.RoundingPolicy;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.internal.Pounds;
import org.openktp.core.source.Sourced;

/**
 * What an offer letter awards: the budget of each category in whole pounds, and the grant that is paid at most. Under the
 * terms of 2022 an award with a maximum of £71,992 keeps £7,199 back, and so pays £64,793 before the final claim is settled.
 *
 * @param basis by what the grant is computed
 * @param budget what each category may cost, overheads among them, in whole pounds
 * @param maximumGrant the grant that is paid at most, in whole pounds, not above the budget
 * @param retention the share of the maximum grant that is kept back until the end
 * @see AwardTerms
 */
public record Award(GrantBasis basis, CategoryAmounts budget, BigDecimal maximumGrant, Sourced<Percentage> retention)
        implements Serializable {

    /**
     * Checks the sums.
     *
     * @param basis the component of that name
     * @param budget the component of that name
     * @param maximumGrant the component of that name
     * @param retention the component of that name
     * @throws IllegalArgumentException if a sum is not in whole pounds, a category is budgeted that the costing method does
     *     not know, or the grant is negative or above the budget
     */
    public Award {
        maximumGrant = Pounds.requireWhole("maximumGrant", maximumGrant);
        budget.pounds().forEach((category, pounds) -> requireBudgetable(basis, category, pounds));
        if (maximumGrant.compareTo(budget.total()) > 0) {
            throw new IllegalArgumentException(
                    "maximumGrant £" + maximumGrant + " must not be above the budget of £" + budget.total());
        }
    }

    /**
     * The award of a plan, with the figures of its costing in whole pounds.
     *
     * @param plan the plan
     * @param terms the version of the terms that goes with the award
     * @return the award
     */
    public static Award of(CostPlan plan, TermsVersion terms) {
        Costing costing = plan.costing();
        Map<CostCategory, BigDecimal> budget = new EnumMap<>(CostCategory.class);
        for (CostRow row : costing.rows()) {
            budget.put(row.category(), row.pounds().cost());
        }
        return new Award(
                plan.basis(), new CategoryAmounts(budget), costing.pounds().grant(), AwardTerms.retention(terms));
    }

    /**
     * The award after a move within its budget.
     *
     * @param move the move
     * @return the award with as much grant as before
     * @throws IllegalArgumentException if the budget does not hold what is moved, or the costing method does not know one of
     *     the categories
     */
    public Award after(BudgetMove move) {
        return new Award(basis, move.applyTo(budget), maximumGrant, retention);
    }

    /**
     * What is kept back of the maximum grant until the end.
     *
     * @return whole pounds
     */
    public BigDecimal retained() {
        return RoundingPolicy.wholePounds(retention.value().of(maximumGrant));
    }

    /**
     * The grant towards some costs, whether or not it is paid yet.
     *
     * @param costs the costs by category since the start, without indirect costs
     * @return whole pounds, not above the maximum grant
     * @throws IllegalArgumentException if the costing method does not know one of the categories, or indirect costs are given
     */
    public BigDecimal grantOn(CategoryAmounts costs) {
        return basis.costing(costs).pounds().grant().min(maximumGrant);
    }

    /**
     * How much of the grant towards some costs is paid before the end: all of it until no more is left than is kept back.
     *
     * @param costs the costs by category since the start, without indirect costs
     * @return whole pounds
     * @throws IllegalArgumentException if the costing method does not know one of the categories, or indirect costs are given
     */
    public BigDecimal payableBeforeEnd(CategoryAmounts costs) {
        return grantOn(costs).min(maximumGrant.subtract(retained()));
    }

    private static void requireBudgetable(GrantBasis basis, CostCategory category, BigDecimal pounds) {
        Pounds.requireWhole("budget of " + category.label(), pounds);
        if (!category.isIn(basis.method())) {
            throw new IllegalArgumentException(category.label() + " £" + pounds + " must not be budgeted under "
                    + basis.method().label() + " costing");
        }
    }
}
