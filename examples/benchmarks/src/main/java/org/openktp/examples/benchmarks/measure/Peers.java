package org.openktp.examples.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openktp.examples.benchmarks.contender.bean.ByAvajeValidator;
import org.openktp.examples.benchmarks.contender.bean.ByHibernateValidator;
import org.openktp.examples.benchmarks.contender.easy.ByEasyRules;
import org.openktp.examples.benchmarks.contender.yavi.ByYavi;
import org.openktp.rules.decision.Verdict;

/** Validation libraries and rule engines, on the same objects. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Peers {

    private static final ByEasyRules EASY_RULES = new ByEasyRules();

    /** Hibernate Validator, every rule. */
    @Benchmark
    public ByHibernateValidator.Result hibernateValidator(Subjects subjects, Turn turn) {
        return ByHibernateValidator.check(turn.of(subjects.cohort.plain()));
    }

    /** Hibernate Validator, failing fast. */
    @Benchmark
    public Verdict hibernateValidatorVerdict(Subjects subjects, Turn turn) {
        return ByHibernateValidator.verdict(turn.of(subjects.cohort.plain()));
    }

    /** YAVI, every rule. */
    @Benchmark
    public ByYavi.Result yavi(Subjects subjects, Turn turn) {
        return ByYavi.check(turn.of(subjects.cohort.plain()));
    }

    /** YAVI, failing fast. */
    @Benchmark
    public Verdict yaviVerdict(Subjects subjects, Turn turn) {
        return ByYavi.verdict(turn.of(subjects.cohort.plain()));
    }

    /** The validator of avaje, every rule. */
    @Benchmark
    public ByAvajeValidator.Result avaje(Subjects subjects, Turn turn) {
        return ByAvajeValidator.check(turn.of(subjects.cohort.plain()));
    }

    /** Easy Rules, every rule. */
    @Benchmark
    public ByEasyRules.Result easyRules(Subjects subjects, Turn turn) {
        return EASY_RULES.check(turn.of(subjects.cohort.plain()));
    }
}
