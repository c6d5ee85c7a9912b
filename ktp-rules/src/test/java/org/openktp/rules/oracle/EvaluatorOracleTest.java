package org.openktp.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.PerProperty;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.RuleVersions;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** The evaluator against the obvious slow decision, over small rule sets and whatever may be known. */
final class EvaluatorOracleTest {

    private static final int CASES = 10_000;

    /** How often each kind of condition has to meet each state of knowledge. */
    private static final int OFTEN = 3;

    private static final CaseCoverage COVERAGE = new CaseCoverage();
    private static final Map<String, Integer> VERDICTS = new HashMap<>();

    /** Once all cases have passed, they must have been many, and of every kind. */
    static final class Coverage implements PerProperty.Lifecycle {
        @Override
        public void onSuccess() {
            if (System.getProperty("openktp.tries.most") == null) {
                assertThat(COVERAGE.cases()).isGreaterThanOrEqualTo(CASES);
                assertThat(COVERAGE.rarerThan(OFTEN)).isEmpty();
                assertThat(VERDICTS).hasSize(2 * (Verdict.values().length + 1));
            }
        }
    }

    @Provide
    Arbitrary<RandomCase> cases() {
        return Arbitraries.integers()
                .between(0, Choices.BOUND - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(Choices.LENGTH)
                .map(Choices::new)
                .map(RandomCase::new);
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    @PerProperty(Coverage.class)
    void decides_as_if_every_completion_had_been_looked_at(@ForAll("cases") RandomCase each) {
        Evaluator<FactSheet> compiled = Evaluator.of(each.rules());
        Evaluator<FactSheet> plain = Evaluator.interpreting(each.rules(), FactSheet.READER);
        BruteForceOracle oracle = BruteForceOracle.on(RandomCase.DAY, each.rules(), each.sheet());

        Decision decision = compiled.decide(each.sheet(), RandomCase.DAY);
        new Checks(decision, oracle).all();
        assertThat(plain.decide(each.sheet(), RandomCase.DAY)).isEqualTo(decision);
        assertThat(compiled.decide(each.sheet(), RandomCase.DAY)).isEqualTo(decision);
        assertThat(compiled.verdict(each.sheet(), RandomCase.DAY)).isEqualTo(decision.verdict());
        assertSameWithoutWhy(compiled.outcomes(each.sheet(), RandomCase.DAY), decision);
        assertVersions(each);
        assertVerdictsOfCompletions(compiled, oracle);

        each.day().filter(day -> each.sheet().of(day).value().isEmpty()).ifPresent(day -> {
            Decision dated = compiled.decide(each.sheet(), day);
            new Checks(dated, BruteForceOracle.by(day, each.rules(), each.sheet())).all();
            assertThat(plain.decide(each.sheet(), day)).isEqualTo(dated);
            count("by a fact", dated);
        });
        COVERAGE.add(each);
        count("on a day", decision);
    }

    private static void assertSameWithoutWhy(Outcomes outcomes, Decision decision) {
        assertThat(outcomes.verdict()).isEqualTo(decision.verdict());
        assertThat(outcomes.requirements())
                .isEqualTo(decision.outcomes().stream().map(RuleOutcome::rule).toList());
        for (int rule = 0; rule < outcomes.requirements().size(); rule++) {
            assertThat(outcomes.of(rule))
                    .isEqualTo(decision.outcomes().get(rule).outcome());
        }
    }

    /** The rules, and the same with one less, together as each alone. */
    private static void assertVersions(RandomCase each) {
        List<RuleSet> versions = new ArrayList<>(List.of(each.rules()));
        List<Rule> rules = each.rules().rules();
        for (int without = 0; without < Math.min(2, rules.size()); without++) {
            List<Rule> rest = new ArrayList<>(rules);
            rest.remove(without);
            versions.add(with(rest, each.rules()));
        }
        assertThat(RuleVersions.of(versions, FactSheet.READER).verdicts(each.sheet(), RandomCase.DAY))
                .isEqualTo(versions.stream()
                        .map(rule -> Evaluator.of(rule)
                                .decide(each.sheet(), RandomCase.DAY)
                                .verdict())
                        .toList());
    }

    private static RuleSet with(List<Rule> some, RuleSet rules) {
        return new RuleSet(rules.id(), rules.version(), rules.coverage(), rules.inForce(), some, rules.constraints());
    }

    /** The first, the last and one between, as subjects of which everything is known. */
    private static void assertVerdictsOfCompletions(Evaluator<FactSheet> compiled, BruteForceOracle oracle) {
        int count = oracle.each().size();
        boolean decides = count > 0 && !oracle.verdict().equals(Optional.of(Verdict.NOT_IN_FORCE));
        for (int number : decides ? List.of(0, count / 2, count - 1) : List.<Integer>of()) {
            assertThat(compiled.verdict(oracle.sheet(number), RandomCase.DAY))
                    .contains(oracle.each().get(number));
        }
    }

    private static void count(String how, Decision decision) {
        VERDICTS.merge(how + " " + decision.verdict(), 1, Integer::sum);
    }
}
