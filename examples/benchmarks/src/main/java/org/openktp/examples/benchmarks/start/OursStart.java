package org.openktp.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import org.openktp.examples.benchmarks.rule.TwelveRules;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.Screened;
import org.openktp.rules.Screening;

/** By this library. */
public final class OursStart {

    private OursStart() {}

    /**
     * Decides the application in a file.
     *
     * @param arguments the file; it is printed how it is decided
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Screening screening = Screening.of(TwelveRules.byRound());
        try (RecordReader<Screened> records = KtpIo.screen(Path.of(arguments[0]), screening)) {
            for (ReadRecord<Screened> each : records) {
                System.out.println(
                        each.value().orElseThrow().outcomes().verdict().orElseThrow());
            }
        }
    }
}
