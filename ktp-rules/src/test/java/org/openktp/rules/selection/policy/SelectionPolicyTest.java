package org.openktp.rules.selection.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.assessment.AssessmentCriteria;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.source.Sourced;
import org.openktp.rules.Samples;

final class SelectionPolicyTest {

    private static final ScoredCriterion IMPACT =
            ScoredCriterion.supplied(AssessmentCriteria.IMPACT, new ScoreScale(0, 4), 1);
    private static final TieBreak BY_REFERENCE = new TieBreak.ByReference();
    private static final TieBreak BY_LOT = new TieBreak.ByLot("seed");
    private static final TieBreak BY_IMPACT = new TieBreak.ByCriterion("impact");
    private static final BalanceConstraint ONE_POST =
            new BalanceConstraint("posts", Samples.POST, Optional.empty(), BalanceKind.AT_LEAST, 1);

    private static SelectionPolicyBuilder whole() {
        return SelectionPolicy.builder()
                .id("p")
                .round("r")
                .addCriteria(IMPACT)
                .panel(Sourced.supplied(PanelSize.of(3)))
                .aggregation(Sourced.supplied(Aggregation.MEAN))
                .rounding(Sourced.supplied(new Rounding(1, RoundingMode.HALF_UP)))
                .qualityLine(Sourced.supplied(QualityLine.NONE))
                .capacity(Sourced.supplied(1))
                .reserves(Sourced.supplied(0))
                .addTieBreaks(BY_REFERENCE)
                .conflicts(new ConflictRule(Set.of(), ConflictRule.NotKnown.KEEP_OFF));
    }

    private static Arguments refusal(String message, UnaryOperator<SelectionPolicyBuilder> change) {
        return arguments(message, change);
    }

    static Stream<Arguments> refusals() {
        String last = "tieBreaks of policy p must end with the reference or the lot, and have it nowhere else";
        return Stream.of(
                refusal("id of a policy must not be blank", policy -> policy.id(" ")),
                refusal("round of policy p must not be blank", policy -> policy.round(" ")),
                refusal("criteria of policy p must not be empty", policy -> policy.criteria(List.of())),
                refusal("criteria of policy p must not have a criterion twice", policy -> policy.addCriteria(IMPACT)),
                refusal(
                        "aggregation of policy p must leave a score of a panel of 2, not trim 1 at each end",
                        policy -> policy.panel(Sourced.supplied(PanelSize.of(2)))
                                .aggregation(Sourced.supplied(Aggregation.trimmedMean(1)))),
                refusal("capacity 0 of policy p must be 1 or more", policy -> policy.capacity(Sourced.supplied(0))),
                refusal("reserves -1 of policy p must be 0 or more", policy -> policy.reserves(Sourced.supplied(-1))),
                refusal("tieBreaks of policy p must not be empty", policy -> policy.tieBreaks(List.of())),
                refusal(
                        "tieBreaks of policy p must name its criteria, not challenge",
                        policy -> policy.tieBreaks(List.of(new TieBreak.ByCriterion("challenge"), BY_REFERENCE))),
                refusal(last, policy -> policy.tieBreaks(List.of(BY_IMPACT))),
                refusal(last, policy -> policy.tieBreaks(List.of(BY_LOT, BY_IMPACT))),
                refusal(last, policy -> policy.tieBreaks(List.of(BY_LOT, BY_REFERENCE))),
                refusal(
                        "balance of policy p must not have an id twice",
                        policy -> policy.addBalance(ONE_POST, ONE_POST)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses_parts_that_do_not_fit(String message, UnaryOperator<SelectionPolicyBuilder> change) {
        SelectionPolicyBuilder policy = change.apply(whole());
        assertThatIllegalArgumentException().isThrownBy(policy::build).withMessage(message);
    }

    @Test
    void takes_what_just_fits() {
        SelectionPolicy policy = whole().aggregation(Sourced.supplied(Aggregation.trimmedMean(1)))
                .tieBreaks(List.of(BY_IMPACT, BY_LOT))
                .addBalance(ONE_POST)
                .build();
        assertThat(policy.tieBreaks()).containsExactly(BY_IMPACT, BY_LOT);
        assertThat(policy.balance()).containsExactly(ONE_POST);
        assertThat(policy.criterion("impact")).contains(IMPACT);
        assertThat(policy.criterion("Impact")).isEmpty();
    }

    /** Of every assessor it is not known how many there are, so that trimming is checked where the scores are. */
    @Test
    void a_panel_of_every_assessor_may_be_trimmed() {
        assertThat(whole().panel(Sourced.supplied(PanelSize.EVERY_ASSESSOR))
                        .aggregation(Sourced.supplied(Aggregation.trimmedMean(5)))
                        .build()
                        .aggregation()
                        .value()
                        .trimmed())
                .isEqualTo(5);
    }

    @Test
    void a_policy_that_names_no_balance_requires_none() {
        assertThat(whole().build().balance()).isEmpty();
    }

    @Test
    void a_policy_does_not_change_with_the_lists_that_it_was_made_of() {
        List<TieBreak> order = new ArrayList<>(List.of(BY_REFERENCE));
        SelectionPolicy policy = whole().tieBreaks(order).build();
        order.clear();
        assertThat(policy).isEqualTo(whole().build()).hasSameHashCodeAs(whole().build());
        assertThat(policy.tieBreaks()).containsExactly(BY_REFERENCE).isUnmodifiable();
        assertThat(policy.withCapacity(Sourced.supplied(2))).isNotEqualTo(policy);
    }
}
