package org.openktp.examples.benchmarks.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openktp.examples.benchmarks.contender.ours.ByOpenKtp;
import org.openktp.rules.decision.Decision;

/** Writing alone, to nowhere. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Writing {

    /** What was decided beforehand. */
    @State(Scope.Benchmark)
    public static class Decided {

        Decision[] decisions = {};

        /**
         * Decides.
         *
         * @param subjects the applications
         */
        @Setup
        public void decide(Subjects subjects) {
            decisions = Arrays.stream(subjects.cohort.applications())
                    .map(ByOpenKtp::decide)
                    .toArray(Decision[]::new);
        }
    }

    /** Applications as JSON. */
    @Benchmark
    public void applications(Subjects subjects, Turn turn, Written written) throws IOException {
        written.application(turn.of(subjects.cohort.applications()));
    }

    /** Decisions as JSON. */
    @Benchmark
    public void decisions(Subjects subjects, Turn turn, Decided decided, Written written) throws IOException {
        int next = turn.next(decided.decisions.length);
        written.decision(subjects.cohort.applications()[next], decided.decisions[next]);
    }
}
