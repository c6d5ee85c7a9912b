package org.openktp.rules.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.selection.TestPolicies.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Sourced;
import org.openktp.rules.selection.TestPolicies;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Affiliations;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Wording;

final class PanelIntakeTest {

    private static final Affiliations NONE =
            new Affiliations(Knowledge.notApplicable(), List.of(), Knowledge.notApplicable());
    private static final SelectionPolicy TWO_BY_TWO = TestPolicies.of(2, 1, 1);
    private static final List<Assessor> THREE = List.of(
            Assessor.of("A1"),
            Assessor.of("A2"),
            new Assessor("A3", Knowledge.notAsked(), Knowledge.notAsked(), Set.of("x")));

    private record Taken(ScoringPanel panel, List<SelectionFinding> findings) {

        List<String> said() {
            return findings.stream()
                    .map(each -> each.code().token() + ": "
                            + each.finding(Wording.ENGLISH).message())
                    .toList();
        }

        List<Optional<String>> seats() {
            return panel.seats().stream().map(Seat::assessor).toList();
        }
    }

    private static Taken take(SelectionPolicy policy, Scorecard... cards) {
        PanelIntake intake = new PanelIntake(policy, THREE, List.of(cards));
        ScoringPanel panel = intake.panel("x", NONE);
        return new Taken(panel, intake.findings());
    }

    private static ScoreRange exactly(int score) {
        return new ScoreRange(score, score);
    }

    @Test
    void a_full_panel_has_its_scores_in_the_order_of_assessors_and_nothing_is_said() {
        Taken taken = take(TWO_BY_TWO, card("x", "A2", 3, 4), card("x", "A1", 1, 2), card("y", "A1", 9, 9));

        assertThat(taken.seats()).containsExactly(Optional.of("A1"), Optional.of("A2"));
        assertThat(taken.panel().scores("c1")).containsExactly(exactly(1), exactly(3));
        assertThat(taken.panel().scores("c2")).containsExactly(exactly(2), exactly(4));
        assertThat(taken.said()).isEmpty();
    }

    @Test
    void a_card_that_is_missing_leaves_a_seat_with_every_score() {
        Taken taken = take(TWO_BY_TWO, card("x", "A1", 1, 2));

        assertThat(taken.seats()).containsExactly(Optional.of("A1"), Optional.empty());
        assertThat(taken.panel().scores("c1")).containsExactly(exactly(1), new ScoreRange(1, 10));
        assertThat(taken.said()).containsExactly("score-missing: of the 2 scorecards on application x, 1 are missing");
    }

    @Test
    void a_score_that_is_missing_is_every_score_and_one_in_a_range_is_that_range() {
        Scorecard open = Scorecard.of(
                "x",
                "A1",
                Map.of("c2", new CriterionScore(Knowledge.between(8, 12), Optional.of("as good as it gets"))));
        Taken taken = take(TWO_BY_TWO, open, card("x", "A2", 5, 5));

        assertThat(taken.panel().scores("c1")).containsExactly(new ScoreRange(1, 10), exactly(5));
        assertThat(taken.panel().scores("c2")).containsExactly(new ScoreRange(8, 10), exactly(5));
        assertThat(taken.said())
                .containsExactly(
                        "justification-too-long: the justification by c2 has 5 words, and may have 3; the score counts",
                        "score-missing: the scores that A1 gave application x by c1, c2 are missing, or not known exactly");
    }

    private static List<Arguments> setAside() {
        return List.of(
                Arguments.of(
                        card("x", "A3", 9, 9),
                        "conflict-of-interest: the scorecard of A3 on application x does not count, for a conflict of"
                                + " interest: declared"),
                Arguments.of(
                        card("x", "A9", 9, 9),
                        "unknown-assessor: A9, who scored application x, is not among the assessors; the scorecard"
                                + " does not count"));
    }

    @ParameterizedTest
    @MethodSource("setAside")
    void a_card_that_does_not_count_is_said_and_its_scores_are_missing(Scorecard card, String said) {
        Taken taken = take(TWO_BY_TWO, card("x", "A1", 1, 2), card);

        assertThat(taken.seats()).containsExactly(Optional.of("A1"), Optional.empty());
        assertThat(taken.said()).contains(said);
    }

    @Test
    void different_cards_of_one_assessor_do_not_count_and_equal_ones_count_once() {
        Taken different = take(TWO_BY_TWO, card("x", "A1", 1, 2), card("x", "A1", 1, 3), card("x", "A2", 1, 1));
        Taken equal = take(TWO_BY_TWO, card("x", "A1", 1, 2), card("x", "A1", 1, 2), card("x", "A2", 1, 1));

        assertThat(different.seats()).containsExactly(Optional.of("A2"), Optional.empty());
        assertThat(different.said()).first().asString().startsWith("duplicate-id: A1 handed in different scorecards");
        assertThat(equal.seats()).containsExactly(Optional.of("A1"), Optional.of("A2"));
        assertThat(equal.said()).isEmpty();
    }

