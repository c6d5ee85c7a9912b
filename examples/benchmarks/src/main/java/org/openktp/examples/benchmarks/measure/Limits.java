package org.openktp.examples.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.contender.hand.BytesByHand;
import org.openktp.examples.benchmarks.contender.hand.ExplainedByHand;
import org.openktp.examples.benchmarks.contender.hand.PlainByHand;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.rules.decision.Verdict;

/** What bounds everybody: objects checked by hand, and bytes read token by token. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Limits {

    /** A reader for each thread. */
    @State(Scope.Thread)
    public static class Bytes {

        final BytesByHand reader = new BytesByHand();
    }

    /** Short circuit, as plainly written. */
    @Benchmark
    public Verdict plainVerdict(Subjects subjects, Turn turn) {
        return PlainByHand.verdict(turn.of(subjects.cohort.plain()));
    }

    /** Every rule, as plainly written. */
    @Benchmark
    public PlainByHand.Result plainAnswer(Subjects subjects, Turn turn) {
        return PlainByHand.check(turn.of(subjects.cohort.plain()));
    }

    /** Short circuit, as well as we can. */
    @Benchmark
    public Verdict bestVerdict(Subjects subjects, Turn turn) {
        return BestByHand.verdict(turn.of(subjects.cohort.plain()));
    }

    /** Every rule, as well as we can. */
    @Benchmark
    public Answer bestAnswer(Subjects subjects, Turn turn) {
        return BestByHand.answer(turn.of(subjects.cohort.plain()));
    }

    /** Every rule, with reasons. */
    @Benchmark
    public ExplainedByHand.Explained explained(Subjects subjects, Turn turn) {
        return ExplainedByHand.explain(turn.of(subjects.cohort.plain()));
    }

    /** From bytes to a verdict, without an object. */
    @Benchmark
    public Verdict bytesVerdict(Subjects subjects, Turn turn, Bytes bytes) {
        return bytes.reader.verdict(turn.of(subjects.cohort.documents()));
    }

    /** From bytes to every rule, without an object. */
    @Benchmark
    public Answer bytesAnswer(Subjects subjects, Turn turn, Bytes bytes) {
        return bytes.reader.answer(turn.of(subjects.cohort.documents()));
    }

    /** Jackson's tokens, of which no text is made. */
    @Benchmark
    public int tokens(Tokens tokens) {
        return tokens.ofNext();
    }
}
