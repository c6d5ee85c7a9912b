package org.openktp.examples.benchmarks.measure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openktp.examples.benchmarks.growth.ManyRules;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.FactSheet;

/** How the cost of a subject grows with the rules, and with the facts that are missing. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Growth {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** The verdict by so many rules. */
    @Benchmark
    public Optional<Verdict> verdict(ByRules by) {
        return by.evaluator.verdict(by.subject, DAY);
    }

    /** What each of so many rules says. */
    @Benchmark
    public Outcomes outcomes(ByRules by) {
        return by.evaluator.outcomes(by.subject, DAY);
    }

    /** The decision by forty rules, and the next questions, where so many facts are missing. */
    @Benchmark
    public Decision decision(ByMissing by) {
        return by.evaluator.decide(by.subject, DAY);
    }

    /** So many rules, and a subject that passes all. */
    @State(Scope.Benchmark)
    public static class ByRules {

        /** How many. */
        @Param({"10", "30", "100", "300", "1000"})
        int rules;

        private final FactSheet subject = ManyRules.subject(0);
        private Evaluator<FactSheet> evaluator = Evaluator.of(ManyRules.rules(0));

        /** Compiles them. */
        @Setup
        public void compile() {
            evaluator = Evaluator.of(ManyRules.rules(rules));
        }
    }

    /** Forty rules, one a fact, and a subject of which so many facts are missing. */
    @State(Scope.Benchmark)
    public static class ByMissing {

        /** How many. */
        @Param({"0", "1", "2", "5", "10", "20"})
        int missing;

        private final Evaluator<FactSheet> evaluator = Evaluator.of(ManyRules.rules(40));
        private FactSheet subject = FactSheet.empty();

        /** Makes the subject. */
        @Setup
        public void make() {
            subject = ManyRules.subject(missing);
        }
    }
}
