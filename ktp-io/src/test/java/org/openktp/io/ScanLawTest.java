package org.openktp.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openktp.core.application.Application;
import org.openktp.io.hostile.Mutations;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.RecordWriter;

/** Where the scanner is sure, the full way finds nothing to say and gives the same. */
final class ScanLawTest {

    @Provide
    Arbitrary<Application> applications() {
        return SampleApplications.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void applications_written_and_changed_are_scanned_as_they_are_read_in_full(
            @ForAll @Size(min = 1, max = 4) List<@From("applications") Application> applications,
            @ForAll("seeds") long seed,
            @ForAll @IntRange(min = 0, max = 3) int changes)
            throws IOException {
        Random random = new Random(seed);
        byte[] input = written(applications);
        for (int i = 0; i < changes; i++) {
            input = Mutations.of(input, random);
        }
        BothWays.same(input, Format.NDJSON, Limits.DEFAULT);
    }

    private static byte[] written(List<Application> applications) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(out, Format.NDJSON)) {
            for (Application each : applications) {
                writer.write(each);
            }
        }
        return out.toByteArray();
    }
}
