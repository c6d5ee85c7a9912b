package org.openktp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.PAGE;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.with;
import static org.openktp.rules.Samples.withConstraint;
import static org.openktp.rules.Samples.year;
import static org.openktp.rules.condition.Condition.always;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.includesAll;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.isIn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;

final class RuleSetTest {

    private static final RuleSet SET = withConstraint(complete(hours(HOURS).build(), judgement()), hasValue(POST));

    private static RequirementBuilder hours(Fact<Integer> hours) {
        return rule("hours", atLeast(hours, 20)).provenance(Provenance.STATED).addCitations(PAGE);
    }

    private static Judgement judgement(Fact<?>... considers) {
        return new Judgement(
                "fellowship.keen",
                "The applicant is keen",
                "",
                List.of(considers),
                InForce.unbounded(),
                Provenance.STATED,
                List.of(PAGE));
    }

    private static RuleSet rules(Rule... rules) {
        return withConstraint(complete(rules), hasValue(POST));
    }

    static Stream<Arguments> changes() {
        Fact<Integer> longer = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 48));
        Rule same = hours(HOURS).build();
        return Stream.of(
                Arguments.of(
                        "identifier",
                        new RuleSet("other", "1", SET.coverage(), SET.inForce(), SET.rules(), SET.constraints())),
                Arguments.of(
                        "version",
                        new RuleSet("fellowship", "2", SET.coverage(), SET.inForce(), SET.rules(), SET.constraints())),
                Arguments.of("coverage", with(SET, Coverage.PARTIAL)),
                Arguments.of("a bound", with(SET, year(2025))),
                Arguments.of("a bound no longer known", with(SET, InForce.unbounded())),
                Arguments.of("a constraint", withConstraint(SET, always())),
                Arguments.of("a rule less", rules(same)),
                Arguments.of("the order of rules", rules(judgement(), same)),
                Arguments.of(
                        "a requirement",
                        rules(hours(HOURS).requirement(atLeast(HOURS, 21)).build(), judgement())),
                Arguments.of(
                        "an applicability",
                        rules(hours(HOURS).applicability(hasValue(POST)).build(), judgement())),
                Arguments.of(
                        "a severity",
                        rules(hours(HOURS).severity(Severity.ADVISORY).build(), judgement())),
                Arguments.of(
                        "a date of a rule",
                        rules(hours(HOURS).inForce(year(2024)).build(), judgement())),
                Arguments.of(
                        "a provenance",
                        rules(hours(HOURS).provenance(Provenance.INFERRED).build(), judgement())),
                Arguments.of(
                        "another citation",
                        rules(hours(HOURS).addCitations(PAGE.source().at("end")).build(), judgement())),
                Arguments.of("a domain", rules(hours(longer).build(), judgement())),
                Arguments.of(
                        "not applicable permitted",
                        rules(hours(HOURS.orNotApplicable("unpaid")).build(), judgement())),
                Arguments.of("what a judgement considers", rules(same, judgement(SKILLS))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void the_hash_changes_with_all_that_can_change_a_decision_or_its_source(String what, RuleSet changed) {
        assertThat(changed.hash()).isNotEqualTo(SET.hash());
    }

    @Test
    void the_hash_leaves_out_prose() {
        Fact<Integer> renamed = Fact.of("hours", "weekly hours", "How long?", HOURS.domain());
        RuleSet reworded = rules(
                hours(renamed).title("Enough hours").text("As we read it.").build(), judgement());

        assertThat(reworded.hash()).isEqualTo(SET.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_hash_is_the_same_in_whatever_order_the_values_of_a_set_are_given() {
        RuleSet one = complete(
                rule("post", isIn(POST, List.of("bank", "fixed-term"))).build(),
                rule("any", includesAny(SKILLS, List.of("audit", "research"))).build(),
                rule("all", includesAll(SKILLS, List.of("audit", "teaching"))).build());
        RuleSet other = complete(
                rule("post", isIn(POST, List.of("fixed-term", "bank"))).build(),
                rule("any", includesAny(SKILLS, List.of("research", "audit"))).build(),
                rule("all", includesAll(SKILLS, List.of("teaching", "audit"))).build());

        assertThat(other.hash()).isEqualTo(one.hash());
    }

    @Test
    void two_rules_under_one_identifier_are_refused() {
        Rule rule = hours(HOURS).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete(rule, rule))
                .withMessage("rule set fellowship has two rules fellowship.hours");
    }

    @Test
    void a_rule_that_cites_nothing_is_refused_unless_the_host_supplied_it() {
        RequirementBuilder uncited = rule("hours", atLeast(HOURS, 20));

        assertThat(uncited.build().citations()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> uncited.provenance(Provenance.INFERRED).build())
                .withMessage("inferred rule fellowship.hours must cite a source");
    }

    @Test
    void a_judgement_that_cites_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Judgement(
                        "fellowship.keen", "", "", List.of(), InForce.unbounded(), Provenance.STATED, List.of()))
                .withMessage("stated rule fellowship.keen must cite a source");
    }

    @Test
    void a_requirement_that_is_left_to_judgement_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours(HOURS).severity(Severity.JUDGEMENT).build())
                .withMessage("requirement fellowship.hours must be mandatory or advisory");
    }

    @Test
    void the_rules_of_a_day_are_those_in_force_in_the_order_of_the_set() {
        Rule always = rule("always", hasValue(POST)).build();
        Rule then = rule("then", hasValue(POST)).inForce(year(2024)).build();
        Rule later = rule("later", hasValue(POST)).inForce(year(2025)).build();

        assertThat(complete(then, later, always).rulesOn(DAY)).containsExactly(then, always);
    }

    @Test
    void what_looks_like_a_separator_does_not_make_two_sets_look_alike() {
        RuleSet one = new RuleSet("a|b", "c", SET.coverage(), SET.inForce(), SET.rules(), List.of());
        RuleSet other = new RuleSet("a", "b|c", SET.coverage(), SET.inForce(), SET.rules(), List.of());

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void a_fact_declared_in_two_ways_is_refused() {
        Fact<Integer> longer = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 48));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(hours(HOURS).build(), judgement(longer)))
                .withMessage("fact hours is declared in two different ways");
    }
}
