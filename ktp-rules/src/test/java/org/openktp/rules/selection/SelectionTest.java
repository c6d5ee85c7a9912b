package org.openktp.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.rules.selection.Selections.FIVE;
import static org.openktp.rules.selection.Selections.ONE;
import static org.openktp.rules.selection.Selections.TWO;
import static org.openktp.rules.selection.Selections.candidate;
import static org.openktp.rules.selection.Selections.candidates;
import static org.openktp.rules.selection.Selections.lines;
import static org.openktp.rules.selection.Selections.reasons;
import static org.openktp.rules.selection.Selections.select;
import static org.openktp.rules.selection.TestPolicies.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.source.Sourced;
import org.openktp.rules.selection.agreement.AgreementReport;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.Scorecard;

final class SelectionTest {

    @Test
    void the_quality_line_and_the_funding_line_are_two_cuts() {
        SelectionResult result = select(ONE, candidates("a", "b", "c", "d", "e"), FIVE);

        assertThat(lines(result))
                .containsExactly(
                        "a 1 [AWARDED]",
                        "b 2 [AWARDED]",
                        "c 3 [RESERVE]",
                        "d 4 [ABOVE_QUALITY_BELOW_FUNDING]",
                        "e 5 [BELOW_QUALITY]");
        assertThat(result.isSettled()).isTrue();
        assertThat(reasons(result, "a"))
                .containsExactly(
                        "it is awarded: its total of 90.0 per cent ranks 1 of 5, and at most 2 can be" + " awarded");
        assertThat(reasons(result, "c"))
                .containsExactly(
                        "it is not awarded and is number 1 in reserve: its total of 70.0 per cent ranks 3 of 5, and at"
                                + " most 2 can be awarded",
                        "its total reaches the quality line of 60 per cent");
        assertThat(reasons(result, "d"))
                .containsExactly(
                        "it is not awarded: its total of 60.0 per cent ranks 4 of 5, and at most 2 can be awarded",
                        "its total reaches the quality line of 60 per cent");
        assertThat(reasons(result, "e"))
                .containsExactly(
                        "it is not awarded: its total of 50.0 per cent is below the quality line of 60 per" + " cent");
    }

    @Test
    void fewer_are_awarded_than_could_be_where_fewer_are_good_enough() {
        SelectionResult result = select(ONE, candidates("d", "e"), FIVE[3], FIVE[4]);

        assertThat(lines(result)).containsExactly("d 1 [AWARDED]", "e 2 [BELOW_QUALITY]");
    }

    @Test
    void a_tie_is_broken_as_declared() {
        SelectionPolicy policy = TestPolicies.of(1, 1, 1)
                .withTieBreaks(List.of(new TieBreak.ByCriterion("c2"), new TieBreak.ByReference()));
        SelectionResult result = select(
                policy, candidates("a", "b", "c"), card("a", "A1", 9, 7), card("b", "A1", 8, 8), card("c", "A1", 8, 8));

        assertThat(lines(result)).containsExactly("b 1 [AWARDED]", "c 2 [AWARDED]", "a 3 [RESERVE]");
    }

