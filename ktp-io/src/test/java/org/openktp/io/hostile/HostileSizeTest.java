package org.openktp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.finding.FindingCode.MORE_FINDINGS;
import static org.openktp.core.finding.FindingCode.REST_NOT_READ;
import static org.openktp.core.finding.FindingCode.TOO_LONG;
import static org.openktp.core.finding.FindingCode.TOO_MANY;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/** Inputs too large to be kept as files. Each takes a moment; what is quadratic in them takes longer than the time they have. */
@Timeout(20)
final class HostileSizeTest {

    private static final int MILLION = 1_000_000;
    private static final Limits LARGE =
            Limits.DEFAULT.withMaxRecordBytes(1 << 25).withMaxTextLength(1 << 25);
    private static final Limits VAST = LARGE.withMaxValues(2 * MILLION);

    /** An input and what must come of it: for each record a code with its place, or none where it is accepted. */
    record Case(String name, Kind<?> kind, Limits limits, String input, List<String> outcomes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Case> CASES = List.of(
            csv("a header of a million columns", Limits.DEFAULT, columns(MILLION), "rest-not-read 1:0"),
            csv("the same, as long as may be", LARGE, columns(MILLION), "rest-not-read 1:10001"),
            csv("the same, of which all may be", VAST, columns(MILLION) + "\na", "not-csv 2:0"),
            csv("a row of a million cells", LARGE, "id\na" + ",".repeat(MILLION) + "\nb", "too-many 2:10001", ""),
            csv("the same, of which all may be", VAST, "id\na" + ",".repeat(MILLION) + "\nb", "not-csv 2:0", ""),
            csv("as many columns as may be", Limits.DEFAULT.withMaxValues(3), "id,a,b\nx,,", ""),
            csv("one column more", Limits.DEFAULT.withMaxValues(2), "id,a,b\nx,,", "rest-not-read 1:3"),
            csv("a set in a cell", LARGE, "id,proposal.partners\na," + "npl;".repeat(MILLION), "too-many 2:2"),
            csv(
                    "a long cell",
                    Limits.DEFAULT.withMaxTextLength(9),
                    "id,b\n123456789,\n1234567890,",
                    "",
                    "too-long 3:1"),
            csv("a long number", Limits.DEFAULT.withMaxNumberLength(2), percents("12", "100"), "", "too-long 3:2"),
            ndjson("as many values as may be", Limits.DEFAULT, object(9_999), ""),
            ndjson(
                    "one value more",
                    Limits.DEFAULT,
                    object(10_000),
                    "too-many 1:" + (object(10_000).length() - 1)),
            ndjson("elements", Limits.DEFAULT.withMaxValues(4), "{\"id\":\"a\",\"x\":[1,2,3]}", "too-many 1:20"),
            ndjson(
                    "a long text",
                    Limits.DEFAULT.withMaxTextLength(2),
                    "{\"id\":\"ab\"}\n{\"id\":\"abc\"}",
                    "",
                    "too-long 2:7"),
            ndjson("a long name", Limits.DEFAULT.withMaxTextLength(2), "{\"id\":\"ab\",\"abc\":1}", "too-long 1:12"),
            ndjson("a long number", Limits.DEFAULT.withMaxNumberLength(2), "{\"id\":\"a\",\"n\":-12}", "too-long 1:15"),
            ndjson("a digit less", Limits.DEFAULT.withMaxNumberLength(3), "{\"id\":\"a\",\"n\":-12}", ""),
            ndjson("names of one hash", LARGE.withMaxValues(MILLION), colliding(), ""),
            ndjson("names alike but for the end", LARGE, alike(9_000, 100), ""),
            ndjson("a million brackets", Limits.DEFAULT, "[".repeat(MILLION), "too-deep 1:33"),
            ndjson(
                    "a token of a million letters",
                    Limits.DEFAULT,
                    round("a-".repeat(500_000) + "a"),
                    "unknown-round 1:19"),
            new Case(
                    "a history that never ends",
                    Kinds.HISTORIES,
                    Limits.DEFAULT.withMaxValues(3),
                    "{\"kind\":\"history\",\"id\":\"h\",\"scheme\":\"hcs-ktp\"}\n" + "{\"recorded\":1}\n".repeat(5),
                    List.of("too-many 5:1", "required 5:1", "required 6:1")),
            new Case(
                    "an identifier of a million letters",
                    Kinds.ROUNDS,
                    Limits.DOCUMENT,
                    "{\"format\":\"openktp-rounds/1\",\"rounds\":[{\"id\":\"" + "a-".repeat(500_000) + "a\"}]}",
                    List.of("required 1:40")),
            new Case(
                    "rules that negate each other",
                    Kinds.RULES,
                    Limits.DOCUMENT,
                    "{\"format\":\"openktp-rules/1\",\"ruleSets\":[" + "{\"not\":".repeat(500) + "1" + "}".repeat(500)
                            + "]}",
                    List.of("too-deep 1:475")));

    @ParameterizedTest
    @FieldSource("CASES")
    void what_is_beyond_a_limit_is_refused_at_its_place(Case each) {
        List<? extends ReadRecord<?>> records =
                Promise.read(each.kind(), each.input().getBytes(StandardCharsets.UTF_8), each.limits());
        assertThat(records.stream().map(HostileSizeTest::outcome)).containsExactlyElementsOf(each.outcomes());
    }

    static Stream<Arguments> limitsOfCallers() {
        return Kinds.ALL.stream().flatMap(kind -> Stream.of(
                        kind.limits().withMaxRecordBytes(7),
                        kind.limits().withMaxTextLength(7),
                        kind.limits().withMaxValues(7),
                        kind.limits().withMaxInputBytes(7))
                .map(limits -> arguments(kind, limits)));
    }

    @ParameterizedTest
    @MethodSource("limitsOfCallers")
    void every_reader_keeps_the_limits_that_its_caller_sets(Kind<?> kind, Limits limits) {
        byte[] input = eightOfEightLetters(kind).getBytes(StandardCharsets.UTF_8);
        assertThat(messages(kind, input, kind.limits())).noneMatch(message -> message.contains("limit"));
        assertThat(messages(kind, input, limits)).anyMatch(message -> message.contains("than the limit of 7"));
    }

    private static String eightOfEightLetters(Kind<?> kind) {
        if (Set.of(Kinds.APPLICATIONS_CSV, Kinds.SCORECARDS_CSV, Kinds.TRUSTS, Kinds.KNOWLEDGE_BASES)
                .contains(kind)) {
            return "abcdefgh,".repeat(7) + "abcdefgh\n";
        }
        return IntStream.range(0, 8)
                .mapToObj(i -> "\"abcdefg" + i + "\":\"abcdefgh\"")
                .collect(Collectors.joining(",", "[{", "}]"));
    }

    private static List<String> messages(Kind<?> kind, byte[] input, Limits limits) {
        return Promise.keep(kind, input, limits).stream()
                .flatMap(record -> record.findings().stream())
                .map(Finding::message)
                .toList();
    }

    @Test
    void limits_are_named() {
        Limits limits = new Limits(1 << 20, 32, 5, 5, 5, Long.MAX_VALUE);
        assertThat(message("{\"id\":\"abcdef\"}", limits))
                .isEqualTo("text of 6 characters is longer than the limit of 5");
        assertThat(message("{\"abcdef\":1}", limits)).isEqualTo("name of 6 characters is longer than the limit of 5");
        assertThat(message("{\"id\":123456}", limits))
                .isEqualTo("number of 6 characters is longer than the limit of 5");
        assertThat(message("[1,2,3,4,5,6]", limits))
                .isEqualTo("more properties and elements than the limit of 5 values");
    }

    @Test
    void a_hundred_findings_are_told_and_the_rest_is_counted() {
        int wrong = 90_000;
        String properties =
                IntStream.range(0, wrong).mapToObj(i -> "\"p" + i + "\":0").collect(Collectors.joining(","));
        byte[] input = ("{" + properties + "}").getBytes(StandardCharsets.UTF_8);
        for (Kind<?> kind : List.of(Kinds.ROUNDS, Kinds.RULES, Kinds.COST_PLANS, Kinds.POLICIES)) {
            List<Finding> findings =
                    Promise.keep(kind, input, kind.limits()).get(0).findings();
            assertThat(findings).hasSize(101);
            Finding last = findings.get(100);
            assertThat(last.code()).isEqualTo(MORE_FINDINGS);
            assertThat(last.location().path()).isEqualTo("/p98");
            assertThat(last.message())
                    .isEqualTo(wrong - 98 + " more findings from here on; mend those before and read again");
        }
        Limits limits = Limits.DEFAULT.withMaxValues(wrong).withMaxRecordBytes(1 << 22);
        assertThat(Promise.keep(Kinds.SCORECARDS_NDJSON, input, limits).get(0).findings())
                .hasSize(101);
        assertThat(Promise.keep(Kinds.APPLICATIONS_NDJSON, input, limits).get(0).findings())
                .hasSize(1);
    }

    /** Every value has a path, and each path could have the names above it. */
    @Test
    void long_names_above_many_values_take_no_more_memory_than_others() {
        String name = "n".repeat(500_000);
        String record = "{\"id\":\"a\",\"" + name + "\":[" + "0,".repeat(9_000) + "0]}";
        byte[] input = record.getBytes(StandardCharsets.UTF_8);
        Kinds.APPLICATIONS_NDJSON.read(input, Limits.DEFAULT);
        long before = Allocated.bytes();
        List<? extends ReadRecord<?>> records = Kinds.APPLICATIONS_NDJSON.read(input, Limits.DEFAULT);
        assertThat(Allocated.bytes() - before).isLessThan(64L << 20);
        assertThat(records.get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(UNKNOWN_PROPERTY);
            assertThat(finding.location()).isEqualTo(new Location(1, 500_014, "/…"));
        });
    }

