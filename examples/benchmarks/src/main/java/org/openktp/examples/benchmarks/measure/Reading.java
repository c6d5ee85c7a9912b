package org.openktp.examples.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainJson;

/** Reading alone. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Reading {

    /** Our reader, JSON. */
    @Benchmark
    public Application json(Records records) {
        return records.next();
    }

    /** Our reader, CSV. */
    @Benchmark
    public Application csv(Rows rows) {
        return rows.next();
    }

    /** Jackson into records. */
    @Benchmark
    public PlainApplication jackson(Subjects subjects, Turn turn) {
        return PlainJson.read(turn.of(subjects.cohort.documents()));
    }
}
