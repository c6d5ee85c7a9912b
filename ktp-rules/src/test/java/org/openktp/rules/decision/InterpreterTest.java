package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atLeastOf;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** The plain evaluator decides what the compiled one decides. */
final class InterpreterTest {

    private static final Fact<LocalDate> START = Fact.of("start", "start", "When?", DateRange.ANY);
    private static final Fact<LocalDate> END = Fact.of("end", "end", "When?", DateRange.ANY);

    /** Mandatory rules that apply to some, clash for some, and compare; advice; a constraint; and a rule of the first half. */
    private static final RuleSet RULES = Samples.withConstraint(
            complete(
                    rule("hours", atLeast(HOURS, 20)).build(),
                    rule("bank", not(is(POST, "bank")))
                            .applicability(hasValue(MENTOR))
                            .inForce(Samples.inForce(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
                            .build(),
                    rule("dates", Condition.compare(END, Relation.ABOVE, START)).build(),
                    rule(
                                    "two",
                                    atLeastOf(
                                            2,
                                            is(POST, "bank"),
                                            is(MENTOR, "inside"),
                                            includesAny(SKILLS, List.of("audit"))))
                            .applicability(any(is(POST, "bank"), includesAny(SKILLS, List.of("research"))))
                            .build(),
                    rule("advice", includesAny(SKILLS, List.of("teaching")))
                            .severity(Severity.ADVISORY)
                            .build()),
            any(hasValue(MENTOR), not(is(POST, "fixed-term"))));

    static Stream<FactSheet> sheets() {
        return Stream.of(
                FactSheet.empty(),
                sheet().put(HOURS, Knowledge.between(10, 19)).build(),
                sheet().put(HOURS, Knowledge.between(10, 30))
                        .put(POST, Knowledge.oneOf(List.of("bank", "permanent")))
                        .build(),
                sheet().put(POST, Knowledge.known("fixed-term"))
                        .put(MENTOR, Knowledge.notApplicable())
                        .build(),
                sheet().put(HOURS, Knowledge.known(30))
                        .put(POST, Knowledge.known("permanent"))
                        .put(MENTOR, Knowledge.declined())
                        .put(SKILLS, Knowledge.including(Set.of("research")))
                        .put(START, Knowledge.known(DAY))
                        .put(END, Knowledge.atLeast(DAY))
                        .build(),
                sheet().put(HOURS, Knowledge.known(30))
                        .put(POST, Knowledge.known("permanent"))
                        .put(MENTOR, Knowledge.known("inside"))
                        .put(SKILLS, Knowledge.known(Set.of("audit")))
                        .put(START, Knowledge.known(DAY))
                        .put(END, Knowledge.known(DAY.plusDays(1)))
                        .build(),
                sheet().put(HOURS, Knowledge.known(41)).build());
    }

    private static FactSheet.Builder sheet() {
        return FactSheet.builder();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void decides_as_the_compiled_one_does_on_every_day(FactSheet sheet) {
        Evaluator<FactSheet> plain = Evaluator.interpreting(RULES, FactSheet.READER);
        Evaluator<FactSheet> compiled = Evaluator.of(RULES);

        for (LocalDate day : List.of(
                DAY,
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 1))) {
            assertThat(plain.decide(sheet, day)).isEqualTo(compiled.decide(sheet, day));
            assertThat(plain.verdict(sheet, day)).isEqualTo(compiled.verdict(sheet, day));
            assertThat(compiled.verdict(sheet, day))
                    .isEqualTo(compiled.decide(sheet, day).verdict());
        }
        assertThat(plain.decide(sheet, START)).isEqualTo(compiled.decide(sheet, START));
        assertThat(plain.notices()).isEqualTo(compiled.notices()).isEmpty();
    }

    @Test
    void the_sheets_lead_to_different_verdicts() {
        assertThat(sheets().map(each -> Evaluator.of(RULES).decide(each, DAY).verdict())
                        .distinct())
                .hasSize(4);
    }

    @Test
    void rules_that_fail_only_together_are_named_and_no_other() {
        Rule bank = rule("one", is(POST, "bank")).build();
        Rule permanent = rule("other", is(POST, "permanent")).build();
        RuleSet rules = complete(rule("hours", any(atLeast(HOURS, 0))).build(), bank, permanent);

        assertThat(Evaluator.interpreting(rules, FactSheet.READER)
                        .decide(FactSheet.empty(), DAY)
                        .clash())
                .containsExactly("fellowship.one", "fellowship.other");
    }
}
