package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openktp.core.application.Application;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.stream.Screened;
import org.openktp.rules.KtpRules;
import org.openktp.rules.Screening;

/** Records stand in blocks of the input while they are screened, and outlive them. */
final class BlocksLawTest {

    /** Several blocks. */
    private static final int LENGTH = 140_000;

    private static final Screening SCREENING = Screening.of(KtpRules.published());

    /** Gives no more than some bytes at a time. */
    private static final class Dripping extends FilterInputStream {

        private final int most;

        Dripping(byte[] bytes, int most) {
            super(new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(length, most));
        }
    }

    @Provide
    Arbitrary<Application> applications() {
        return SampleApplications.any();
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void records_that_are_kept_are_those_read_in_full_wherever_blocks_end(
            @ForAll @Size(min = 10, max = 20) List<@From("applications") Application> applications,
            @ForAll @IntRange(min = 0, max = 100) int blanks)
            throws IOException {
        BothWays.same(written(applications, blanks), Format.NDJSON, Limits.DEFAULT);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void however_many_bytes_come_at_a_time(
            @ForAll @Size(min = 10, max = 20) List<@From("applications") Application> applications,
            @ForAll @IntRange(min = 1, max = 70_000) int most)
            throws IOException {
        byte[] input = written(applications, 1);
        List<ReadRecord<Screened>> whole = screened(input, input.length);
        List<ReadRecord<Screened>> dripping = screened(input, most);
        assertThat(dripping).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(all(dripping.get(i))).isEqualTo(all(whole.get(i)));
        }
    }

    private static List<Object> all(ReadRecord<Screened> record) {
        List<Object> all = new ArrayList<>(List.of(record.position(), record.id(), record.findings()));
        record.value().ifPresent(value -> all.addAll(List.of(value.verdict(), value.outcomes(), value.application())));
        return all;
    }

    private static List<ReadRecord<Screened>> screened(byte[] input, int most) throws IOException {
        ReadOptions options = ReadOptions.of(Format.NDJSON);
        try (RecordReader<Screened> reader = KtpIo.screen(new Dripping(input, most), options, SCREENING)) {
            return reader.stream().toList();
        }
    }

    private static byte[] written(List<Application> applications, int blanks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(" ".repeat(blanks).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(once, Format.NDJSON)) {
            for (Application each : applications) {
                writer.write(each);
            }
        }
        while (out.size() < LENGTH) {
            out.writeBytes(once.toByteArray());
        }
        return out.toByteArray();
    }
}
