package org.openktp.examples.benchmarks.measure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.rule.TwelveRules;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.RuleVersions;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.hcs.ApplicationReader;

/** Many versions of the rules over the same applications. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Versions {

    private static final int VERSIONS = 100;

    /** The rules. */
    @State(Scope.Benchmark)
    public static class Rules {

        final ApplicationReader reader = new ApplicationReader(TwelveRules.ROUND);
        final Evaluator<Application> one = Evaluator.of(TwelveRules.RULES, reader);
        final RuleVersions<Application> hundred = RuleVersions.of(TwelveRules.versions(VERSIONS), reader);
        final List<Evaluator<Application>> apart = TwelveRules.versions(VERSIONS).stream()
                .map(rules -> Evaluator.of(rules, reader))
                .toList();
    }

    /** One version. */
    @Benchmark
    public Optional<Verdict> one(Subjects subjects, Turn turn, Rules rules) {
        return rules.one.verdict(turn.of(subjects.cohort.applications()), TwelveRules.CLOSES);
    }

    /** A hundred versions together. */
    @Benchmark
    public List<Optional<Verdict>> hundred(Subjects subjects, Turn turn, Rules rules) {
        return rules.hundred.verdicts(turn.of(subjects.cohort.applications()), TwelveRules.CLOSES);
    }

    /** A hundred versions one by one. */
    @Benchmark
    public void hundredApart(Subjects subjects, Turn turn, Rules rules, Blackhole sink) {
        Application application = turn.of(subjects.cohort.applications());
        for (Evaluator<Application> each : rules.apart) {
            sink.consume(each.verdict(application, TwelveRules.CLOSES));
        }
    }
}
