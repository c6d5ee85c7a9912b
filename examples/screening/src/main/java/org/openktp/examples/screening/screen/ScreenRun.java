package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openktp.core.application.SchemeApplication;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/**
 * One run over all records, which can be interrupted between two of them: the record in hand is finished, everything is
 * written out, and it is said where to go on. A run that waits for its input is interrupted at once.
 */
final class ScreenRun {

    private static final int BETWEEN_FLUSHES = 1000;
    private static final int PATIENCE_SECONDS = 10;

    private final RecordReader<SchemeApplication> records;
    private final Deciders deciders;
    private final DecisionWriter decisions;
    private final CountedOutput written;
    private final CountedOutput refused;
    private final boolean keepsRefused;
    private final Summary summary;

    /** Held while a record is in hand; taken for good by an interruption, which gets it before the next record does. */
    private final ReentrantLock inHand = new ReentrantLock(true);

    private long last;
    private long next;
    private boolean finished;
    private volatile Saved saved;

    ScreenRun(
            RecordReader<SchemeApplication> records,
            Deciders deciders,
            DecisionWriter decisions,
            CountedOutput written,
            CountedOutput refused,
            boolean keepsRefused,
            Summary summary) {
        this.records = records;
        this.deciders = deciders;
        this.decisions = decisions;
        this.written = written;
        this.refused = refused;
        this.keepsRefused = keepsRefused;
        this.summary = summary;
        this.next = records.resumeFrom();
        this.saved = saved();
    }

    /** Decides or rejects every record, and closes what it writes to. */
    void run(PrintStream messages) throws IOException {
        Thread interruption = new Thread(() -> interrupt(messages), "interruption");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            each();
            one(this::finish);
        } finally {
            one(() -> finished = true);
            forget(interruption);
        }
    }

    private void each() throws IOException {
        try {
            for (ReadRecord<SchemeApplication> record : records) {
                one(() -> handle(record));
            }
        } catch (UncheckedIOException e) {
            one(this::finish);
            throw new IOException(
                    Objects.requireNonNull(e.getCause()).getMessage() + "; go on with --from-byte " + next, e);
        }
    }

    /** Where the program is ending already, nothing needs to be forgotten. */
    private static void forget(Thread interruption) {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // the interruption sees that everything is finished
        }
    }

    private void one(Step step) throws IOException {
        inHand.lock();
        try {
            step.run();
        } catch (IOException e) {
            throw new IOException(e.getMessage() + saved.afterFailure(), e);
        } finally {
            inHand.unlock();
        }
    }

    private void handle(ReadRecord<SchemeApplication> record) throws IOException {
        if (record instanceof ReadRecord.Accepted<SchemeApplication> accepted) {
            Decided decided = deciders.decide(accepted.get());
            decisions.write(decided.application(), decided.decision(), decided.gradings(), accepted.findings());
            summary.decided(decided.decision(), accepted.findings());
        } else if (record instanceof ReadRecord.Rejected<SchemeApplication> rejected) {
            summary.rejected(rejected);
            refused.write((KtpIo.rejectToJson(rejected) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        last = record.number();
        next = record.position().to();
        if (last % BETWEEN_FLUSHES == 0) {
            save();
        }
    }

    private void save() throws IOException {
        decisions.flush();
        refused.flush();
        saved = saved();
    }

    private Saved saved() {
        OptionalLong rejects = keepsRefused ? OptionalLong.of(refused.count()) : OptionalLong.empty();
        return new Saved(last, next, written.count(), rejects);
    }

    private void finish() throws IOException {
        save();
        decisions.close();
        refused.close();
    }

    /** Holds what is in hand for good, so that nothing more is written while the program ends. */
    private void interrupt(PrintStream messages) {
        try {
            if (!inHand.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                messages.println("ktp: interrupted while writing" + saved.afterFailure());
            } else if (!finished) {
                finish();
                messages.println("ktp: stopped after record " + last + "; go on with --from-byte " + next);
            }
        } catch (IOException e) {
            messages.println("ktp: interrupted; " + e.getMessage() + saved.afterFailure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        messages.flush();
    }

    /** Something that is done as a whole or not at all. */
    private interface Step {
        void run() throws IOException;
    }
}
