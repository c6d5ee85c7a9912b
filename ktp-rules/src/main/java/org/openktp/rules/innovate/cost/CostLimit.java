package org.openktp.rules.innovate.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.ProRata;
import org.openktp.core.internal.Pounds;
import org.openktp.core.internal.RecordForm;

/**
 * How much may be planned in one category of cost, or in several together. A maximum of £58,000 per 12 months is £4,833.33
 * for 1 month and £62,833.33 for 13.
 *
 * @param kind what it means to a plan that is above it; empty where the page gives an amount without its kind
 * @param pounds the sum in pounds; empty for a variable amount alone
 * @param basis what the sum is for
 * @param categories the categories that share it, at least one
 * @see CostLimits
 */
public record CostLimit(
        Optional<LimitKind> kind, Optional<BigDecimal> pounds, LimitBasis basis, List<CostCategory> categories)
        implements Serializable {

    /**
     * Copies the categories, puts them into the order of the offer letter, and checks that only a variable amount lacks a sum.
     *
     * @param kind the component of that name
     * @param pounds the component of that name
     * @param basis the component of that name
     * @param categories the component of that name
     * @throws IllegalArgumentException if there are no categories, a variable amount has a sum, another limit has none, or
     *     the sum is negative or has more than two decimals
     */
    public CostLimit {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a limit of cost must be for at least one category");
        }
        Set<CostCategory> ordered = EnumSet.copyOf(categories);
        categories = List.copyOf(ordered);
        pounds = pounds.map(sum -> Pounds.require("limit of " + labels(ordered), sum));
        boolean isVariable = kind.filter(LimitKind.VARIABLE::equals).isPresent();
        if (isVariable == pounds.isPresent()) {
            throw new IllegalArgumentException("limit of " + labels(ordered)
                    + (isVariable ? " must not have a sum, as it is variable" : " must have a sum"));
        }
    }

    /**
     * What it is for a number of months.
     *
     * @param months whole months, 0 or more
     * @return pounds; empty for a variable amount
     * @throws IllegalArgumentException if the months are negative and the sum is per 12 months
     */
    public Optional<BigDecimal> forMonths(int months) {
        return basis == LimitBasis.PER_PROJECT ? pounds : pounds.map(yearly -> new ProRata(yearly).cumulative(months));
    }

    /**
     * Whether a plan is above it.
     *
     * @param planned what is planned in its categories, in pounds
     * @param months for how many whole months, 0 or more
     * @return false for a variable amount, and for what just meets the limit
     */
    public boolean isBelow(BigDecimal planned, int months) {
        return forMonths(months).filter(most -> planned.compareTo(most) > 0).isPresent();
    }

    /**
     * The limit in words.
     *
     * @return for example {@code "maximum £58000 per 12 months for associate employment"}
     */
    @Override
    public String toString() {
        String what = kind.map(LimitKind::label).orElse("amount of unknown kind");
        String sum = pounds.map(each -> " £" + each.toPlainString() + " " + basis.label())
                .orElse("");
        return what + sum + " for " + labels(categories);
    }

    private static String labels(Collection<CostCategory> categories) {
        return categories.stream().map(CostCategory::label).collect(Collectors.joining(" and "));
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
