package org.openktp.examples.benchmarks.measure;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.contender.bean.ByHibernateValidator;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.contender.ours.ByOpenKtp;
import org.openktp.examples.benchmarks.plain.PlainJson;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.Verdict;

/** From the bytes of an application to what is said of it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Bytes {

    /** Our verdict. */
    @Benchmark
    public Optional<Verdict> verdict(ScreenedRecords records) {
        return records.next().verdict();
    }

    /** Our outcomes. */
    @Benchmark
    public Outcomes outcomes(ScreenedRecords records) {
        return records.next().outcomes();
    }

    /** Our decision. */
    @Benchmark
    public Decision decision(Records records) {
        return ByOpenKtp.decide(records.next());
    }

    /** Our decision, written as JSON. */
    @Benchmark
    public void writtenDecision(Records records, Written written) throws IOException {
        Application application = records.next();
        written.decision(application, ByOpenKtp.decide(application));
    }

    /** Jackson into records, then by hand. */
    @Benchmark
    public Answer jacksonAndByHand(Subjects subjects, Turn turn) {
        return BestByHand.answer(PlainJson.read(turn.of(subjects.cohort.documents())));
    }

    /** Jackson into records, then Hibernate Validator. */
    @Benchmark
    public ByHibernateValidator.Result jacksonAndHibernateValidator(Subjects subjects, Turn turn) {
        return ByHibernateValidator.check(PlainJson.read(turn.of(subjects.cohort.documents())));
    }
}
