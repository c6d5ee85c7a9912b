package org.openktp.examples.benchmarks.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openktp.core.application.Application;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.decision.Decision;

/** Our writers, whose output goes nowhere. */
@State(Scope.Thread)
public class Written {

    private final RecordWriter<Application> applications = opened(KtpIo::writeApplications, Format.NDJSON);
    private final DecisionWriter decisions = opened(KtpIo::writeDecisions, DecisionFormat.NDJSON);

    private interface Opening<F, W> {
        W of(OutputStream out, F format) throws IOException;
    }

    private static <F, W> W opened(Opening<F, W> opening, F format) {
        try {
            return opening.of(OutputStream.nullOutputStream(), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void application(Application application) throws IOException {
        applications.write(application);
    }

    void decision(Application application, Decision decision) throws IOException {
        decisions.write(application, decision, List.of(), List.of());
    }
}