    @Test
    void while_an_assessor_has_not_scored_some_awards_are_settled_and_some_depend() {
        SelectionPolicy policy = TestPolicies.of(2, 1);
        SelectionResult result = select(
                policy,
                candidates("a", "b", "c", "d"),
                card("a", "A1", 10),
                card("a", "A2", 10),
                card("b", "A1", 9),
                card("c", "A1", 8),
                card("c", "A2", 8),
                card("d", "A1", 6),
                card("d", "A2", 5));

        assertThat(result.placings())
                .extracting(Placing::application, Placing::rank, Placing::outcomes, Placing::dependsOn)
                .containsExactly(
                        tuple("a", Knowledge.known(1), Set.of(AwardOutcome.AWARDED), Set.of()),
                        tuple(
                                "c",
                                Knowledge.between(2, 3),
                                Set.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE),
                                Set.of("b")),
                        tuple(
                                "b",
                                Knowledge.between(2, 4),
                                Set.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE, AwardOutcome.BELOW_QUALITY),
                                Set.of("b")),
                        tuple("d", Knowledge.between(3, 4), Set.of(AwardOutcome.BELOW_QUALITY), Set.of()));
        assertThat(result.isSettled()).isFalse();
        assertThat(reasons(result, "a"))
                .containsExactly(
                        "its outcome is settled, whatever is still open: awarded; its total is 100.0 per cent, its"
                                + " rank 1 of 4, and at most 2 can be awarded");
        assertThat(reasons(result, "b"))
                .containsExactly(
                        "its outcome is open: awarded, reserve, below quality; its total is between 50.0 and 95.0 per"
                                + " cent, and its rank between 2 and 4 of 4",
                        "some of its own scores are missing");
        assertThat(reasons(result, "c"))
                .containsExactly(
                        "its outcome is open: awarded, reserve; its total is 80.0 per cent, and its rank between 2 and 3"
                                + " of 4",
                        "the scores of other applications, or whether these are eligible, are still open");
        assertThat(reasons(result, "d"))
                .containsExactly(
                        "it is not awarded: its total of 55.0 per cent is below the quality line of 60 per cent");
    }

    @Test
    void an_application_that_may_not_be_eligible_keeps_others_open() {
        List<Candidate> candidates = List.of(
                candidate("a", Candidacy.OPEN, Knowledge.known(Nation.ENGLAND)), candidate("b"), candidate("c"));
        SelectionResult result = select(ONE, candidates, card("a", "A1", 9), card("b", "A1", 8), card("c", "A1", 7));

        assertThat(result.placings())
                .extracting(Placing::application, Placing::outcomes)
                .containsExactly(
                        tuple("a", Set.of(AwardOutcome.AWARDED, AwardOutcome.NOT_ELIGIBLE)),
                        tuple("b", Set.of(AwardOutcome.AWARDED)),
                        tuple("c", Set.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE)));
        assertThat(reasons(result, "a")).contains("whether it is eligible is not settled");
    }

    @Test
    void whoever_is_out_of_the_running_is_listed_last_and_takes_no_place() {
        List<Candidate> candidates = List.of(
                candidate("a", Candidacy.OUT, Knowledge.notAsked()),
                candidate("b").withdrawn(),
                candidate("c"),
                candidate("d"));
        SelectionResult result = select(ONE, candidates, FIVE[0], FIVE[2], FIVE[3]);

        assertThat(lines(result))
                .containsExactly("c 1 [AWARDED]", "d 2 [AWARDED]", "a - [NOT_ELIGIBLE]", "b - [WITHDRAWN]");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void the_reasons_name_no_other_application_and_no_assessor() {
        List<String> ids = List.of("APP-1", "APP-2", "APP-3", "APP-4");
        List<Candidate> candidates = ids.stream().map(Selections::candidate).toList();
        SelectionResult result = select(
                TestPolicies.of(2, 1),
                candidates,
                card("APP-1", "A1", 9),
                card("APP-2", "A1", 8),
                card("APP-2", "A2", 8),
                card("APP-3", "A1", 7),
                card("APP-3", "A2", 7));

        for (String id : ids) {
            assertThat(reasons(result, id))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("APP-") || text.contains("A1") || text.contains("A2"));
        }
    }

    @Property(tries = 50)
    void the_order_of_inputs_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>(candidates("a", "b", "c", "d", "e", "f"));
        List<Scorecard> cards = new ArrayList<>();
        for (Candidate each : candidates) {
            cards.add(card(each.id(), "A1", 1 + random.nextInt(10)));
            if (random.nextBoolean()) {
                cards.add(card(each.id(), "A2", 1 + random.nextInt(10)));
            }
        }
        List<Candidate> otherCandidates = new ArrayList<>(candidates);
        Collections.shuffle(otherCandidates, random);
        List<Scorecard> otherCards = new ArrayList<>(cards);
        Collections.shuffle(otherCards, random);
        Selection selection = new Selection(TestPolicies.of(2, 1), TWO);
        Selection other = new Selection(TestPolicies.of(2, 1), List.of(TWO.get(1), TWO.get(0)));

        assertThat(other.select(otherCandidates, otherCards)).isEqualTo(selection.select(candidates, cards));
    }

    private static List<Arguments> changes() {
        return List.of(
                Arguments.of(ONE.withCapacity(Sourced.supplied(3)), candidates("a", "b"), FIVE[0], "policyHash"),
                Arguments.of(
                        ONE.withQualityLine(Sourced.supplied(QualityLine.NONE)),
                        candidates("a", "b"),
                        FIVE[0],
                        "policyHash"),
                Arguments.of(ONE, candidates("a", "c"), FIVE[0], "candidatesHash"),
                Arguments.of(ONE, candidates("a", "b"), card("a", "A1", 8), "scoresHash"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_receipt_tells_inputs_apart(
            SelectionPolicy policy, List<Candidate> candidates, Scorecard card, String component) {
        SelectionReceipt before = select(ONE, candidates("a", "b"), FIVE[0]).receipt();
        SelectionReceipt after = select(policy, candidates, card).receipt();

        assertThat(after).extracting(component).isNotEqualTo(extract(before, component));
        assertThat(before.resultHash()).matches("[0-9a-f]{64}");
    }

    private static Object extract(SelectionReceipt receipt, String component) {
        return switch (component) {
            case "policyHash" -> receipt.policyHash();
            case "candidatesHash" -> receipt.candidatesHash();
            default -> receipt.scoresHash();
        };
    }

    @Test
    void nothing_may_be_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> select(ONE, candidates("a", "a")))
                .withMessage("candidates must not have a twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(ONE, List.of(TWO.get(0), TWO.get(0))))
                .withMessage("assessors must not have A1 twice");
    }

    @Test
    void agreement_is_reported_of_the_scores_that_count() {
        SelectionResult result = select(
                TestPolicies.of(2, 1),
                candidates("a", "b"),
                card("a", "A1", 9),
                card("a", "A2", 7),
                card("b", "A1", 6),
                card("b", "A2", 4));

        AgreementReport agreement = result.agreement();
        assertThat(agreement.alphaOfTotals()).isEqualTo(agreement.alpha().get("c1"));
        assertThat(agreement.leniency())
                .extracting(each -> each.difference().orElseThrow())
                .containsExactly(new BigDecimal("20.0000"), new BigDecimal("-20.0000"));
        assertThat(Optional.ofNullable(agreement.spreads().get("a"))
                        .orElseThrow()
                        .range())
                .isEqualByComparingTo("20");
    }

    @Test
    void a_large_scale_with_much_open_takes_no_time_and_loses_no_outcome() {
        List<ScoredCriterion> fine = List.of(
                TestPolicies.criterion("c1", new ScoreScale(0, 1000), 33),
                TestPolicies.criterion("c2", new ScoreScale(0, 1000), 27),
                TestPolicies.criterion("c3", new ScoreScale(0, 1000), 21));
        SelectionPolicy policy = TestPolicies.of(5, 1)
                .withCriteria(fine)
                .withCapacity(Sourced.supplied(1))
                .withTieBreaks(List.of(
                        new TieBreak.ByCriterion("c1"), new TieBreak.ByCriterion("c2"), new TieBreak.ByReference()));
        SelectionResult result = select(policy, candidates("a", "b"));

        assertThat(result.isExact()).isFalse();
        assertThat(result.placings()).allSatisfy(each -> assertThat(each.outcomes())
                .containsExactly(
                        AwardOutcome.AWARDED,
                        AwardOutcome.RESERVE,
                        AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING,
                        AwardOutcome.BELOW_QUALITY));
    }
}
