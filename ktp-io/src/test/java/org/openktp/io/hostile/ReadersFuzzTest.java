package org.openktp.io.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.openktp.io.BothWays;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/**
 * What a fuzzer throws at each reader. As ordinary tests these replay the inputs kept beside them; {@code .ci/fuzz} looks for
 * others.
 */
final class ReadersFuzzTest {

    @FuzzTest
    void applications_ndjson(byte[] input) {
        check(Kinds.APPLICATIONS_NDJSON, input);
    }

    @FuzzTest
    void applications_json(byte[] input) {
        check(Kinds.APPLICATIONS_JSON, input);
    }

    @FuzzTest
    void applications_csv(byte[] input) {
        check(Kinds.APPLICATIONS_CSV, input);
    }

    @FuzzTest
    void scorecards_ndjson(byte[] input) {
        check(Kinds.SCORECARDS_NDJSON, input);
    }

    @FuzzTest
    void scorecards_csv(byte[] input) {
        check(Kinds.SCORECARDS_CSV, input);
    }

    @FuzzTest
    void histories(byte[] input) {
        check(Kinds.HISTORIES, input);
    }

    @FuzzTest
    void rounds(byte[] input) {
        check(Kinds.ROUNDS, input);
    }

    @FuzzTest
    void rules(byte[] input) {
        check(Kinds.RULES, input);
    }

    @FuzzTest
    void cost_plans(byte[] input) {
        check(Kinds.COST_PLANS, input);
    }

    @FuzzTest
    void policies(byte[] input) {
        check(Kinds.POLICIES, input);
    }

    @FuzzTest
    void trusts(byte[] input) {
        check(Kinds.TRUSTS, input);
    }

    @FuzzTest
    void knowledge_bases(byte[] input) {
        check(Kinds.KNOWLEDGE_BASES, input);
    }

    @FuzzTest
    void scanner_against_full_path(byte[] input) {
        BothWays.same(input, Format.NDJSON, Limits.DEFAULT);
    }

    private static <T> void check(Kind<T> kind, byte[] input) {
        List<ReadRecord<T>> records = Promise.read(kind, input, kind.limits());
        Promise.roundTrip(kind, records);
    }
}
