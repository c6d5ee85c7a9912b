package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.time.PartialDate;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.RecordWriter;

final class RoundTripTest {

    private static final Set<Knowledge<?>> WHOLE_MONTHS_AND_YEARS = Stream.of("2023", "2024", "2024-01", "2024-02")
            .map(text -> Knowledge.date(PartialDate.parse(text)))
            .collect(Collectors.toSet());

    @Provide
    Arbitrary<Application> applications() {
        return SampleApplications.any();
    }

    @Property(tries = 600)
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_was_written_reads_back_the_same(@ForAll @Size(max = 3) List<@From("applications") Application> written)
            throws IOException {
        for (Format format : List.of(Format.NDJSON, Format.CSV)) {
            byte[] bytes = bytes(written, format);
            Reading read = Reading.of(format, bytes, Limits.DEFAULT);
            assertThat(read.rejected()).as("rejected in %s", format).isEmpty();
            assertThat(read.applications()).as("%s", format).isEqualTo(SampleApplications.asRead(written));
            assertThat(bytes(read.applications(), format))
                    .as("%s again", format)
                    .hasSameSizeAs(bytes(SampleApplications.asRead(written), format));
            assertThat(read.records()).allMatch(each -> each.findings().isEmpty());
        }
        written.forEach(RoundTripTest::count);
    }

    @Property(tries = 200)
    void an_array_of_written_lines_reads_back_the_same(
            @ForAll @Size(max = 3) List<@From("applications") Application> written) throws IOException {
        String lines = new String(bytes(written, Format.NDJSON), StandardCharsets.UTF_8);
        String array = "[" + String.join(",\n", lines.lines().toList()) + "]";
        Reading read = Reading.of(Format.JSON, array);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.applications()).isEqualTo(SampleApplications.asRead(written));
    }

    private static void count(Application application) {
        Fields.BY_PATH.forEach((path, field) -> {
            Knowledge<?> knowledge = field.apply(application);
            Statistics.label(path).collect(state(knowledge)).coverage(coverage -> states(path)
                    .forEach(each -> coverage.check(each).count(seen -> seen > 0)));
        });
    }

    private static String state(Knowledge<?> knowledge) {
        if (knowledge instanceof Missing<?> missing) {
            return missing.reason().name();
        }
        boolean partial = WHOLE_MONTHS_AND_YEARS.contains(knowledge);
        return partial ? "PartialDate" : knowledge.getClass().getSimpleName();
    }

    private static List<String> states(String path) {
        List<String> given = List.of("Known", "NOT_ASKED", "UNKNOWN", "DECLINED");
        List<String> always = plus(given, "NotApplicable");
        return switch (path) {
            case "submitted" -> plus(plus(plus(given, "OneOf"), "Between"), "PartialDate");
            case "proposal" -> always;
            case "proposal.title", "proposal.summary" -> plus(given, "OneOf");
            case "proposal.themes", "proposal.partners" -> plus(plus(given, "OneOf"), "SetBounds");
            case "applicant.band", "applicant.clinicalTimePercent" -> plus(plus(always, "OneOf"), "Between");
            default -> plus(always, "OneOf");
        };
    }

    private static List<String> plus(List<String> states, String state) {
        return Stream.concat(states.stream(), Stream.of(state)).toList();
    }

    @Test
    void applications_are_not_written_as_a_json_array() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpIo.writeApplications(OutputStream.nullOutputStream(), Format.JSON))
                .withMessage("applications are written as NDJSON or CSV, not as JSON");
    }

    @Test
    void nothing_written_is_a_header_in_csv_and_nothing_in_ndjson() throws IOException {
        assertThat(new String(bytes(List.of(), Format.CSV), StandardCharsets.UTF_8))
                .isEqualTo("id,round," + String.join(",", Fields.BY_PATH.keySet()) + "\n");
        assertThat(bytes(List.of(), Format.NDJSON)).isEmpty();
    }

    private static byte[] bytes(List<Application> applications, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(out, format)) {
            for (Application each : applications) {
                writer.write(each);
            }
        }
        return out.toByteArray();
    }
}
