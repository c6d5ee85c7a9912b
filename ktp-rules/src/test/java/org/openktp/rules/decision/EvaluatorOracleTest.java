package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/** The evaluator against the obvious slow decision, over small rule sets and whatever may be known. */
final class EvaluatorOracleTest {

    private static final List<String> STATES =
            List.of("NOT_ASKED", "UNKNOWN", "DECLINED", "Known", "OneOf", "Between", "SetBounds", "NotApplicable");

    @Provide
    Arbitrary<RandomCase> cases() {
        return Arbitraries.integers()
                .between(0, 5039)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(200)
                .map(RandomCase::new);
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void decides_as_if_every_completion_had_been_looked_at(@ForAll("cases") RandomCase each) {
        BruteForceOracle oracle = new BruteForceOracle(each.rules(), each.sheet(), RandomCase.DAY);
        Decision decision = Evaluator.of(each.rules()).decide(each.sheet(), RandomCase.DAY);

        assertThat(decision.verdict()).isEqualTo(oracle.verdict());
        boolean undecidable = decision.verdict().isEmpty() || decision.is(Verdict.NOT_IN_FORCE);
        assertOutcomes(decision, undecidable ? List.of() : oracle.rules(), oracle);
        assertMissing(decision, oracle);
        assertClash(decision, oracle);
        count(each, decision);
    }

    private static void assertOutcomes(Decision decision, List<Requirement> rules, BruteForceOracle oracle) {
        assertThat(decision.outcomes()).extracting(RuleOutcome::rule).isEqualTo(rules);
        for (RuleOutcome each : decision.outcomes()) {
            var possible = oracle.outcomes(each.rule());
            assertThat(each.possible()).isEqualTo(possible);
            assertThat(each.outcome())
                    .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED);
        }
    }

    private static void assertMissing(Decision decision, BruteForceOracle oracle) {
        List<String> expected = new ArrayList<>(decision.is(Verdict.UNDETERMINED) ? oracle.relevant() : List.of());
        expected.sort(Comparator.comparing(oracle::settles).reversed().thenComparing(Comparator.naturalOrder()));
        assertThat(decision.missing())
                .extracting(missing -> missing.fact().id())
                .isEqualTo(expected);
        assertThat(decision.missing()).allSatisfy(missing -> assertThat(missing.settles())
                .isEqualTo(oracle.settles(missing.fact().id())));
    }

    private static void assertClash(Decision decision, BruteForceOracle oracle) {
        List<Requirement> mandatory = oracle.rules().stream()
                .filter(rule -> rule.severity() == Severity.MANDATORY)
                .toList();
        boolean joint = decision.is(Verdict.INELIGIBLE)
                && mandatory.stream().noneMatch(rule -> oracle.alwaysFail(List.of(rule)));
        assertThat(decision.clash().isEmpty()).isEqualTo(!joint);
        List<Requirement> clash = mandatory.stream()
                .filter(rule -> decision.clash().contains(rule.id()))
                .toList();
        assertThat(clash).hasSameSizeAs(decision.clash());
        assertThat(clash.isEmpty() || oracle.alwaysFail(clash)).isTrue();
        for (Requirement rule : clash) {
            List<Requirement> rest = new ArrayList<>(clash);
            rest.remove(rule);
            assertThat(oracle.alwaysFail(rest)).as("without %s", rule.id()).isFalse();
        }
    }

    private static void count(RandomCase each, Decision decision) {
        Statistics.label("verdict")
                .collect(decision.verdict().map(Verdict::name).orElse("none"))
                .coverage(coverage -> {
                    coverage.check("none").count(seen -> seen > 0);
                    List.of(Verdict.values())
                            .forEach(verdict -> coverage.check(verdict.name()).count(seen -> seen > 0));
                });
        for (String state : STATES) {
            Statistics.label(state).collect(each.states().contains(state)).coverage(coverage -> coverage.check(true)
                    .count(seen -> seen > 0));
        }
        Statistics.label("clash").collect(decision.clash().size()).coverage(coverage -> coverage.check(2)
                .count(seen -> seen > 0));
    }
}
