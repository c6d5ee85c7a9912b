package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

final class LayoutTest {

    private static final String A = "{\"id\":\"a\"}";
    private static final String B = "{\"id\":\"b\"}";

    record Layout(Format format, String text) {}

    static final List<Layout> TWO_RECORDS = List.of(
            new Layout(Format.NDJSON, A + "\n" + B + "\n"),
            new Layout(Format.NDJSON, A + "\n" + B),
            new Layout(Format.NDJSON, A + "\r\n" + B + "\r\n"),
            new Layout(Format.NDJSON, "\n\n \t\r\n" + A + "\n\r\n\n" + B + "\n  "),
            new Layout(Format.NDJSON, "\uFEFF" + A + "\n" + B),
            new Layout(Format.NDJSON, "  " + A + "  \n\t" + B + "\r"),
            new Layout(Format.JSON, "[" + A + "," + B + "]"),
            new Layout(Format.JSON, "\uFEFF\r\n[\r\n" + A + "\r\n,\r\n" + B + "\r\n]\r\n"),
            new Layout(Format.JSON, "[\r" + A + "\r,\r" + B + "\r]\r"),
            new Layout(Format.JSON, "[" + A.replace(":", "\n:\n") + ",\t" + B + " ] "),
            new Layout(Format.CSV, "id\na\nb\n"),
            new Layout(Format.CSV, "id\na\nb"),
            new Layout(Format.CSV, "id\r\na\r\nb\r\n"),
            new Layout(Format.CSV, "id\ra\rb\r"),
            new Layout(Format.CSV, "id\ra\nb\r\n"),
            new Layout(Format.CSV, "\uFEFFid\na\nb"),
            new Layout(Format.CSV, "\uFEFF\"id\",round\n\"a\",\n\"b\",\"\""),
            new Layout(Format.CSV, "\n\r\nid\n\n\na\r\r\rb\n\n"));

    @ParameterizedTest
    @FieldSource("TWO_RECORDS")
    void two_records_may_be_laid_out_in_many_ways(Layout each) {
        Reading reading = Reading.of(each.format(), each.text());
        assertThat(reading.accepted()).containsExactly("a", "b");
        assertThat(reading.rejected()).isEmpty();
    }

    static final List<Layout> NO_RECORD = List.of(
            new Layout(Format.NDJSON, ""),
            new Layout(Format.NDJSON, "\n\r\n \t\n"),
            new Layout(Format.NDJSON, "\uFEFF"),
            new Layout(Format.NDJSON, " ".repeat(3 << 20)),
            new Layout(Format.JSON, "[]"),
            new Layout(Format.JSON, "\uFEFF [ \n ] \n"),
            new Layout(Format.CSV, ""),
            new Layout(Format.CSV, "\uFEFF\r\n\n"),
            new Layout(Format.CSV, "id,round"),
            new Layout(Format.CSV, "id,round\r\n\r\n"));

    @ParameterizedTest
    @FieldSource("NO_RECORD")
    void an_input_may_have_no_record(Layout each) {
        assertThat(Reading.of(each.format(), each.text()).records()).isEmpty();
    }

    @Test
    void one_object_is_a_json_input_too() {
        assertThat(Reading.of(Format.JSON, "\uFEFF\n " + A + "\n").accepted()).containsExactly("a");
    }

    @Test
    void a_record_may_be_exactly_as_long_and_as_deep_as_the_limits() {
        Limits limits = Limits.DEFAULT.withMaxRecordBytes(27).withMaxDepth(3);
        List<String> records = List.of(
                "{\"id\":\"longest\",\"x\":123456}",
                "{\"id\":\"too long\",\"x\":123456}",
                "{\"id\":\"deepest\",\"x\":[[0]]}",
                "{\"id\":\"deep\",\"x\":[[[]]]}",
                "{\"id\":\"after\"}");
        for (Format format : List.of(Format.NDJSON, Format.JSON)) {
            String text = format == Format.NDJSON ? String.join("\n", records) : records.toString();
            Reading reading = Reading.of(format, text.getBytes(StandardCharsets.UTF_8), limits);
            assertThat(reading.accepted()).containsExactly("longest", "deepest", "after");
            assertThat(reading.rejected())
                    .extracting(findings -> findings.get(0).code())
                    .containsExactly(FindingCode.TOO_LONG, FindingCode.TOO_DEEP);
        }
    }

    @Test
    void the_deepest_limit_there_is_holds() {
        String lists = "{\"id\":\"deep\",\"x\":" + "[".repeat(499) + "]".repeat(499) + "}";
        String text = "[" + lists + "," + lists.replace("[]", "[[]]") + "," + A + "]";
        Reading reading = Reading.of(
                Format.JSON,
                text.getBytes(StandardCharsets.UTF_8),
                Limits.DEFAULT.withMaxRecordBytes(1 << 20).withMaxDepth(500));
        assertThat(reading.accepted()).containsExactly("deep", "a");
        assertThat(reading.onlyReject().code()).isEqualTo(FindingCode.TOO_DEEP);
    }

    @ParameterizedTest
    @EnumSource
    void a_failing_input_is_not_mistaken_for_its_end(Format format) throws IOException {
        String text = format == Format.CSV ? "id\na\nb" : format == Format.JSON ? "[" + A + "," + B : A + "\n" + B;
        AtomicBoolean closed = new AtomicBoolean();
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), failing);
        try (RecordReader<Application> reader = KtpIo.readApplications(in, ReadOptions.of(format), KtpModel.rounds())) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> reader.iterator()
                            .forEachRemaining(each -> assertThat(each.id()).contains("a")))
                    .withMessageContaining("unplugged");
        }
        assertThat(closed).isTrue();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> KtpIo.readApplications(failing, ReadOptions.of(format), KtpModel.rounds()))
                .withMessage("unplugged");
    }

    @Test
    void a_file_is_read_in_the_format_of_its_name(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.JSON"), "[" + A + "," + B + "]");
        try (RecordReader<Application> reader = KtpIo.readApplications(file)) {
            assertThat(reader.stream().map(ReadRecord::id).flatMap(Optional::stream))
                    .containsExactly("a", "b");
            assertThat(reader).isEmpty();
        }
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> KtpIo.readApplications(directory.resolve("absent.csv")));
    }
}
