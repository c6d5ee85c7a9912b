package org.openktp.examples.benchmarks.measure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openktp.examples.benchmarks.contender.ours.ByOpenKtp;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.Verdict;

/** This library, on its objects. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Ours {

    /** The verdict. */
    @Benchmark
    public Optional<Verdict> verdict(Subjects subjects, Turn turn) {
        return ByOpenKtp.verdict(turn.of(subjects.cohort.applications()));
    }

    /** Every outcome. */
    @Benchmark
    public Outcomes outcomes(Subjects subjects, Turn turn) {
        return ByOpenKtp.outcomes(turn.of(subjects.cohort.applications()));
    }

    /** The decision with its evidence. */
    @Benchmark
    public Decision decision(Subjects subjects, Turn turn) {
        return ByOpenKtp.decide(turn.of(subjects.cohort.applications()));
    }

    /** The decision in words. */
    @Benchmark
    public List<String> decisionExplained(Subjects subjects, Turn turn) {
        return ByOpenKtp.explain(turn.of(subjects.cohort.applications()));
    }

    /** The verdict by interpreted rules. */
    @Benchmark
    public Optional<Verdict> interpretedVerdict(Subjects subjects, Turn turn) {
        return ByOpenKtp.interpretedVerdict(turn.of(subjects.cohort.applications()));
    }

    /** The decision by interpreted rules. */
    @Benchmark
    public Decision interpretedDecision(Subjects subjects, Turn turn) {
        return ByOpenKtp.interpretedDecision(turn.of(subjects.cohort.applications()));
    }
}
