package org.openktp.core.innovate.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openktp.core.internal.Pounds;

/**
 * Sums of money by category of cost: what a plan gives, a budget allows, or a claim is for.
 *
 * @param pounds the sums in pounds, none negative, each with at most two decimals, in the order of the categories; a
 *     category that is not there has nothing
 */
public record CategoryAmounts(Map<CostCategory, BigDecimal> pounds) implements Serializable {

    /** Nothing in any category. */
    public static final CategoryAmounts NONE = new CategoryAmounts(Map.of());

    /**
     * Copies and checks the sums, and leaves out what is zero.
     *
     * @param pounds the component of that name
     * @throws IllegalArgumentException if a sum is negative or has more than two decimals
     */
    public CategoryAmounts {
        Map<CostCategory, BigDecimal> sums = new EnumMap<>(CostCategory.class);
        pounds.forEach((category, sum) -> sums.put(category, Pounds.requireTotal(category.label(), sum)));
        sums.values().removeIf(sum -> sum.signum() == 0);
        pounds = Collections.unmodifiableMap(sums);
    }

    /**
     * The sum of one category.
     *
     * @param category the category
     * @return pounds, zero where it has nothing
     */
    public BigDecimal of(CostCategory category) {
        return pounds.getOrDefault(category, BigDecimal.ZERO);
    }

    /**
     * The same with another sum in one category.
     *
     * @param category the category
     * @param sum the sum in pounds
     * @return the amounts
     * @throws IllegalArgumentException if the sum is negative or has more than two decimals
     */
    public CategoryAmounts with(CostCategory category, BigDecimal sum) {
        Map<CostCategory, BigDecimal> sums = new EnumMap<>(CostCategory.class);
        sums.putAll(pounds);
        sums.put(category, sum);
        return new CategoryAmounts(sums);
    }

    /**
     * These and others.
     *
     * @param others the others
     * @return the sums, category by category
     */
    public CategoryAmounts plus(CategoryAmounts others) {
        Map<CostCategory, BigDecimal> sums = new EnumMap<>(CostCategory.class);
        sums.putAll(pounds);
        others.pounds.forEach((category, sum) -> sums.merge(category, sum, BigDecimal::add));
        return new CategoryAmounts(sums);
    }

    /**
     * All of them together.
     *
     * @return pounds
     */
    public BigDecimal total() {
        return Pounds.requireTotal("total", pounds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
