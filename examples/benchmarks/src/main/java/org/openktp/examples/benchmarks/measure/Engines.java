package org.openktp.examples.benchmarks.measure;

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
import org.openktp.examples.benchmarks.contender.engine.ByCamundaDmn;
import org.openktp.examples.benchmarks.contender.engine.ByDrools;
import org.openktp.examples.benchmarks.contender.engine.ByJsonSchema;
import org.openktp.examples.benchmarks.contender.engine.ByKieDmn;
import org.openktp.examples.benchmarks.rule.Answer;
import tools.jackson.databind.JsonNode;

/** Every rule, by engines for rules, decision tables and schemas. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-XX:+AlwaysPreTouch")
public class Engines {

    /** Drools. */
    @Benchmark
    public Answer drools(Subjects subjects, Turn turn, Drools rules) {
        return rules.engine.check(turn.of(subjects.cohort.plain()));
    }

    /** The DMN engine of Drools. */
    @Benchmark
    public Answer kieDmn(Subjects subjects, Turn turn, Kie table) {
        return table.engine.check(turn.of(subjects.cohort.plain()));
    }

    /** Camunda's DMN engine. */
    @Benchmark
    public Answer camundaDmn(Subjects subjects, Turn turn, Camunda table) {
        return table.engine.check(turn.of(subjects.cohort.plain()));
    }

    /** networknt's JSON schema, over trees that are there. */
    @Benchmark
    public Answer networknt(Turn turn, Schema schema) {
        return schema.engine.check(turn.of(schema.trees));
    }

    /** The same from bytes. */
    @Benchmark
    public Answer networkntBytes(Subjects subjects, Turn turn, Schema schema) {
        return schema.engine.check(ByJsonSchema.read(turn.of(subjects.cohort.documents())));
    }

    /** The rules in a session of a thread's own. */
    @State(Scope.Thread)
    public static class Drools {
        private final ByDrools engine = ByDrools.compiled();
    }

    /** The table in FEEL. */
    @State(Scope.Thread)
    public static class Kie {
        private final ByKieDmn engine = ByKieDmn.compiled();
    }

    /** The table in the expression language. */
    @State(Scope.Thread)
    public static class Camunda {
        private final ByCamundaDmn engine = ByCamundaDmn.compiled();
    }

    /** The schema, and what it validates. */
    @State(Scope.Thread)
    public static class Schema {
        private final ByJsonSchema engine = ByJsonSchema.compiled();
        private JsonNode[] trees = {};

        /**
         * Reads the trees.
         *
         * @param subjects the applications
         */
        @Setup
        public void read(Subjects subjects) {
            trees = Arrays.stream(subjects.cohort.documents())
                    .map(ByJsonSchema::read)
                    .toArray(JsonNode[]::new);
        }
    }
}
