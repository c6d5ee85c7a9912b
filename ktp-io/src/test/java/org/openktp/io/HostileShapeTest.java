package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.finding.FindingCode.TOO_DEEP;
import static org.openktp.core.finding.FindingCode.TOO_LONG;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;

/** JSON of the wrong shape: too long, too deep, or another kind of value than the field holds. */
final class HostileShapeTest {

    static Stream<BadRecord> wrongTypes() {
        Map<String, List<String>> wrong = Map.of(
                "id round submitted",
                List.of("5", "true", "[]", "{}", "[\"x\"]"),
                "applicant proposal",
                List.of("5", "\"x\"", "false", "[{}]"),
                "applicant.role applicant.staffGroup applicant.band applicant.nation applicant.employer"
                        + " applicant.employerKind proposal.title proposal.summary",
                List.of("5", "1.5", "true", "[\"7\"]", "{}", "{\"id\":\"7\"}"),
                "applicant.clinicalTimePercent",
                List.of("\"60\"", "false", "[60]", "{}"),
                "proposal.themes proposal.partners",
                List.of("5", "\"npl\"", "true", "{}", "{\"id\":[]}"));
        List<BadRecord> bad = new ArrayList<>();
        wrong.forEach((paths, values) -> List.of(paths.split(" "))
                .forEach(path -> values.forEach(value -> {
                    String record = path.equals("id") ? "{\"id\":" + value + "}" : Fields.json("bad", path, value);
                    String name = path + " " + value;
                    bad.add(new BadRecord(
                            name,
                            record,
                            WRONG_TYPE,
                            value + "}".repeat(path.contains(".") ? 2 : 1),
                            Fields.pointer(path)));
                })));
        return bad.stream();
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void rejects_a_value_of_the_wrong_type(BadRecord bad) {
        bad.assertRejectedAlone();
    }

    @ParameterizedTest
    @FieldSource("NOT_OBJECTS")
    void rejects_what_is_not_an_object(String record) {
        for (Reading reading : BadRecord.readings(record)) {
            assertThat(reading.accepted()).containsExactly("before", "after");
            Finding finding = reading.rejected().get(0).get(0);
            assertThat(finding.code()).isEqualTo(WRONG_TYPE);
            assertThat(finding.location()).isEqualTo(new Location(2, 1, ""));
        }
    }

    static final List<String> NOT_OBJECTS =
            List.of("5", "-0.5e-3", "\"bad\"", "true", "null", "[]", "[{\"id\":\"bad\"}]");

    @ParameterizedTest
    @ValueSource(ints = {32, 33, 1_000, 100_000})
    void rejects_what_is_nested_too_deep(int depth) {
        String lists = "[".repeat(depth) + "]".repeat(depth);
        String objects = "{\"x\":".repeat(depth) + "5" + "}".repeat(depth);
        Map<String, String> paths = Map.of(lists, "/x" + "/0".repeat(31), objects, "/x".repeat(32));
        Map<String, Integer> widths = Map.of(lists, 1, objects, 5);
        paths.forEach((value, path) -> {
            String record = top("x", value);
            for (Reading reading : BadRecord.readings(record)) {
                long column = record.indexOf(value) + 31L * widths.getOrDefault(value, 0) + 1;
                assertThat(BadRecord.assertOthersAccepted(reading))
                        .isEqualTo(new Finding(
                                TOO_DEEP, new Location(2, column, path), "nested deeper than the limit of 32 levels"));
            }
        });
    }

    @Test
    void rejects_a_record_of_many_megabytes_and_reads_the_next() {
        String record = top("x", "\"" + "\\\"{[,".repeat(1 << 20) + "\"");
        for (Reading reading : BadRecord.readings(record)) {
            String message = "record of " + record.length() + " bytes is longer than the limit of 1048576";
            assertThat(BadRecord.assertOthersAccepted(reading))
                    .isEqualTo(new Finding(TOO_LONG, new Location(2, 1, ""), message));
        }
    }

    static final List<String> ACCEPTED = List.of(
            "{\"id\":\"good\",\"round\":null,\"submitted\":null,\"applicant\":null,\"proposal\":null}",
            "{\"id\":\"good\",\"applicant\":{\"role\":null,\"staffGroup\":null,\"band\":null,\"nation\":null,\"employer\":null,"
                    + "\"employerKind\":null,\"clinicalTimePercent\":null},\"proposal\":{\"title\":null,\"themes\":null,"
                    + "\"partners\":null}}",
            "{\"id\":\"good\",\"x\":" + "9".repeat(100) + "}",
            "{\"id\":\"good\",\"" + "x".repeat(100_000) + "\":1}",
            "{\"id\":\"good\"," + colliding() + "}",
            top("x", "[".repeat(31) + "]".repeat(31)).replace("bad", "good"));

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void accepts_what_is_only_odd(String record) {
        assertThat(Reading.of(Format.NDJSON, record).accepted()).containsExactly("good");
        assertThat(Reading.of(Format.JSON, "[" + record + "]").accepted()).containsExactly("good");
    }

    /** Property names that are all the same to a hash that multiplies by 33. */
    private static String colliding() {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 4096; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                name.append((i >> bit & 1) == 0 ? "bB" : "c!");
            }
            members.add("\"" + name + "\":1");
        }
        return String.join(",", members);
    }

    private static String top(String name, String value) {
        return Fields.json("bad", name, value);
    }
}
