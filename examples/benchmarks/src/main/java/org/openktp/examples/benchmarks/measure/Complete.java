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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.cohort.Sample;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.contender.ours.ByOpenKtp;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.rules.decision.Verdict;

/** The verdict on those applications of which every fact is known. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Complete {

    /** The applications. */
    @State(Scope.Benchmark)
    public static class Cases {

        private Application[] applications = {};
        private PlainApplication[] plain = {};

        /**
         * Leaves out those that are not complete.
         *
         * @param subjects the applications
         */
        @Setup
        public void select(Subjects subjects) {
            List<Sample> complete = subjects.cohort.samples().stream()
                    .filter(each -> BestByHand.answer(each.plain()).open() == 0)
                    .toList();
            applications = complete.stream().map(Sample::application).toArray(Application[]::new);
            plain = complete.stream().map(Sample::plain).toArray(PlainApplication[]::new);
        }
    }

    /** By this library. */
    @Benchmark
    public Optional<Verdict> ours(Cases cases, Turn turn) {
        return ByOpenKtp.verdict(turn.of(cases.applications));
    }

    /** By hand, as well as we can. */
    @Benchmark
    public Verdict byHand(Cases cases, Turn turn) {
        return BestByHand.verdict(turn.of(cases.plain));
    }
}
