package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** Where the bytes of records are, and reading on from there. */
final class ResumingTest {

    @Provide
    Arbitrary<Tuple.Tuple2<Format, byte[]>> inputs() {
        return Arbitraries.of(Format.values())
                .flatMap(format -> StreamInputs.of(format).map(bytes -> Tuple.of(format, bytes)));
    }

    private static Reading read(Format format, byte[] bytes, long from) {
        return Reading.of(ReadOptions.of(format).withLimits(StreamInputs.LIMITS).withFrom(from), bytes);
    }

    /** A record is given exactly once: either before the byte at which reading stopped, or from it. */
    @Property(tries = 300)
    void reading_on_from_any_byte_gives_what_is_left_or_says_that_records_are_cut(
            @ForAll("inputs") Tuple.Tuple2<Format, byte[]> input) {
        byte[] bytes = input.get2();
        List<ReadRecord<Application>> all = read(input.get1(), bytes, 0).records();
        long known = all.stream()
                .filter(each -> each.position().isRest())
                .findFirst()
                .map(rest -> rest.position().from())
                .orElse((long) bytes.length);
        for (long from = 0; from <= known; from++) {
            long at = from;
            if (all.stream().map(ReadRecord::position).anyMatch(each -> each.from() < at && at < each.to())) {
                assertThatIllegalArgumentException().isThrownBy(() -> read(input.get1(), bytes, at));
            } else if (!isInHeader(input, at)) {
                assertThat(read(input.get1(), bytes, at).records())
                        .as("from byte %d", from)
                        .isEqualTo(all.stream()
                                .filter(each -> each.position().from() >= at)
                                .toList());
            }
        }
    }

    /** A header is no record, but neither is it between records. */
    private static boolean isInHeader(Tuple.Tuple2<Format, byte[]> input, long from) {
        String text = new String(input.get2(), StandardCharsets.ISO_8859_1);
        return input.get1() == Format.CSV && from < text.indexOf(text.contains("\"id\"") ? "ther\"" : "round") + 5;
    }

    @Property(tries = 300)
    void where_reading_has_got_to_is_where_it_goes_on(@ForAll("inputs") Tuple.Tuple2<Format, byte[]> input)
            throws IOException {
        byte[] bytes = input.get2();
        List<ReadRecord<Application>> all = read(input.get1(), bytes, 0).records();
        for (int count = 0; count <= all.size(); count++) {
            ReadOptions options = ReadOptions.of(input.get1()).withLimits(StreamInputs.LIMITS);
            try (RecordReader<Application> reader = reader(options, bytes)) {
                Iterator<ReadRecord<Application>> records = reader.iterator();
                for (int i = 0; i < count; i++) {
                    records.next();
                }
                assertThat(records.hasNext()).isEqualTo(count < all.size());
                assertThat(read(input.get1(), bytes, reader.resumeFrom()).records())
                        .isEqualTo(all.subList(count, all.size()));
            }
        }
    }

    @Property(tries = 300)
    void the_bytes_of_a_position_are_the_record(@ForAll("inputs") Tuple.Tuple2<Format, byte[]> input) {
        byte[] bytes = input.get2();
        for (ReadRecord<Application> each : read(input.get1(), bytes, 0).records()) {
            if (!each.position().isRest()) {
                byte[] cut = Arrays.copyOfRange(bytes, (int) each.position().from(), (int)
                        each.position().to());
                assertThat(alone(input.get1(), cut, bytes))
                        .usingRecursiveComparison()
                        .isEqualTo(Tuple.of(each.id(), each.value()));
            }
        }
    }

    private static Tuple.Tuple2<Optional<String>, Optional<Application>> alone(
            Format format, byte[] cut, byte[] whole) {
        String text = new String(cut, StandardCharsets.ISO_8859_1);
        String header =
                new String(whole, StandardCharsets.ISO_8859_1).contains("\"id\"") ? "\"id\",\"o\nther\"" : "id,round";
        String input =
                switch (format) {
                    case NDJSON -> text;
                    case JSON -> "[" + text + "]";
                    case CSV -> header + "\n" + text;
                };
        List<ReadRecord<Application>> read =
                read(format, input.getBytes(StandardCharsets.ISO_8859_1), 0).records();
        assertThat(read).hasSize(1);
        return Tuple.of(read.get(0).id(), read.get(0).value());
    }

