package org.openktp.core.innovate.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostRow;

/**
 * What was claimed of an award, quarter by quarter. The grant towards a claim is what all claims up to it are worth together
 * less what those before it are worth, so that however the costs are divided into claims, as much is paid in total.
 *
 * @param award the award
 * @param claims the claims, one a quarter at most, in the order of the quarters; a quarter may be without one
 */
public record Claims(Award award, List<Claim> claims) implements Serializable {

    /**
     * Copies the claims, and checks their order and their categories.
     *
     * @param award the component of that name
     * @param claims the component of that name
     * @throws IllegalArgumentException if a claim is not of a later quarter than the one before it, or claims a category that
     *     the costing method of the award does not know, or indirect costs, which are computed
     */
    public Claims {
        claims = List.copyOf(claims);
        int last = 0;
        for (Claim claim : claims) {
            if (claim.quarter() <= last) {
                throw new IllegalArgumentException("quarter " + claim.quarter() + " of a claim must come after quarter "
                        + last + " of the one before");
            }
            award.grantOn(claim.costs());
            last = claim.quarter();
        }
    }

    /**
     * The claims with one more.
     *
     * @param claim the claim, of a later quarter than all others
     * @return the claims
     * @throws IllegalArgumentException if the quarter has a claim or lies before one that has, or the claim is for a category
     *     that the costing method of the award does not know
     */
    public Claims with(Claim claim) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(claim);
        return new Claims(award, all);
    }

    /**
     * All that was claimed.
     *
     * @return the costs by category
     */
    public CategoryAmounts total() {
        return claims.stream().map(Claim::costs).reduce(CategoryAmounts.NONE, CategoryAmounts::plus);
    }

    /**
     * The grant towards each claim.
     *
     * @return one entry a claim, in their order
     */
    public List<ClaimedGrant> grants() {
        List<ClaimedGrant> grants = new ArrayList<>();
        CategoryAmounts before = CategoryAmounts.NONE;
        for (Claim claim : claims) {
            CategoryAmounts after = before.plus(claim.costs());
            grants.add(new ClaimedGrant(
                    claim,
                    award.grantOn(after).subtract(award.grantOn(before)),
                    award.payableBeforeEnd(after).subtract(award.payableBeforeEnd(before))));
            before = after;
        }
        return List.copyOf(grants);
    }

    /**
     * What is paid before the end towards all claims.
     *
     * @return whole pounds
     */
    public BigDecimal payable() {
        return award.payableBeforeEnd(total());
    }

    /**
     * By how much more was claimed than the budget allows. Whether such a claim is paid, or the budget is moved, is for the
     * funder to say; the grant stays below its maximum in any case.
     *
     * @return the excess in whole pounds, in the categories that have one
     */
    public CategoryAmounts overBudget() {
        Map<CostCategory, BigDecimal> excess = new EnumMap<>(CostCategory.class);
        for (CostRow row : award.basis().costing(total()).rows()) {
            BigDecimal more = row.pounds().cost().subtract(award.budget().of(row.category()));
            excess.put(row.category(), more.max(BigDecimal.ZERO));
        }
        return new CategoryAmounts(excess);
    }
}
