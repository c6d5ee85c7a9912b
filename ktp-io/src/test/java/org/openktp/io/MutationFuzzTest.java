package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/** Valid inputs with some bytes changed: whatever comes out, every record is accounted for and nothing is thrown. */
final class MutationFuzzTest {

    private static final List<String> RECORDS = List.of(
            "{\"id\":\"a-1\",\"round\":\"hcs-ktp-4\",\"submitted\":\"2024-01-31\",\"applicant\":{\"role\":\"consultant\","
                    + "\"band\":{\"atLeast\":\"7\",\"atMost\":\"8b\"},\"employer\":\"ods:RJ1\",\"clinicalTimePercent\":60}}",
            "{\"id\":\"é😀\\u00e9\\ud83d\\ude00\",\"proposal\":{\"title\":\"a \\\"b\\\"\",\"partners\":{\"size\":{\"atLeast\":1}}}}",
            "{\"id\":\"c\",\"submitted\":{\"atMost\":\"2024-03\"},\"proposal\":{\"missing\":\"declined\"},\"x\":[[1.5e3,null,true,{}],[]]}");
    private static final String ROWS = """
            id,round,submitted,applicant.role,applicant.band,proposal.title,proposal.partners
            a-1,hcs-ktp-4,2024-01-31,consultant,7..8b,"a ""b"",
            c",npl; ...\r
            é😀,,2023-12..2024,(unknown),7 | 8a,"{""value"":""x""}",(none)
            c,hcs-ktp-1,,,"{""atLeast"":""8a""}",(declined),npl;ukas
            """;
    private static final byte[] TELLING =
            "{}[]\",:;|.()\\\n\r \t-0e\u00ff\u0000u#'".getBytes(StandardCharsets.ISO_8859_1);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_changed_input_never_breaks_the_reader(
            @ForAll Format format, @ForAll("seeds") long seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        Random random = new Random(seed);
        byte[] bytes = valid(format).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, random);
        }
        Limits limits =
                random.nextInt(4) == 0 ? new Limits(1 + random.nextInt(300), 1 + random.nextInt(5)) : Limits.DEFAULT;
        Reading reading = Reading.of(format, bytes, limits);
        Reading again = Reading.of(format, bytes, limits);
        assertThat(again).isEqualTo(reading);
        reading.records().forEach(MutationFuzzTest::assertAccountedFor);
        count(reading);
    }

    private static void assertAccountedFor(ReadRecord<?> record) {
        if (record instanceof ReadRecord.Rejected<?> rejected) {
            assertThat(KtpIo.rejectToJson(rejected))
                    .startsWith("{\"record\":" + record.number())
                    .doesNotContain("\n");
        }
    }

    private static void count(Reading reading) {
        reading.rejected()
                .forEach(findings -> findings.forEach(finding -> Statistics.label("code")
                        .collect(finding.code().name())
                        .coverage(coverage -> List.of(
                                        "NOT_JSON", "NOT_CSV", "INVALID_UTF8", "TOO_LONG", "TOO_DEEP", "REST_NOT_READ")
                                .forEach(code -> coverage.check(code).count(times -> times > 0)))));
        Statistics.label("accepted").collect(!reading.accepted().isEmpty()).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 20));
    }

    private static String valid(Format format) {
        return switch (format) {
            case NDJSON -> String.join("\n", RECORDS);
            case JSON -> "[" + String.join(",\r\n", RECORDS) + "]";
            case CSV -> ROWS;
        };
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        byte[] slice = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 1 -> spliced(bytes, at, end, new byte[0]);
            case 2 -> spliced(bytes, at, at, new byte[] {TELLING[random.nextInt(TELLING.length)]});
            case 3 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 4 -> spliced(bytes, at, at, slice);
            default -> spliced(bytes, random.nextInt(bytes.length), -1, slice);
        };
    }

    /** The bytes with those from one place to another replaced; none where the end lies before the start. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] replacement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(replacement);
        int rest = Math.max(from, to);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