    private static RecordReader<Application> reader(ReadOptions options, byte[] bytes) throws IOException {
        return KtpIo.readApplications(new ByteArrayInputStream(bytes), options, KtpModel.rounds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "NDJSON ~ `{\"id\":\"a\"}\r\n\n{\"id\":\"é\"}`      ~ 0-11 13-24",
                "NDJSON ~ `\uFEFF{\"id\":\"a\"}\n \nx\n`            ~ 3-13 16-17",
                "JSON   ~ `[{\"id\":\"a\"} ,\n{\"id\":\"😀\"}]`     ~ 1-11 14-27",
                "JSON   ~ `\uFEFF {\"id\":\"a\"}\n`                 ~ 4-14",
                "JSON   ~ `[{\"id\":\"a\"}]]`                       ~ 1-11 12-end",
                "CSV    ~ `id\r\na\r\n\r\n\"b\n\"\rc`               ~ 4-5 9-13 14-15",
                "CSV    ~ `\uFEFFid\na\n\"b`                        ~ 6-7 8-end"
            })
    void says_where_the_bytes_of_each_record_are(Format format, String text, String positions) {
        Stream<String> found = Reading.of(format, text).records().stream()
                .map(ReadRecord::position)
                .map(each -> each.from() + "-" + (each.isRest() ? "end" : each.to()));
        assertThat(found).containsExactly(positions.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "NDJSON ~ `{\"id\":\"a\"}\n` ~ 5  ~ from 5 must be between two records; there is one from byte 0 to 10",
                "NDJSON ~ `{\"id\":\"a\"}\n` ~ 12 ~ from 12 must be between two records; the input has 11 bytes",
                "JSON   ~ `[{\"id\":\"a\"}]` ~ 13 ~ from 13 must be between two records; the input has 12 bytes",
                "CSV    ~ `id\na\n`           ~ 1  ~ from 1 must be between two records; there is one from byte 0 to 2",
                "CSV    ~ ``                  ~ 1  ~ from 1 must be between two records; the input has 0 bytes"
            })
    void refuses_to_begin_where_no_record_does(Format format, String text, long from, String message)
            throws IOException {
        try (RecordReader<Application> reader =
                reader(ReadOptions.of(format).withFrom(from), text.getBytes(StandardCharsets.UTF_8))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader.iterator().hasNext())
                    .withMessage(message);
            assertThat(reader.iterator().hasNext()).isFalse();
        }
    }

    @Test
    void nothing_is_left_after_the_rest() {
        byte[] lost = "[{\"id\":\"a\"}]]".getBytes(StandardCharsets.UTF_8);
        assertThat(read(Format.JSON, lost, Position.END).records()).isEmpty();
        assertThat(read(Format.JSON, lost, 13).lost().message()).startsWith("something follows");
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_that_is_cancelled_begins_no_more_records(Format format) throws IOException {
        String text =
                switch (format) {
                    case NDJSON -> "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n";
                    case JSON -> "[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]";
                    case CSV -> "id\na\nb\nc\n";
                };
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RecordReader<Application> reader = reader(ReadOptions.of(format), bytes)) {
            Iterator<ReadRecord<Application>> records = reader.iterator();
            assertThat(records.next().id()).contains("a");
            assertThat(records.hasNext()).isTrue();
            reader.cancel();
            reader.cancel();
            assertThat(records.hasNext()).as("what it said it has").isTrue();
            assertThat(records.next().id()).contains("b");
            assertThat(records.hasNext()).isFalse();
            assertThat(Reading.of(ReadOptions.of(format).withFrom(reader.resumeFrom()), bytes)
                            .accepted())
                    .containsExactly("c");
        }
    }

    @Test
    void a_reader_that_is_cancelled_at_once_gives_nothing_and_goes_on_where_it_began() throws IOException {
        byte[] bytes = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.UTF_8);
        try (RecordReader<Application> reader =
                reader(ReadOptions.of(Format.NDJSON).withFrom(11), bytes)) {
            reader.cancel();
            assertThat(reader.iterator().hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> reader.iterator().next());
            assertThat(reader.resumeFrom()).isEqualTo(11);
        }
    }

    @Test
    void any_thread_may_cancel_while_another_reads() throws Exception {
        byte[] bytes = "{\"id\":\"a\"}\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (RecordReader<Application> reader = reader(ReadOptions.of(Format.NDJSON), bytes)) {
            Thread other = new Thread(reader::cancel);
            long last = 0;
            for (ReadRecord<Application> each : reader) {
                last = each.number();
                if (last == 3) {
                    other.start();
                }
            }
            other.join();
            assertThat(last).isLessThan(200_000);
            assertThat(reader.resumeFrom()).isEqualTo(last * 11 - 1);
        }
    }

    @Test
    void an_interrupt_is_left_to_others() throws IOException {
        byte[] bytes = "{\"id\":\"a\"}\n".repeat(3).getBytes(StandardCharsets.UTF_8);
        Thread.currentThread().interrupt();
        try (RecordReader<Application> reader = reader(ReadOptions.of(Format.NDJSON), bytes)) {
            assertThat(reader).hasSize(3);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
