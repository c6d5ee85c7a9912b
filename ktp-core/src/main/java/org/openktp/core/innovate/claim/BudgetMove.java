package org.openktp.core.innovate.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.internal.Pounds;

/**
 * Money moved from one category of a budget to another, which the terms call virement. Between which categories they allow
 * it is not checked here.
 *
 * @param from the category that gets less
 * @param to the category that gets more
 * @param pounds how much, in whole pounds, 1 or more
 */
public record BudgetMove(CostCategory from, CostCategory to, BigDecimal pounds) implements Serializable {

    /**
     * Checks the move.
     *
     * @param from the component of that name
     * @param to the component of that name
     * @param pounds the component of that name
     * @throws IllegalArgumentException if both categories are the same, one of them is indirect costs, which are computed,
     *     or the sum is below 1 or not in whole pounds
     */
    public BudgetMove {
        pounds = Pounds.requireWhole("move", pounds);
        if (pounds.signum() == 0) {
            throw new IllegalArgumentException("move £" + pounds + " must be £1 or more");
        }
        if (from == to) {
            throw new IllegalArgumentException("move from " + from.label() + " must be to another category");
        }
        if (from == CostCategory.INDIRECT_COSTS || to == CostCategory.INDIRECT_COSTS) {
            throw new IllegalArgumentException("move from " + from.label() + " to " + to.label()
                    + " must leave alone indirect costs, which are computed");
        }
    }

    /**
     * The budget after the move.
     *
     * @param budget the budget before
     * @return a budget with the same total
     * @throws IllegalArgumentException if the budget of the category that gets less does not hold the sum
     */
    public CategoryAmounts applyTo(CategoryAmounts budget) {
        BigDecimal left = budget.of(from).subtract(pounds);
        if (left.signum() < 0) {
            throw new IllegalArgumentException("move of £" + pounds + " from " + from.label()
                    + " must not be above its budget of £" + budget.of(from));
        }
        return budget.with(from, left).with(to, budget.of(to).add(pounds));
    }
}
