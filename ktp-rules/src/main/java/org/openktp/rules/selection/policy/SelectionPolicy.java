package org.openktp.rules.selection.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openktp.core.source.Sourced;

/**
 * By what the applications of a round are judged and awarded. Every part must be given; what a publisher gave carries its
 * source, what the host decides is {@link Sourced#supplied supplied}. The builder refuses to build while a part is left out, and
 * names it; only a balance may be left out, since to require none is to leave none out. {@link PublishedPolicies} begin one with
 * what was published.
 *
 * @param id the identifier of the policy, not blank
 * @param round the identifier of the round
 * @param criteria the criteria, at least one
 * @param panel whose scores an application must have
 * @param aggregation how the assessors' scores for a criterion become one figure
 * @param rounding how figures are rounded before they are compared and shown
 * @param qualityLine the total below which nothing is awarded
 * @param capacity the most awards that can be made, which is the funding line; 1 or more
 * @param reserves how many applications are held in reserve, 0 or more
 * @param tieBreaks what orders applications of the same total; the last, and only the last, leaves no tie
 * @param balance the balance that the awards must have; empty where none is required
 * @param conflicts which conflicts of interest keep assessors off
 */
@Value.Builder
public record SelectionPolicy(
        String id,
        String round,
        List<ScoredCriterion> criteria,
        Sourced<PanelSize> panel,
        Sourced<Aggregation> aggregation,
        Sourced<Rounding> rounding,
        Sourced<QualityLine> qualityLine,
        Sourced<Integer> capacity,
        Sourced<Integer> reserves,
        List<TieBreak> tieBreaks,
        List<BalanceConstraint> balance,
        ConflictRule conflicts)
        implements WithSelectionPolicy {

    /**
     * Checks the policy.
     *
     * @param id the component of that name
     * @param round the component of that name
     * @param criteria the component of that name
     * @param panel the component of that name
     * @param aggregation the component of that name
     * @param rounding the component of that name
     * @param qualityLine the component of that name
     * @param capacity the component of that name
     * @param reserves the component of that name
     * @param tieBreaks the component of that name
     * @param balance the component of that name
     * @param conflicts the component of that name
     * @throws IllegalArgumentException if the identifier or the round is blank; there is no criterion, or one is there twice;
     *     trimming leaves no score of the panel; the capacity is below 1 or the reserves are below 0; a tie-break names a criterion that
     *     the policy does not have, the last one leaves ties or another one leaves none; or two constraints have one identifier
     */
    public SelectionPolicy {
        criteria = List.copyOf(criteria);
        tieBreaks = List.copyOf(tieBreaks);
        balance = List.copyOf(balance);
        new PolicyChecks(id).check(round, criteria, panel.value(), aggregation.value(), tieBreaks);
        require(capacity.value() >= 1, "capacity " + capacity.value() + " of policy " + id + " must be 1 or more");
        require(reserves.value() >= 0, "reserves " + reserves.value() + " of policy " + id + " must be 0 or more");
        require(areDistinct(balance, BalanceConstraint::id), "balance of policy " + id + " must not have an id twice");
    }

    /**
     * A builder without any part.
     *
     * @return the builder, whose {@code build} throws {@link IllegalStateException} with the names of the parts left out, and
     *     {@link IllegalArgumentException} where the criteria or the tie-breaks were
     */
    public static SelectionPolicyBuilder builder() {
        return new SelectionPolicyBuilder();
    }

    /**
     * A criterion of the policy.
     *
     * @param token the code of the criterion
     * @return the criterion; empty where the policy has none of that code
     */
    public Optional<ScoredCriterion> criterion(String token) {
        return criteria.stream().filter(each -> each.token().equals(token)).findFirst();
    }

    /**
     * The points that an application has that gets the highest score by every criterion.
     *
     * @return the highest scores of all scales together, such as 40 for four scales to 10
     */
    public int highestPoints() {
        return criteria.stream()
                .mapToInt(each -> each.scale().value().highest())
                .sum();
    }

    static void require(boolean isRight, String message) {
        if (!isRight) {
            throw new IllegalArgumentException(message);
        }
    }

    static <T> boolean areDistinct(List<T> items, Function<T, String> identity) {
        Set<String> seen = new HashSet<>();
        return items.stream().map(identity).allMatch(seen::add);
    }
}
