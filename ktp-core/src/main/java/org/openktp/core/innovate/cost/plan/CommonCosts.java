package org.openktp.core.innovate.cost.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;

/**
 * The costs that plans of both costing methods know.
 *
 * @param employment what it costs to employ the associates, a row for each, at most two, as many as the form of the
 *     Innovation Funding Service takes
 * @param development training and development of the associates, a row for each, at most two
 * @param travel travel and subsistence
 * @param consumables consumables
 * @param other other costs
 * @see org.openktp.core.innovate.cost.CostCategories
 */
@Value.Builder
public record CommonCosts(
        List<AssociateCost> employment,
        List<AssociateCost> development,
        List<TravelCost> travel,
        List<Consumable> consumables,
        List<CostLine> other)
        implements WithCommonCosts, Serializable {

    /** No costs. */
    public static final CommonCosts NONE = new CommonCosts(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Copies the lists, and checks how many associates there are.
     *
     * @param employment the component of that name
     * @param development the component of that name
     * @param travel the component of that name
     * @param consumables the component of that name
     * @param other the component of that name
     * @throws IllegalArgumentException if there are more than two rows of employment or of development
     */
    public CommonCosts {
        employment = List.copyOf(employment);
        development = List.copyOf(development);
        travel = List.copyOf(travel);
        consumables = List.copyOf(consumables);
        other = List.copyOf(other);
        Rows.requireAtMostTwo("employment", employment);
        Rows.requireAtMostTwo("development", development);
    }

    /**
     * A builder without costs.
     *
     * @return the builder
     */
    public static CommonCostsBuilder builder() {
        return new CommonCostsBuilder();
    }

    /**
     * What is to be spent, by category.
     *
     * @return the sums of the rows
     */
    public CategoryAmounts costs() {
        return new CategoryAmounts(Map.of(
                CostCategory.ASSOCIATE_EMPLOYMENT,
                Rows.total(employment, AssociateCost::pounds),
                CostCategory.ASSOCIATE_DEVELOPMENT,
                Rows.total(development, AssociateCost::pounds),
                CostCategory.TRAVEL_AND_SUBSISTENCE,
                Rows.total(travel, TravelCost::pounds),
                CostCategory.CONSUMABLES,
                Rows.total(consumables, Consumable::pounds),
                CostCategory.OTHER_COSTS,
                Rows.total(other, CostLine::pounds)));
    }

    void requireWithin(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months " + months + " of a plan must be 1 or more");
        }
        employment.forEach(row -> row.requireWithin("employment", months));
        development.forEach(row -> row.requireWithin("development", months));
    }
}
