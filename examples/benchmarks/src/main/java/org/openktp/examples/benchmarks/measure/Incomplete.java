package org.openktp.examples.benchmarks.measure;

import java.util.Arrays;
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
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.examples.benchmarks.contender.ours.ByOpenKtp;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Verdict;

/** Applications of which ten facts are missing, beside the same ones with nothing missing. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Incomplete {

    /** The applications that pass, whole and without all but the day of submission and the summary. */
    @State(Scope.Benchmark)
    public static class Cases {

        Application[] complete = {};
        Application[] open = {};

        /**
         * Takes away.
         *
         * @param subjects the applications
         */
        @Setup
        public void takeAway(Subjects subjects) {
            complete = Arrays.stream(subjects.cohort.applications())
                    .filter(each -> ByOpenKtp.verdict(each).equals(Optional.of(Verdict.ELIGIBLE)))
                    .toArray(Application[]::new);
            open = Arrays.stream(complete).map(Cases::without).toArray(Application[]::new);
        }

        private static Application without(Application application) {
            Proposal proposal = application.proposal().value().orElseThrow();
            return application
                    .withApplicant(Applicant.builder().build())
                    .withProposal(Knowledge.known(
                            Proposal.builder().summary(proposal.summary()).build()));
        }
    }

    /** The decision of the complete one. */
    @Benchmark
    public Decision completeDecision(Cases cases, Turn turn) {
        return ByOpenKtp.decide(turn.of(cases.complete));
    }

    /** The verdict and what to ask next. */
    @Benchmark
    public Decision verdictAndQuestions(Cases cases, Turn turn) {
        return ByOpenKtp.decide(turn.of(cases.open));
    }

    /** The verdict alone. */
    @Benchmark
    public Optional<Verdict> verdict(Cases cases, Turn turn) {
        return ByOpenKtp.verdict(turn.of(cases.open));
    }
}
