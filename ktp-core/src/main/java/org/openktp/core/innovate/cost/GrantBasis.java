package org.openktp.core.innovate.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * By what the grant for a project is computed. Of each cost the grant pays the grant rate. Under standard costing it pays
 * besides a contribution to the overheads of the knowledge base, all of it: the overhead rate of what it pays towards
 * associate employment and academic and secretarial support. At 67 % and an overhead rate of 46 %, £48,000 of employment and
 * £10,500 of support bring exactly £18,029.70 of overheads, in whole pounds £18,030.
 *
 * @param method the costing method
 * @param rate the grant rate
 * @param overheadRate the overhead rate under standard costing, as firm as it is known; empty under full economic costing
 * @see CostCategories
 */
public record GrantBasis(CostingMethod method, Percentage rate, Optional<Sourced<Percentage>> overheadRate)
        implements Serializable {

    /**
     * Checks that there is an overhead rate under standard costing alone.
     *
     * @param method the component of that name
     * @param rate the component of that name
     * @param overheadRate the component of that name
     * @throws IllegalArgumentException if standard costing has no overhead rate, or full economic costing has one
     */
    public GrantBasis {
        if (overheadRate.isPresent() != (method == CostingMethod.STANDARD)) {
            throw new IllegalArgumentException("overheadRate "
                    + overheadRate.map(rates -> rates.value().toString()).orElse("not given") + " of " + method.label()
                    + " costing must be given for standard costing, and for no other");
        }
    }

    /**
     * Full economic costing.
     *
     * @param rate the grant rate
     * @return the basis
     */
    public static GrantBasis fullEconomic(Percentage rate) {
        return new GrantBasis(CostingMethod.FULL_ECONOMIC, rate, Optional.empty());
    }

    /**
     * Standard costing.
     *
     * @param rate the grant rate
     * @param overheadRate the overhead rate
     * @return the basis
     */
    public static GrantBasis standard(Percentage rate, Sourced<Percentage> overheadRate) {
        return new GrantBasis(CostingMethod.STANDARD, rate, Optional.of(overheadRate));
    }

    /**
     * What a project costs, and who pays what.
     *
     * @param costs what is spent, by category, without indirect costs, which are computed
     * @return the costing
     * @throws IllegalArgumentException if something is spent in a category that the method does not know, or indirect costs
     *     are given
     */
    public Costing costing(CategoryAmounts costs) {
        costs.pounds().forEach(this::requireSpendable);
        return new Costing(
                this,
                method.categories().stream()
                        .map(category -> new CostRow(category, split(category, costs)))
                        .toList());
    }

    private Split split(CostCategory category, CategoryAmounts costs) {
        if (category == CostCategory.INDIRECT_COSTS) {
            BigDecimal overheads = overheads(costs);
            return Split.of(overheads, overheads);
        }
        BigDecimal cost = costs.of(category);
        return Split.of(cost, rate.of(cost));
    }

    private BigDecimal overheads(CategoryAmounts costs) {
        BigDecimal staff = costs.of(CostCategory.ASSOCIATE_EMPLOYMENT)
                .add(costs.of(CostCategory.ACADEMIC_AND_SECRETARIAL_SUPPORT));
        return overheadRate
                .map(Sourced::value)
                .map(overhead -> overhead.of(rate.of(staff)))
                .orElse(BigDecimal.ZERO);
    }

    private void requireSpendable(CostCategory category, BigDecimal pounds) {
        if (!category.isIn(method)) {
            throw new IllegalArgumentException(
                    category.label() + " £" + pounds + " must not be spent under " + method.label() + " costing");
        }
        if (category == CostCategory.INDIRECT_COSTS) {
            throw new IllegalArgumentException(category.label() + " £" + pounds + " must be computed, not given");
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
