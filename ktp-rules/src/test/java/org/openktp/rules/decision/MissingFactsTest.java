package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.withConstraint;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.RuleSet;

/** Which facts can still change a verdict, in which order, and which of them may be asked for. */
final class MissingFactsTest {

    private static final Condition ENOUGH_HOURS = atLeast(HOURS, 20);
    private static final Condition PERMANENT = is(POST, "permanent");

    private static Decision decide(RuleSet rules, FactSheet sheet) {
        return Evaluator.of(rules).decide(sheet, DAY);
    }

    private static RuleSet requiring(Condition condition) {
        return complete(rule("required", condition).build());
    }

    private static FactSheet sheet(Knowledge<Integer> hours, Knowledge<String> post) {
        return FactSheet.builder().put(HOURS, hours).put(POST, post).build();
    }

    @Test
    void a_declined_fact_is_missing_but_not_asked_again() {
        Decision decision =
                decide(requiring(all(ENOUGH_HOURS, PERMANENT)), sheet(Knowledge.declined(), Knowledge.notAsked()));

        assertThat(decision.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id(), MissingFact::toAsk)
                .containsExactlyInAnyOrder(tuple("hours", false), tuple("post", true));
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void a_decision_that_only_declined_facts_block_says_so() {
        Decision decision =
                decide(requiring(all(ENOUGH_HOURS, PERMANENT)), sheet(Knowledge.declined(), Knowledge.declined()));

        assertThat(decision.missing()).hasSize(2);
        assertThat(decision.findings()).extracting(Notice::code).containsExactly(FindingCode.BLOCKED_BY_DECLINED);
    }

    @Test
    void a_declined_fact_that_changes_nothing_blocks_nothing() {
        Decision decision = decide(
                requiring(any(ENOUGH_HOURS, PERMANENT)), sheet(Knowledge.declined(), Knowledge.known("permanent")));

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void a_fact_that_another_answer_made_irrelevant_is_not_missing() {
        Decision decision =
                decide(requiring(all(PERMANENT, any(ENOUGH_HOURS, is(POST, "permanent")))), FactSheet.empty());

        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id())
                .containsExactly("post");
    }

    @Test
    void a_fact_that_is_only_narrowed_is_missing_with_what_is_known() {
        Knowledge<Integer> between = Knowledge.between(19, 20);

        Decision decision = decide(requiring(ENOUGH_HOURS), sheet(between, Knowledge.notAsked()));

        assertThat(decision.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo(HOURS);
            assertThat(missing.known()).isEqualTo(between);
            assertThat(missing.settles()).isEqualTo(1.0);
        });
    }

    @Test
    void a_fact_narrowed_far_enough_is_not_missing() {
        Decision decision = decide(requiring(ENOUGH_HOURS), sheet(Knowledge.atLeast(20), Knowledge.notAsked()));

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void the_fact_that_settles_more_comes_first() {
        Condition oneOfThree = any(
                all(ENOUGH_HOURS, is(POST, "bank")), all(ENOUGH_HOURS, PERMANENT), all(not(ENOUGH_HOURS), PERMANENT));

        Decision decision = decide(requiring(oneOfThree), FactSheet.empty());

        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id(), MissingFact::settles)
                .containsExactly(tuple("post", 2.0 / 3), tuple("hours", 0.0));
    }

    @Test
    void facts_that_settle_as_much_come_by_identifier() {
        Decision decision = decide(requiring(all(is(MENTOR, "inside"), PERMANENT, ENOUGH_HOURS)), FactSheet.empty());

        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id(), MissingFact::settles)
                .containsExactly(tuple("hours", 0.5), tuple("mentor", 0.5), tuple("post", 0.5));
    }

    @Test
    void a_fact_that_forces_the_one_required_is_missing_too() {
        Fact<Integer> years = Fact.of("years", "years", "How many years?", HOURS.domain());
        RuleSet rules = withConstraint(
                requiring(hasValue(MENTOR)),
                any(all(atLeast(years, 2), hasValue(MENTOR)), all(not(atLeast(years, 2)), not(hasValue(MENTOR)))));

        Decision decision = decide(rules, FactSheet.empty());

        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id(), MissingFact::settles)
                .containsExactly(tuple("mentor", 1.0), tuple("years", 1.0));
    }

    @Test
    void a_verdict_leaves_nothing_missing() {
        Decision decision =
                decide(requiring(all(ENOUGH_HOURS, PERMANENT)), sheet(Knowledge.known(19), Knowledge.notAsked()));

        assertThat(decision.verdict()).contains(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void a_fact_bears_on_the_rules_about_it_that_are_open_or_else_on_those_about_what_it_is_tied_to() {
        Fact<Integer> years = Fact.of("years", "years", "How many years?", HOURS.domain());
        Fact<Integer> papers = Fact.of("papers", "papers", "How many papers?", HOURS.domain());
        RuleSet free = complete(
                rule("mentored", hasValue(MENTOR)).build(),
                rule("years", atLeast(years, 2)).build(),
                rule("any-years", any(atLeast(years, 1), not(atLeast(years, 1))))
                        .build(),
                rule("permanent", PERMANENT).build());
        RuleSet rules = new RuleSet(
                free.id(),
                free.version(),
                free.coverage(),
                free.inForce(),
                free.rules(),
                List.of(
                        any(not(atLeast(years, 2)), hasValue(MENTOR)),
                        any(all(atLeast(papers, 3), PERMANENT), all(not(atLeast(papers, 3)), not(PERMANENT)))));

        Decision decision = decide(rules, FactSheet.empty());

        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id(), MissingFact::bearsOn)
                .containsExactlyInAnyOrder(
                        tuple("mentor", List.of("fellowship.mentored")),
                        tuple("years", List.of("fellowship.years")),
                        tuple("post", List.of("fellowship.permanent")),
                        tuple("papers", List.of("fellowship.permanent")));
    }
}
