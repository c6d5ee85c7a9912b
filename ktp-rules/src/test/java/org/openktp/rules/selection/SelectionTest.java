package org.openktp.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.rules.selection.TestPolicies.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Invitation;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.Affiliations;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Wording;

final class SelectionTest {

    private static final Affiliations NONE =
            new Affiliations(Knowledge.notApplicable(), List.of(), Knowledge.notApplicable());

    /** One assessor, one criterion; the quality line is 60, two can be awarded and one is held in reserve. */
    private static final SelectionPolicy ONE = TestPolicies.of(1, 1);

    private static final List<Assessor> TWO = List.of(Assessor.of("A1"), Assessor.of("A2"));

    private static Candidate candidate(String id, Candidacy candidacy, Knowledge<Nation> nation) {
        return new Candidate(
                id, candidacy, FactSheet.builder().put(HcsFacts.NATION, nation).build(), NONE);
    }

    private static Candidate candidate(String id) {
        return candidate(id, Candidacy.IN, Knowledge.known(Nation.ENGLAND));
    }

    private static List<Candidate> candidates(String... ids) {
        return List.of(ids).stream().map(SelectionTest::candidate).toList();
    }

    private static SelectionResult select(SelectionPolicy policy, List<Candidate> candidates, Scorecard... cards) {
        return new Selection(policy, TWO).select(candidates, List.of(cards));
    }

    private static List<String> lines(SelectionResult result) {
        return result.placings().stream()
                .map(each -> each.application() + " "
                        + each.rank().value().map(Object::toString).orElse("-") + " " + each.outcomes())
                .toList();
    }

    private static List<String> reasons(SelectionResult result, String application) {
        return result.placings().stream()
                .filter(each -> each.application().equals(application))
                .flatMap(each -> each.reasons().stream())
                .map(Wording.ENGLISH::say)
                .toList();
    }

    private static BalanceConstraint constraint(String id, Nation nation, BalanceKind kind, int number) {
        return new BalanceConstraint(id, HcsFacts.NATION, Optional.of(nation.token()), kind, number);
    }

    private static final Scorecard[] FIVE = {
        card("a", "A1", 9), card("b", "A1", 8), card("c", "A1", 7), card("d", "A1", 6), card("e", "A1", 5)
    };

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
    void a_balance_changes_the_list_and_the_reasons_say_so() {
        List<Candidate> candidates = List.of(
                candidate("a"),
                candidate("b"),
                candidate("c"),
                candidate("d", Candidacy.IN, Knowledge.known(Nation.WALES)));
        SelectionPolicy balanced = ONE.withBalance(List.of(constraint("welsh", Nation.WALES, BalanceKind.AT_LEAST, 1)));
        SelectionResult result = select(balanced, candidates, FIVE[0], FIVE[1], FIVE[2], FIVE[3]);

        assertThat(lines(result))
                .containsExactly(
                        "a 1 [AWARDED]", "b 2 [RESERVE]", "c 3 [ABOVE_QUALITY_BELOW_FUNDING]", "d 4 [AWARDED]");
        assertThat(reasons(result, "d"))
                .containsExactly("it is awarded, with a total of 60.0 per cent and rank 4 of 4, as one of at most 2"
                        + " awards, so that these have at least 1 with Wales (nation of work)");
        assertThat(reasons(result, "b"))
                .contains(
                        "there was a place left for its rank, but not for it, as the awards must have at least 1 with"
                                + " Wales (nation of work)",
                        "whether it takes a place that falls free depends on the balance that the awards then need");
    }

    @Test
    void constraints_that_no_list_meets_are_named() {
        SelectionPolicy clashing = ONE.withBalance(List.of(
                constraint("english", Nation.ENGLAND, BalanceKind.AT_LEAST, 1),
                constraint("welsh", Nation.WALES, BalanceKind.AT_LEAST, 1)));
        SelectionResult result = select(clashing, candidates("a", "b"), FIVE[0], FIVE[1]);

        assertThat(lines(result)).containsExactly("a 1 [NO_LIST]", "b 2 [NO_LIST]");
        assertThat(result.clash().orElseThrow().quotas()).containsExactly("welsh");
        assertThat(result.findings())
                .extracting(SelectionFinding::code)
                .containsExactly(FindingCode.BALANCE_GROUP_EMPTY, FindingCode.BALANCE_CLASH);
        assertThat(result.findings().get(1).finding(Wording.ENGLISH).message())
                .isEqualTo(
                        "no list of awards meets all of these together: at least 1 with Wales (nation of work); without"
                                + " any one of them one would");
    }

