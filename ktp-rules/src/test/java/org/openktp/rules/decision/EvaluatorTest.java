package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.with;
import static org.openktp.rules.Samples.year;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.wording.Wording;

/** The fine print of verdicts and outcomes; what is missing or contradictory has tests of its own. */
final class EvaluatorTest {

    private static final Requirement ENOUGH_HOURS =
            rule("hours", atLeast(HOURS, 20)).build();
    private static final FactSheet TWENTY_HOURS =
            FactSheet.builder().put(HOURS, Knowledge.known(20)).build();

    private static Decision decide(RuleSet rules, FactSheet sheet) {
        return Evaluator.of(rules).decide(sheet, DAY);
    }

    @Test
    void who_meets_every_rule_of_a_complete_set_is_eligible() {
        assertThat(decide(complete(ENOUGH_HOURS), TWENTY_HOURS).verdict()).contains(Verdict.ELIGIBLE);
    }

    @Test
    void who_meets_every_rule_of_a_partial_set_meets_no_obstacle() {
        RuleSet partial = with(complete(ENOUGH_HOURS), Coverage.PARTIAL);

        assertThat(decide(partial, TWENTY_HOURS).verdict()).contains(Verdict.NO_OBSTACLE_FOUND);
    }

    @Test
    void a_subject_to_whom_no_mandatory_rule_applies_is_uncovered() {
        RuleSet rules = complete(rule("mentored", is(MENTOR, "inside"))
                .applicability(hasValue(MENTOR))
                .build());
        FactSheet sheet =
                FactSheet.builder().put(MENTOR, Knowledge.notApplicable()).build();

        assertThat(decide(rules, sheet).verdict()).contains(Verdict.UNCOVERED);
        assertThat(decide(complete(), sheet).verdict()).contains(Verdict.UNCOVERED);
    }

    @Test
    void a_condition_or_its_opposite_holds_whatever_is_missing() {
        RuleSet rules = complete(
                rule("tautology", any(is(POST, "bank"), not(is(POST, "bank")))).build());

        assertThat(decide(rules, FactSheet.empty()).verdict()).contains(Verdict.ELIGIBLE);
    }

    @Test
    void the_alternatives_of_a_domain_together_hold_whatever_is_missing() {
        RuleSet rules = complete(
                rule("covered", any(atMost(HOURS, 19), atLeast(HOURS, 20))).build());

        assertThat(decide(rules, FactSheet.empty()).verdict()).contains(Verdict.ELIGIBLE);
    }

    @Test
    void a_fact_that_may_not_apply_is_in_no_set_and_in_no_range() {
        RuleSet rules = complete(
                rule("either", isIn(MENTOR, List.of("inside", "outside"))).build(),
                rule("compared", atLeast(MENTOR, "inside")).build(),
                rule("opposite", not(hasValue(MENTOR))).build());
        FactSheet sheet =
                FactSheet.builder().put(MENTOR, Knowledge.notApplicable()).build();

        assertThat(decide(rules, sheet).outcomes())
                .extracting(RuleOutcome::outcome)
                .containsExactly(Outcome.NOT_MET, Outcome.NOT_MET, Outcome.MET);
    }

    @Test
    void rules_that_do_not_govern_the_day_give_no_outcomes() {
        Decision decision = Evaluator.of(complete(ENOUGH_HOURS)).decide(TWENTY_HOURS, LocalDate.of(2025, 1, 1));

        assertThat(decision.verdict()).contains(Verdict.NOT_IN_FORCE);
        assertThat(decision.outcomes()).isEmpty();
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void a_bound_that_was_not_published_is_reported_and_closes_nothing() {
        InForce sinceEver = new InForce(Optional.empty(), Optional.of(Sourced.supplied(DAY)));
        Decision decision =
                Evaluator.of(with(complete(ENOUGH_HOURS), sinceEver)).decide(TWENTY_HOURS, LocalDate.of(1948, 7, 5));

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.findings()).extracting(Notice::code).containsExactly(FindingCode.BOUND_NOT_STATED);
        assertThat(decision.findings(Wording.ENGLISH).get(0).message())
                .contains("from not found until 2024-02-29 (user supplied)");
    }

    @Test
    void a_rule_that_is_not_in_force_is_absent() {
        RuleSet rules = complete(
                ENOUGH_HOURS,
                rule("permanent", is(POST, "permanent")).inForce(year(2025)).build());

        Decision decision = decide(rules, TWENTY_HOURS);

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.outcomes()).extracting(RuleOutcome::rule).containsExactly(ENOUGH_HOURS);
    }

    @Test
    void a_rule_that_applies_only_to_those_who_meet_it_passes_either_way() {
        Requirement rule = rule("mentored", hasValue(MENTOR))
                .applicability(hasValue(MENTOR))
                .build();

        assertThat(decide(complete(rule), FactSheet.empty()).outcomes())
                .singleElement()
                .matches(RuleOutcome::passesEitherWay)
                .extracting(RuleOutcome::outcome)
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(complete(ENOUGH_HOURS), TWENTY_HOURS).outcomes()).noneMatch(RuleOutcome::passesEitherWay);
    }

    @Test
    void the_same_input_gives_an_equal_decision_that_can_be_checked_again() {
        RuleSet rules = complete(ENOUGH_HOURS);

        Decision decision = decide(rules, TWENTY_HOURS);

        assertThat(decide(complete(ENOUGH_HOURS), TWENTY_HOURS)).isEqualTo(decision);
        assertThat(decision.ruleSet()).contains(new RuleSetReference("fellowship", "1", rules.hash()));
        assertThat(decision.asOf()).contains(DAY);
        assertThat(decision.facts()).isEqualTo(TWENTY_HOURS);
    }

    @Test
    void a_decision_is_of_its_verdict_and_of_no_other() {
        Decision decision = decide(complete(ENOUGH_HOURS), TWENTY_HOURS);

        assertThat(decision.is(Verdict.ELIGIBLE)).isTrue();
        assertThat(decision.is(Verdict.INELIGIBLE)).isFalse();
    }

    @Test
    void a_set_without_rules_covers_nobody_on_any_day() {
        RuleSet none = RuleSet.empty("none");

        assertThat(none.id()).isEqualTo("none");
        for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.MAX)) {
            assertThat(Evaluator.of(none).decide(TWENTY_HOURS, day).verdict()).contains(Verdict.UNCOVERED);
        }
    }
}
