package org.openktp.examples.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/** The example of {@code docs/streams.md}. */
final class OwnStream {

    private OwnStream() {}

    static void run(Path file) {
        try {
            inTwoSittings(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // tag::guide[]
    private static void inTwoSittings(Path file) throws IOException {
        long next = read(file, 0);
        System.out.println("go on from byte " + next);
        read(file, next);
    }

    private static long read(Path file, long from) throws IOException {
        ReadOptions options = ReadOptions.of(file).withFrom(from); // format and gzip by the name of the file
        try (RecordReader<Application> reader =
                KtpIo.readApplications(Files.newInputStream(file), options, KtpModel.rounds())) {
            for (ReadRecord<Application> record : reader) {
                String what = record.value().map(Application::id).orElseGet(() -> record.findings().stream()
                        .map(Finding::text)
                        .toList()
                        .toString());
                System.out.println(
                        record.number() + " (from byte " + record.position().from() + "): " + what);
                if (record.number() == 2) {
                    reader.cancel(); // any thread may
                }
            }
            return reader.resumeFrom();
        }
    }
    // end::guide
}
