package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.withConstraint;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Wording;

/** Facts of which no completion is left get a finding and no verdict. */
final class ContradictionTest {

    private static final FactSheet TOO_MANY_HOURS = FactSheet.builder()
            .put(HOURS, Knowledge.known(99))
            .put(POST, Knowledge.known("bank"))
            .build();

    static Stream<Arguments> impossible() {
        Condition longHours = atLeast(HOURS, 20);
        Condition bank = is(POST, "bank");
        Condition audit = includesAny(SKILLS, List.of("audit"));
        return Stream.of(
                impossible(
                        "a number above the domain",
                        longHours,
                        HOURS,
                        Knowledge.known(41),
                        "hours cannot be 41; possible are integers(0,40)"),
                impossible(
                        "a number below the domain",
                        longHours,
                        HOURS,
                        Knowledge.known(-1),
                        "hours cannot be -1; possible are integers(0,40)"),
                impossible(
                        "a range above the domain",
                        longHours,
                        HOURS,
                        Knowledge.atLeast(41),
                        "hours cannot be at least 41; possible are integers(0,40)"),
                impossible(
                        "a code not in the list",
                        bank,
                        POST,
                        Knowledge.known("locum"),
                        "post cannot be locum; possible are codes(bank,fixed-term,permanent)"),
                impossible(
                        "alternatives not in the list",
                        bank,
                        POST,
                        Knowledge.oneOf(List.of("locum", "agency")),
                        "post cannot be one of locum, agency; possible are codes(bank,fixed-term,permanent)"),
                impossible(
                        "not applicable where not permitted",
                        bank,
                        POST,
                        Knowledge.notApplicable(),
                        "post cannot be not applicable; possible are codes(bank,fixed-term,permanent)"),
                impossible(
                        "a set with a code not in the list",
                        audit,
                        SKILLS,
                        Knowledge.known(Set.of("magic")),
                        "skills cannot be magic; possible are sets-of-codes(audit,research,teaching)"),
                impossible(
                        "a set with at least a code not in the list",
                        audit,
                        SKILLS,
                        Knowledge.including(Set.of("magic")),
                        "skills cannot be at least magic; possible are sets-of-codes(audit,research,teaching)"));
    }

    private static <T> Arguments impossible(
            String name, Condition requirement, Fact<T> fact, Knowledge<T> known, String message) {
        return Arguments.of(
                name, requirement, FactSheet.builder().put(fact, known).build(), fact.id(), message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void an_answer_outside_the_domain_gets_a_finding_at_its_fact_and_no_verdict(
            String name, Condition requirement, FactSheet sheet, String path, String message) {
        Decision decision = decide(complete(rule("required", requirement).build()), sheet);

        assertThat(decision.verdict()).isEmpty();
        assertThat(decision.outcomes()).isEmpty();
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.CONTRADICTION);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.finding(Wording.ENGLISH).message()).isEqualTo(message);
        });
    }

    @Test
    void an_alternative_outside_the_domain_is_simply_not_possible() {
        FactSheet sheet = FactSheet.builder()
                .put(POST, Knowledge.oneOf(List.of("locum", "bank")))
                .build();

        assertThat(decide(complete(rule("bank", is(POST, "bank")).build()), sheet)
                        .verdict())
                .contains(Verdict.ELIGIBLE);
    }

    @Test
    void answers_that_a_constraint_excludes_together_get_a_finding_about_the_whole_and_no_verdict() {
        RuleSet rules = withConstraint(
                complete(rule("bank", is(POST, "bank")).build()), any(not(is(POST, "bank")), hasValue(MENTOR)));
        FactSheet sheet = FactSheet.builder()
                .put(POST, Knowledge.known("bank"))
                .put(MENTOR, Knowledge.notApplicable())
                .build();

        Decision decision = decide(rules, sheet);

        assertThat(decision.verdict()).isEmpty();
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.CONTRADICTION);
            assertThat(finding.path()).isEmpty();
            assertThat(finding.finding(Wording.ENGLISH).message())
                    .contains("mentor=not-applicable", "post=known(bank)");
        });
    }

    @Test
    void a_constraint_narrows_what_is_missing() {
        RuleSet rules = withConstraint(
                complete(rule("mentored", hasValue(MENTOR)).build()), any(not(is(POST, "bank")), hasValue(MENTOR)));
        FactSheet bank = FactSheet.builder().put(POST, Knowledge.known("bank")).build();

        assertThat(decide(rules, bank).verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decide(rules, FactSheet.empty()).verdict()).contains(Verdict.UNDETERMINED);
    }

    private static Decision decide(RuleSet rules, FactSheet sheet) {
        return Evaluator.of(rules).decide(sheet, DAY);
    }

    @Test
    void a_contradicted_fact_that_the_verdict_did_not_need_is_not_passed_over() {
        RuleSet rules = complete(
                rule("either", any(is(POST, "bank"), atLeast(HOURS, 20))).build());

        Decision decision = decide(rules, TOO_MANY_HOURS);

        assertThat(decision.verdict()).isEmpty();
        assertThat(decision.findings()).extracting(finding -> finding.path()).containsExactly("hours");
    }

    @Test
    void a_contradicted_fact_of_an_advisory_rule_is_found_and_leaves_the_verdict() {
        RuleSet rules = complete(
                rule("bank", is(POST, "bank")).build(),
                rule("hours", atLeast(HOURS, 20)).severity(Severity.ADVISORY).build());

        Decision decision = decide(rules, TOO_MANY_HOURS);

        assertThat(decision.verdict()).contains(Verdict.ELIGIBLE);
        assertThat(decision.outcomes())
                .extracting(RuleOutcome::outcome)
                .containsExactly(Outcome.MET, Outcome.UNDETERMINED);
        assertThat(decision.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("CONTRADICTION hours");
    }

    @Test
    void a_contradicted_fact_of_an_advisory_rule_that_a_constraint_is_about_leaves_no_verdict() {
        RuleSet rules = withConstraint(
                complete(
                        rule("bank", is(POST, "bank")).build(),
                        rule("hours", atLeast(HOURS, 20))
                                .severity(Severity.ADVISORY)
                                .build()),
                any(atLeast(HOURS, 5), hasValue(MENTOR)));

        assertThat(decide(rules, TOO_MANY_HOURS).verdict()).isEmpty();
    }
}
