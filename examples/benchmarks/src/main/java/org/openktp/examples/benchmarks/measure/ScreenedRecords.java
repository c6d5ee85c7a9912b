package org.openktp.examples.benchmarks.measure;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openktp.examples.benchmarks.rule.TwelveRules;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.Screened;
import org.openktp.rules.Screening;

/** Our screening of a file of JSON lines without an end. */
@State(Scope.Thread)
public class ScreenedRecords {

    private Iterator<ReadRecord<Screened>> records = Collections.emptyIterator();

    /**
     * Begins.
     *
     * @param subjects the applications
     * @throws IOException never
     */
    @Setup
    public void begin(Subjects subjects) throws IOException {
        records = KtpIo.screen(
                        new Endless(subjects.cohort.ndjson(), 0),
                        ReadOptions.of(Format.NDJSON),
                        Screening.of(TwelveRules.byRound()))
                .iterator();
    }

    Screened next() {
        return records.next().value().orElseThrow();
    }
}
