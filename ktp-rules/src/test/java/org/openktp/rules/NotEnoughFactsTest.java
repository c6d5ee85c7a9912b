package org.openktp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.below;
import static org.openktp.rules.condition.Condition.between;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;

/**
 * Too few facts are not a hole in the rules. Four subjects of one small scheme, on which widely used decision engines fail
 * in two ways: some refuse the first two subjects, who can be decided with what is known of them, and they give the third,
 * of whom a fact is missing, and the fourth, for whom there is no rule, the same empty answer. Here the four are told apart,
 * by a decision table as by a rule set, and the third is told what to ask.
 */
final class NotEnoughFactsTest {

    private static final Fact<String> KIND =
            Fact.of("kind", "kind", "What are they?", CodeList.of(List.of("business", "sole-trader")));
    private static final Fact<Integer> MONTHS =
            Fact.of("months", "months", "For how many months?", new IntegerRange(0, 1200));
    private static final Fact<Integer> EMPLOYEES =
            Fact.of("employees", "employees", "How many employees?", new IntegerRange(0, 10_000));

    private static final Condition YOUNG = below(MONTHS, 12);
    private static final Condition GROWN = all(is(KIND, "business"), between(MONTHS, 12, 36), atLeast(EMPLOYEES, 5));

    private static final DecisionTable<String> TABLE = new DecisionTable<>(
            "scheme",
            "1",
            "Eligibility",
            List.of(
                    row("sole-trader", is(KIND, "sole-trader"), "ineligible"),
                    row("young", all(is(KIND, "business"), YOUNG), "ineligible"),
                    row("grown", GROWN, "eligible")),
            List.of());

    /** Each rule applies to those of whom it can say something, so that the others are uncovered rather than refused. */
    private static final RuleSet RULES = Samples.complete(
            Samples.rule("sole-trader", not(is(KIND, "sole-trader")))
                    .applicability(is(KIND, "sole-trader"))
                    .build(),
            Samples.rule("young", not(YOUNG)).applicability(YOUNG).build(),
            Samples.rule("grown", GROWN).applicability(GROWN).build());

    private static TableRow<String> row(String name, Condition when, String value) {
        return new TableRow<>("scheme." + name, when, Sourced.supplied(value), InForce.unbounded());
    }

    static Stream<Arguments> subjects() {
        FactSheet soleTrader =
                FactSheet.builder().put(KIND, Knowledge.known("sole-trader")).build();
        return Stream.of(
                Arguments.of("a sole trader", soleTrader, "ineligible", Verdict.INELIGIBLE),
                Arguments.of("a business of 6 months", business(6).build(), "ineligible", Verdict.INELIGIBLE),
                Arguments.of("a business of 18 months", business(18).build(), "ask employees", Verdict.UNDETERMINED),
                Arguments.of(
                        "a business of 40 months with 10 employees",
                        business(40).put(EMPLOYEES, Knowledge.known(10)).build(),
                        "no row",
                        Verdict.UNCOVERED));
    }

    private static FactSheet.Builder business(int months) {
        return FactSheet.builder().put(KIND, Knowledge.known("business")).put(MONTHS, Knowledge.known(months));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void a_table_tells_missing_facts_from_missing_rows(
            String who, FactSheet subject, String expected, Verdict verdict) {
        assertThat(said(TableEvaluator.of(TABLE).look(subject, DAY))).isEqualTo(expected);
    }

    private static String said(Answer<String> answer) {
        if (answer instanceof Answer.Settled<String> settled) {
            return settled.value();
        }
        if (answer instanceof Answer.Open<String> open) {
            return "ask " + open.missing().get(0).fact().id();
        }
        return answer instanceof Answer.Uncovered<String> ? "no row" : "contradiction";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void rules_tell_missing_facts_from_missing_rules(String who, FactSheet subject, String expected, Verdict verdict) {
        Decision decision = Evaluator.of(RULES).decide(subject, DAY);

        assertThat(decision.verdict()).contains(verdict);
        assertThat(decision.missing())
                .extracting(MissingFact::fact)
                .isEqualTo(verdict == Verdict.UNDETERMINED ? List.of(EMPLOYEES) : List.of());
    }
}
