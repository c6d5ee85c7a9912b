package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.withConstraint;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** Rules that cannot all be passed although each of them could. */
final class ClashTest {

    private static final Requirement LONG = rule("long", atLeast(HOURS, 20)).build();
    private static final Requirement SHORT = rule("short", atMost(HOURS, 19)).build();

    private static Decision decide(FactSheet sheet, Requirement... rules) {
        return Evaluator.of(complete(rules)).decide(sheet, DAY);
    }

    @Test
    void two_rules_that_exclude_each_other_are_named_and_bystanders_are_not() {
        Decision decision = decide(
                FactSheet.empty(),
                rule("bank", is(POST, "bank")).build(),
                LONG,
                rule("some", atLeast(HOURS, 1)).build(),
                SHORT);

        assertThat(decision.verdict()).contains(Verdict.INELIGIBLE);
        assertThat(decision.clash()).containsExactly("fellowship.long", "fellowship.short");
        assertThat(decision.outcomes()).extracting(RuleOutcome::outcome).containsOnly(Outcome.UNDETERMINED);
    }

    @Test
    void three_rules_of_which_any_two_agree_are_all_named() {
        Decision decision = decide(
                FactSheet.empty(),
                rule("not-bank", not(is(POST, "bank"))).build(),
                rule("not-fixed", not(is(POST, "fixed-term"))).build(),
                rule("not-permanent", not(is(POST, "permanent"))).build());

        assertThat(decision.clash())
                .containsExactly("fellowship.not-bank", "fellowship.not-fixed", "fellowship.not-permanent");
    }

    @Test
    void a_rule_that_fails_alone_is_no_clash() {
        Decision decision = decide(
                FactSheet.builder().put(POST, Knowledge.known("bank")).build(),
                LONG,
                SHORT,
                rule("permanent", is(POST, "permanent")).build());

        assertThat(decision.verdict()).contains(Verdict.INELIGIBLE);
        assertThat(decision.clash()).isEmpty();
    }

    @Test
    void an_advisory_rule_clashes_with_nothing() {
        Requirement advice =
                rule("short", atMost(HOURS, 19)).severity(Severity.ADVISORY).build();

        Decision decision = decide(FactSheet.empty(), LONG, advice);

        assertThat(decision.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(decision.clash()).isEmpty();
    }

    @Test
    void rules_that_clash_only_under_a_constraint_are_named() {
        RuleSet rules = withConstraint(
                complete(
                        rule("research", includesAny(SKILLS, List.of("research")))
                                .build(),
                        rule("bank", isIn(POST, List.of("bank", "fixed-term"))).build()),
                any(not(includesAny(SKILLS, List.of("research"))), is(POST, "permanent")));

        Decision decision = Evaluator.of(rules).decide(FactSheet.empty(), DAY);

        assertThat(decision.verdict()).contains(Verdict.INELIGIBLE);
        assertThat(decision.clash()).containsExactly("fellowship.research", "fellowship.bank");
    }
}