    @Test
    void a_group_that_is_not_known_counts_towards_no_minimum_and_every_maximum() {
        List<Candidate> candidates =
                List.of(candidate("a", Candidacy.IN, Knowledge.notAsked()), candidate("b"), candidate("c"));
        Scorecard[] cards = {FIVE[0], FIVE[1], FIVE[2]};
        SelectionPolicy most = ONE.withBalance(List.of(constraint("most", Nation.ENGLAND, BalanceKind.AT_MOST, 1)));
        SelectionPolicy least = ONE.withBalance(List.of(constraint("least", Nation.ENGLAND, BalanceKind.AT_LEAST, 2)));

        assertThat(lines(select(most, candidates, cards)))
                .containsExactly("a 1 [AWARDED]", "b 2 [RESERVE]", "c 3 [ABOVE_QUALITY_BELOW_FUNDING]");
        assertThat(lines(select(least, candidates, cards)))
                .containsExactly("a 1 [RESERVE]", "b 2 [AWARDED]", "c 3 [AWARDED]");
        assertThat(select(most, candidates, cards).findings())
                .extracting(SelectionFinding::code)
                .containsExactly(FindingCode.BALANCE_NOT_KNOWN);
    }

    @Test
    void a_constraint_without_a_value_holds_for_each_value() {
        SelectionPolicy each = ONE.withBalance(List.of(
                new BalanceConstraint("per-nation", HcsFacts.NATION, Optional.empty(), BalanceKind.AT_MOST, 1)));
        List<Candidate> candidates =
                List.of(candidate("a"), candidate("b"), candidate("c", Candidacy.IN, Knowledge.known(Nation.WALES)));

        assertThat(lines(select(each, candidates, FIVE[0], FIVE[1], FIVE[2])))
                .containsExactly("a 1 [AWARDED]", "b 2 [RESERVE]", "c 3 [AWARDED]");
    }

