package org.openktp.examples.screening.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/**
 * A file of histories, read one after the other.
 *
 * @param streams the streams of this run, of which standard error takes what was rejected
 * @param view from when the histories are looked at
 */
public record HistoryFile(Streams streams, ViewOptions view) {

    /**
     * Reads the histories, and says on standard error what was rejected.
     *
     * @param file its name; a dash for standard input
     * @param situations takes where each history stands, with what was odd about its lines
     * @return the exit status
     * @throws IOException if the file cannot be read
     */
    public int read(String file, BiConsumer<Situation, List<Finding>> situations) throws IOException {
        boolean whole = true;
        ReadOptions options = ReadOptions.of(Path.of(file)).withFormat(Format.NDJSON);
        try (InputStream in = streams.open(file);
                RecordReader<ReadHistory> histories = KtpLifecycleIo.readHistories(in, options, Schemes::of)) {
            for (ReadRecord<ReadHistory> history : histories) {
                whole &= history instanceof ReadRecord.Accepted<ReadHistory> accepted
                        ? accepted(accepted, situations)
                        : rejected(history);
            }
        }
        return whole ? ExitStatus.OK : ExitStatus.REJECTED;
    }

    /** Whether every line could be read and every entry used. */
    private boolean accepted(
            ReadRecord.Accepted<ReadHistory> accepted, BiConsumer<Situation, List<Finding>> situations) {
        ReadHistory history = accepted.get();
        boolean whole = history.rejected().isEmpty();
        history.rejected().forEach(this::rejected);
        Optional<View> from = view.of(history.history());
        if (from.isEmpty()) {
            streams.err()
                    .println("ktp: nothing is recorded in history "
                            + Printable.of(history.header().id()));
            return whole;
        }
        Optional<Situation> situation = situation(history, from.get());
        List<Finding> warnings = new ArrayList<>(accepted.findings());
        warnings.addAll(Declarations.withoutEffect(history.header()));
        situation.ifPresent(each -> situations.accept(each, warnings));
        return whole
                && situation
                        .filter(each -> each.standing().findings().isEmpty())
                        .isPresent();
    }

    /** Where it stands; said to be refused where its dates lie too far apart to be counted. */
    private Optional<Situation> situation(ReadHistory history, View from) {
        try {
            return Optional.of(Situations.of(history, from));
        } catch (IllegalArgumentException e) {
            streams.err()
                    .println("ktp: history " + Printable.of(history.header().id()) + ": "
                            + Printable.of(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /**
     * Says on standard error what is odd about a history.
     *
     * @param situation where it stands
     * @param findings the findings
     */
    public void say(Situation situation, List<Finding> findings) {
        String id = Printable.of(situation.read().header().id());
        findings.forEach(finding -> streams.err().println("ktp: history " + id + ": " + finding.text()));
    }

    private boolean rejected(ReadRecord<?> rejected) {
        streams.err().println(KtpIo.rejectToJson((ReadRecord.Rejected<?>) rejected));
        return false;
    }
}