    @Test
    void a_score_outside_its_scale_or_by_no_criterion_is_said_and_the_others_count() {
        Scorecard odd = Scorecard.of(
                "x", "A1", Map.of("c1", CriterionScore.of(11), "c2", CriterionScore.of(4), "c9", CriterionScore.of(4)));
        Taken taken = take(TWO_BY_TWO, odd, card("x", "A2", 5, 5));

        assertThat(taken.panel().scores("c1")).containsExactly(new ScoreRange(1, 10), exactly(5));
        assertThat(taken.panel().scores("c2")).containsExactly(exactly(4), exactly(5));
        assertThat(taken.said())
                .containsExactly(
                        "unknown-criterion: criterion c9 is not one of policy test, which has c1, c2; the score does not"
                                + " count",
                        "score-outside-scale: the score by c1 of 11 must be from 1 to 10; it stays missing",
                        "score-missing: the scores that A1 gave application x by c1 are missing, or not known exactly");
    }

    @Test
    void more_cards_than_declared_all_count_and_it_is_said() {
        Taken taken = take(TestPolicies.of(1, 1, 1), card("x", "A1", 1, 2), card("x", "A2", 3, 4));

        assertThat(taken.panel().scores("c1")).containsExactly(exactly(1), exactly(3));
        assertThat(taken.said())
                .containsExactly("panel-too-large: 2 scorecards on application x count, and 1 were declared; all of"
                        + " them count");
    }

    @Test
    void where_every_assessor_must_score_the_one_with_a_conflict_need_not() {
        SelectionPolicy every = TWO_BY_TWO.withPanel(Sourced.supplied(PanelSize.EVERY_ASSESSOR));
        Taken taken = take(every, card("x", "A2", 3, 4));

        assertThat(taken.seats()).containsExactly(Optional.of("A2"), Optional.of("A1"));
        assertThat(taken.said())
                .containsExactly(
                        "score-missing: the scores that A1 gave application x by c1, c2 are missing, or not known exactly");
    }

    @Test
    void there_are_as_many_seats_as_trimming_needs() {
        SelectionPolicy every = TWO_BY_TWO
                .withPanel(Sourced.supplied(PanelSize.EVERY_ASSESSOR))
                .withAggregation(Sourced.supplied(Aggregation.trimmedMean(1)));
        Taken taken = take(every, card("x", "A1", 1, 2), card("x", "A2", 3, 4));

        assertThat(taken.seats()).containsExactly(Optional.of("A1"), Optional.of("A2"), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void a_conflict_that_may_be_is_said_whatever_happens(ConflictRule.NotKnown whenNotKnown) {
        SelectionPolicy policy =
                TWO_BY_TWO.withConflicts(new ConflictRule(TWO_BY_TWO.conflicts().derived(), whenNotKnown));
        PanelIntake intake = new PanelIntake(policy, THREE, List.of(card("x", "A1", 1, 2), card("x", "A2", 1, 2)));
        ScoringPanel panel = intake.panel(
                "x",
                new Affiliations(Knowledge.known(OrganisationId.ods("R1H")), List.of(), Knowledge.notApplicable()));

        boolean isOff = whenNotKnown == ConflictRule.NotKnown.KEEP_OFF;
        assertThat(panel.seats().stream().map(Seat::assessor))
                .isEqualTo(
                        isOff
                                ? List.of(Optional.empty(), Optional.empty())
                                : List.of(Optional.of("A1"), Optional.of("A2")));
        assertThat(intake.findings().stream().map(SelectionFinding::code)).contains(FindingCode.CONFLICT_NOT_KNOWN);
    }

    @Test
    void a_card_on_no_application_is_said() {
        PanelIntake intake = new PanelIntake(TWO_BY_TWO, THREE, List.of(card("z", "A2", 1, 2), card("z", "A1", 1, 2)));
        intake.reportStrays(Set.of("x")::contains);

        assertThat(intake.findings().stream()
                        .map(each -> each.finding(Wording.ENGLISH).location().path()))
                .containsExactly("z/A1", "z/A2");
        assertThat(intake.findings()).allMatch(each -> each.code() == FindingCode.UNKNOWN_APPLICATION);
    }

    @Test
    void a_recommendation_goes_with_its_seat() {
        Scorecard card = new Scorecard("x", "A1", Map.of(), Knowledge.known(YesNo.YES), false);

        assertThat(take(TWO_BY_TWO, card).panel().seats().stream().map(Seat::recommended))
                .containsExactly(Knowledge.known(YesNo.YES), Knowledge.notAsked());
    }

    @Test
    void a_score_is_known_in_a_range_or_missing() {
        assertThat(Stream.of(Knowledge.known(3), Knowledge.atLeast(3), Knowledge.<Integer>declined())
                        .map(score -> new CriterionScore(score, Optional.empty()))
                        .count())
                .isEqualTo(3);
        for (Knowledge<Integer> refused : List.of(Knowledge.oneOf(Set.of(1, 3)), Knowledge.<Integer>notApplicable())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CriterionScore(refused, Optional.empty()))
                    .withMessage("score must be known, from one number to another, or missing");
        }
    }

    @Test
    void a_panel_for_which_there_are_too_few_assessors_is_said() {
        Taken enough = take(TestPolicies.of(2, 1, 1));
        Taken tooFew = take(TestPolicies.of(3, 1, 1), card("x", "A1", 1, 2));

        assertThat(enough.findings()).noneMatch(each -> each.code() == FindingCode.PANEL_TOO_SMALL);
        assertThat(tooFew.said())
                .contains("panel-too-small: on the panel of application x, 2 more must score, and 1 assessors without a"
                        + " conflict of interest are left; its total is never known");
    }
}
