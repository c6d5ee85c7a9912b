package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** Compressed inputs: whole, in several pieces, broken off, damaged, and much larger than they look. */
final class GzipTest {

    private static final ReadOptions OPTIONS = ReadOptions.of(Format.NDJSON).withGzip(true);
    private static final byte[] A = bytes("{\"id\":\"a\"}\n");
    private static final byte[] B = bytes("{\"id\":\"b\"}\n");
    private static final byte[] BOTH = bytes("{\"id\":\"a\"}\n{\"id\":\"b\"}\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"a.ndjson.gz", "a.json.gz", "a.CSV.GZ"})
    void a_file_is_unpacked_by_its_name(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        String text =
                switch (Format.of(file)) {
                    case NDJSON -> "{\"id\":\"a\"}\n{\"id\":\"b\"}";
                    case JSON -> "[{\"id\":\"a\"},{\"id\":\"b\"}]";
                    case CSV -> "id\na\nb";
                };
        Files.write(file, StreamInputs.gzip(bytes(text)));
        try (RecordReader<Application> reader = KtpIo.readApplications(file)) {
            assertThat(reader.stream().map(each -> each.id().orElse("?"))).containsExactly("a", "b");
        }
    }

    @Test
    void pieces_compressed_one_after_the_other_are_one_input() {
        byte[] packed = StreamInputs.gzip(bytes("{\"id\""), bytes(":\"a\"}\n"), new byte[0], B);
        assertThat(Reading.of(OPTIONS, packed).records())
                .isEqualTo(Reading.of(ReadOptions.of(Format.NDJSON), BOTH).records());
    }

    /** The library's own stream takes such an input for the end of the first piece. */
    @Test
    void no_piece_is_lost_where_the_input_cannot_say_how_much_is_there() throws IOException {
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(StreamInputs.gzip(A, B))) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, 1);
            }
        };
        try (RecordReader<Application> reader = KtpIo.readApplications(slow, OPTIONS, KtpModel.rounds())) {
            assertThat(reader.stream().map(each -> each.id().orElse("?"))).containsExactly("a", "b");
        }
    }

    @Test
    void everything_that_a_header_may_have_is_passed_over() {
        byte[] plain = StreamInputs.gzip(A);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0b1_1111, 1, 2, 3, 4, 0, 3});
        packed.writeBytes(new byte[] {3, 0, 9, 9, 9, 'a', '.', 'n', 0, 'c', 0, 7, 7});
        packed.writeBytes(Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(Reading.of(OPTIONS, packed.toByteArray()).accepted()).containsExactly("a");
    }

    /** What was read before an input broke off counts, and the rest is one reject. */
    @Test
    void an_input_that_breaks_off_anywhere_gives_what_came_before_and_one_reject() {
        byte[] packed = StreamInputs.gzip(A, B);
        int first = StreamInputs.gzip(A).length;
        for (int length = 0; length < packed.length; length++) {
            Reading reading = Reading.of(OPTIONS, Arrays.copyOf(packed, length));
            if (length == first) {
                assertThat(reading.accepted()).containsExactly("a");
                assertThat(reading.rejected()).isEmpty();
            } else {
                assertThat(reading.lost().message())
                        .isEqualTo("the gzip input ends early; from here on the input was not read");
                assertThat(reading.accepted())
                        .isEqualTo(
                                List.of("a", "b").subList(0, reading.accepted().size()));
            }
        }
    }

    @Test
    void a_record_that_is_not_whole_is_not_given() {
        byte[] packed = StreamInputs.gzip(bytes("id,round\na,\nb,hcs-ktp-4"));
        ReadOptions options = ReadOptions.of(Format.CSV).withGzip(true);
        Reading reading = Reading.of(options, Arrays.copyOf(packed, packed.length - 9));
        assertThat(reading.accepted()).containsExactly("a");
        assertThat(reading.lost().location()).isEqualTo(new Location(3, 0, ""));
    }

    /** Bytes that do not matter may change: the time of packing, the system, and how hard it was tried. */
    @Test
    void a_change_of_any_byte_is_noticed_or_does_not_matter() {
        byte[] packed = StreamInputs.gzip(BOTH);
        for (int i = 0; i < packed.length; i++) {
            byte[] damaged = packed.clone();
            damaged[i] ^= 1;
            Reading reading = Reading.of(OPTIONS, damaged);
            boolean noticed =
                    reading.rejected().stream().anyMatch(each -> each.get(0).code() == FindingCode.REST_NOT_READ);
            assertThat(noticed).as("byte %d", i).isEqualTo(i < 3 || i > 9);
            assertThat(noticed || reading.accepted().equals(List.of("a", "b"))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\"}\n", "x", "\u001f", "\u0000"})
    void what_is_not_gzip_is_not_read_as_if_it_were(String text) {
        Reading alone = Reading.of(OPTIONS, bytes(text));
        assertThat(alone.lost().message()).contains("gzip");
        byte[] behind = joined(StreamInputs.gzip(A), bytes(text));
        assertThat(Reading.of(OPTIONS, behind).accepted()).containsExactly("a");
        assertThat(Reading.of(OPTIONS, behind).lost().location()).isEqualTo(new Location(2, 1, ""));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @ParameterizedTest
    @EnumSource
    void what_is_still_packed_says_so(Format format) {
        Reading reading = Reading.of(ReadOptions.of(format), StreamInputs.gzip(A));
        assertThat(reading.accepted()).isEmpty();
        assertThat(reading.lost().message())
                .isEqualTo("the input is gzip and was not unpacked; let its name end in .gz; from here on the input"
                        + " was not read");
    }

    @Test
    void documents_and_reference_data_are_unpacked_too(@TempDir Path folder) throws IOException {
        Path rounds = Files.write(
                folder.resolve("rounds.json.gz"),
                StreamInputs.gzip(Files.readAllBytes(
                        Path.of(System.getProperty("openktp.root"), "examples/data/host-round.json"))));
        assertThat(KtpRulesIo.readRounds(rounds).orThrow()).hasSize(1);
        Path broken = Files.write(folder.resolve("broken.gz"), Arrays.copyOf(Files.readAllBytes(rounds), 100));
        assertThat(KtpRulesIo.readRounds(broken).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.REST_NOT_READ));
        Path trusts = Files.write(folder.resolve("etr.csv.gz"), StreamInputs.gzip(bytes("one cell\n")));
        try (var reader = KtpReferenceIo.readTrusts(trusts)) {
            assertThat(reader).hasSize(1);
        }
    }

    /** 256 MiB in 256 KiB. */
    @Test
    void a_bomb_is_one_reject_and_ends_at_the_limit_of_the_input() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(A);
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 256; i++) {
                gzip.write(zeros);
            }
        }
        Reading whole = Reading.of(OPTIONS, packed.toByteArray());
        assertThat(whole.accepted()).containsExactly("a");
        assertThat(whole.onlyReject().code()).isEqualTo(FindingCode.TOO_LONG);
        AtomicInteger taken = new AtomicInteger();
        InputStream counted = new FilterInputStream(new ByteArrayInputStream(packed.toByteArray())) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                taken.addAndGet(count);
                return count;
            }
        };
        ReadOptions limited = OPTIONS.withLimits(Limits.DEFAULT.withMaxInputBytes(1 << 20));
        try (RecordReader<Application> reader = KtpIo.readApplications(counted, limited, KtpModel.rounds())) {
            assertThat(reader.stream().map(ReadRecord::number)).containsExactly(1L, 2L);
        }
        assertThat(taken.get()).isLessThan(packed.size() / 10);
    }

    @Test
    void a_device_that_fails_is_not_a_defect_of_the_input() throws IOException {
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(StreamInputs.gzip(A, B))) {
            private int left = 40;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (left-- == 0) {
                    throw new IOException("unplugged");
                }
                return super.read(into, from, 1);
            }
        };
        try (RecordReader<Application> reader = KtpIo.readApplications(failing, OPTIONS, KtpModel.rounds())) {
            assertThat(reader.iterator().next().id()).contains("a");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> reader.iterator().hasNext())
                    .withMessageContaining("unplugged");
            assertThat(reader.iterator().hasNext()).isFalse();
        }
    }
}