    private static String message(String record, Limits limits) {
        byte[] input = record.getBytes(StandardCharsets.UTF_8);
        Finding finding = Promise.read(Kinds.APPLICATIONS_NDJSON, input, limits)
                .get(0)
                .findings()
                .get(0);
        assertThat(finding.code()).isIn(TOO_LONG, TOO_MANY);
        return finding.message();
    }

    private static String outcome(ReadRecord<?> record) {
        List<Finding> findings = record.findings();
        FindingCode code =
                record.value().isPresent() ? REST_NOT_READ : findings.get(0).code();
        return record.value().isPresent()
                ? ""
                : code.token() + " " + findings.get(0).location().line() + ":"
                        + findings.get(0).location().column();
    }

    private static Case csv(String name, Limits limits, String input, String... outcomes) {
        return new Case("CSV: " + name, Kinds.APPLICATIONS_CSV, limits, input, List.of(outcomes));
    }

    private static Case ndjson(String name, Limits limits, String input, String... outcomes) {
        return new Case("NDJSON: " + name, Kinds.APPLICATIONS_NDJSON, limits, input, List.of(outcomes));
    }

    private static String columns(int count) {
        return "id" + IntStream.range(0, count).mapToObj(i -> ",c" + i).collect(Collectors.joining());
    }

    private static String percents(String... cells) {
        return "id,applicant.clinicalTimePercent\n"
                + List.of(cells).stream().map(cell -> "a," + cell).collect(Collectors.joining("\n"));
    }

    private static String object(int others) {
        String rest =
                IntStream.range(0, others).mapToObj(i -> ",\"p" + i + "\":0").collect(Collectors.joining());
        return "{\"id\":\"a\"" + rest + "}";
    }

    private static String round(String token) {
        return "{\"id\":\"a\",\"round\":\"" + token + "\"}";
    }

    /** Property names of one hash: Aa and BB have the same. */
    private static String colliding() {
        return IntStream.range(0, 1 << 15)
                .mapToObj(i -> IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\":1,\"", "{\"id\":\"a\",\"", "\":1}"));
    }

    private static String alike(int count, int length) {
        String same = "n".repeat(length);
        return IntStream.range(0, count)
                .mapToObj(i -> same + i)
                .collect(Collectors.joining("\":1,\"", "{\"id\":\"a\",\"", "\":1}"));
    }
}
