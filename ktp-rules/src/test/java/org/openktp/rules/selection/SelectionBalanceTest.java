package org.openktp.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.selection.Selections.FIVE;
import static org.openktp.rules.selection.Selections.NONE;
import static org.openktp.rules.selection.Selections.ONE;
import static org.openktp.rules.selection.Selections.candidate;
import static org.openktp.rules.selection.Selections.candidates;
import static org.openktp.rules.selection.Selections.lines;
import static org.openktp.rules.selection.Selections.reasons;
import static org.openktp.rules.selection.Selections.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Wording;

final class SelectionBalanceTest {

    private static BalanceConstraint constraint(String id, Nation nation, BalanceKind kind, int number) {
        return new BalanceConstraint(id, HcsFacts.NATION, Optional.of(nation.token()), kind, number);
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
}
