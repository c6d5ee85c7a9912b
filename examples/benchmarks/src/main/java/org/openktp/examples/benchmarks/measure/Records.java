package org.openktp.examples.benchmarks.measure;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;

/** Our reader on a file of JSON lines without an end. */
@State(Scope.Thread)
public class Records {

    private Iterator<ReadRecord<Application>> records = Collections.emptyIterator();

    /**
     * Begins.
     *
     * @param subjects the applications
     * @throws IOException never
     */
    @Setup
    public void begin(Subjects subjects) throws IOException {
        records = KtpIo.readApplications(
                        new Endless(subjects.cohort.ndjson(), 0), ReadOptions.of(Format.NDJSON), KtpModel.rounds())
                .iterator();
    }

    Application next() {
        return records.next().value().orElseThrow();
    }
}
