package org.openktp.examples.benchmarks.measure;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openktp.examples.benchmarks.cohort.Cohort;

/** The applications that all threads share. */
@State(Scope.Benchmark)
public class Subjects {

    /** How many: more than any cache holds, or few enough to stay in one. */
    @Param({"10000", "256"})
    int size;

    Cohort cohort = Cohort.of(0);

    /** Makes them. */
    @Setup
    public void make() {
        cohort = Cohort.of(size);
    }
}