    @Test
    void the_reasons_name_no_other_application_and_no_assessor() {
        List<String> ids = List.of("APP-1", "APP-2", "APP-3", "APP-4");
        List<Candidate> candidates = ids.stream().map(SelectionTest::candidate).toList();
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
    void where_more_is_possible_than_is_looked_at_nothing_possible_is_left_out_and_it_is_said() {
        SelectionPolicy fine = TestPolicies.of(5, 1, 1, 1, 1)
                .withTieBreaks(List.of(
                        new TieBreak.ByCriterion("c1"),
                        new TieBreak.ByCriterion("c2"),
                        new TieBreak.ByCriterion("c3"),
                        new TieBreak.ByReference()))
                .withBalance(List.of(constraint("english", Nation.ENGLAND, BalanceKind.AT_MOST, 1)));
        SelectionResult result = select(fine, candidates("a", "b"));

        assertThat(result.isExact()).isFalse();
        assertThat(result.findings()).extracting(SelectionFinding::code).contains(FindingCode.TOO_MANY_POSSIBILITIES);
        assertThat(result.placings()).allSatisfy(each -> assertThat(each.outcomes())
                .contains(AwardOutcome.AWARDED, AwardOutcome.RESERVE, AwardOutcome.BELOW_QUALITY));
    }

    private static final Window DAYS = new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1));

    private static InterviewPlan plan(Invitation invitation, String... members) {
        List<InterviewSlot> slots = new ArrayList<>();
        for (int hour = 9; hour < 17; hour++) {
            slots.add(
                    new InterviewSlot("s" + hour, "p", DAYS.first(), LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)));
        }
        return new InterviewPlan(
                Sourced.supplied(DAYS), List.of(new InterviewPanel("p", Set.of(members))), slots, Map.of(), invitation);
    }

    private static Timetable interviews(InterviewPlan plan, List<Candidate> candidates, Scorecard... cards) {
        return new Selection(ONE, TWO).interviews(plan, candidates, List.of(cards));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_invited_is_interviewed(Invitation invitation) {
        List<Candidate> candidates = List.of(
                candidate("a"), candidate("e"), candidate("f"), candidate("g").withdrawn());
        Timetable timetable = interviews(plan(invitation, "A1"), candidates, FIVE[0], FIVE[4]);

        boolean isForAll = invitation == Invitation.IN_THE_RUNNING;
        assertThat(timetable.appointments())
                .extracting(Timetable.Appointment::application)
                .isEqualTo(isForAll ? List.of("a", "e", "f") : List.of("a", "f"));
    }

    @Test
    void nobody_is_interviewed_by_an_assessor_who_is_kept_off() {
        Scorecard declared = new Scorecard("a", "A2", Map.of(), Knowledge.notAsked(), true);
        Timetable timetable = interviews(
                plan(Invitation.IN_THE_RUNNING, "A1", "A2"), candidates("a", "b"), FIVE[0], FIVE[1], declared);

        assertThat(timetable.unplaced()).containsExactly("a");
        assertThat(timetable.appointments())
                .extracting(Timetable.Appointment::application)
                .containsExactly("b");
    }

    @Test
    void a_panel_has_assessors_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interviews(plan(Invitation.IN_THE_RUNNING, "A1", "A9"), candidates("a")))
                .withMessage("members of panel p must be assessors, and A9 is none");
    }

    private static Candidate employedBy(String id, Knowledge<String> employer) {
        return new Candidate(
                id,
                Candidacy.IN,
                FactSheet.builder().put(HcsFacts.EMPLOYER, employer).build(),
                NONE);
    }

    @Test
    void those_of_whom_nothing_is_known_may_be_in_one_group_that_nobody_names() {
        SelectionPolicy policy = ONE.withBalance(List.of(
                new BalanceConstraint("per-employer", HcsFacts.EMPLOYER, Optional.empty(), BalanceKind.AT_MOST, 1)));
        List<Candidate> candidates = List.of(
                employedBy("a", Knowledge.notAsked()),
                employedBy("b", Knowledge.declined()),
                employedBy("c", Knowledge.known("ods:R1H")));

        assertThat(lines(select(policy, candidates, FIVE[0], FIVE[1], FIVE[2])))
                .containsExactly("a 1 [AWARDED]", "b 2 [RESERVE]", "c 3 [ABOVE_QUALITY_BELOW_FUNDING]");
        assertThat(lines(select(policy, candidates.subList(1, 3), FIVE[1], FIVE[2])))
                .containsExactly("b 1 [AWARDED]", "c 2 [RESERVE]");
    }

    @Test
    void a_constraint_and_a_conflict_that_are_about_nothing_are_said() {
        SelectionPolicy policy = ONE.withBalance(List.of(
                new BalanceConstraint("theirs", HcsFacts.EMPLOYER, Optional.of("ods:RJ1"), BalanceKind.AT_MOST, 1)));
        List<Assessor> assessors = List.of(new Assessor("A1", Knowledge.notAsked(), Knowledge.notAsked(), Set.of("A")));
        SelectionResult result = new Selection(policy, assessors)
                .select(List.of(employedBy("a", Knowledge.known("ods:R1H"))), List.of(FIVE[0]));

        assertThat(result.findings().stream()
                        .map(each -> each.finding(Wording.ENGLISH).message()))
                .containsExactly(
                        "no application has or may have employer ods:RJ1, of which balance constraint theirs speaks",
                        "A1 declared a conflict of interest with application A, which is not among the applications");
    }

    @Test
    void a_clash_is_named_although_scores_are_missing() {
        SelectionPolicy clashing = ONE.withBalance(List.of(constraint("welsh", Nation.WALES, BalanceKind.AT_LEAST, 1)));
        SelectionResult result = select(clashing, candidates("a", "b"), FIVE[0]);

        assertThat(result.clash().orElseThrow().quotas()).containsExactly("welsh");
        assertThat(result.findings())
                .extracting(SelectionFinding::code)
                .containsExactly(FindingCode.BALANCE_GROUP_EMPTY, FindingCode.BALANCE_CLASH, FindingCode.SCORE_MISSING);
    }

    @Test
    void a_settled_outcome_owed_to_the_balance_says_so_although_another_score_is_missing() {
        SelectionPolicy balanced = ONE.withBalance(List.of(constraint("most", Nation.ENGLAND, BalanceKind.AT_MOST, 1)));
        List<Candidate> candidates = List.of(
                candidate("a"),
                candidate("b"),
                candidate("c", Candidacy.IN, Knowledge.known(Nation.WALES)),
                candidate("e"));
        Scorecard low =
                Scorecard.of("e", "A1", Map.of("c1", new CriterionScore(Knowledge.between(1, 2), Optional.empty())));
        SelectionResult result = select(balanced, candidates, FIVE[0], FIVE[1], FIVE[2], low);

        assertThat(reasons(result, "b"))
                .contains("there was a place left for its rank, but not for it, as the awards must have at most 1 with"
                        + " England (nation of work)");
        assertThat(reasons(result, "c"))
                .contains("it is awarded so that the awards have at most 1 with England (nation of work)");
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
