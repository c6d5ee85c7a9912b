package org.openktp.examples.screening.select;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openktp.core.finding.Finding;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.ReadRecord;

/** Counts what is read of one kind, and writes what is rejected: as many records come out as went in. */
final class Intake {

    private final String kind;
    private final OutputStream refused;
    private final Map<String, Integer> rejects = new TreeMap<>();
    private final Map<String, Integer> warnings = new TreeMap<>();
    private int taken;
    private int rejected;

    Intake(String kind, OutputStream refused) {
        this.kind = kind;
        this.refused = refused;
    }

    <T> void take(ReadRecord.Accepted<T> record) {
        taken++;
        record.findings().forEach(finding -> warnings.merge(finding.code().token(), 1, Integer::sum));
    }

    <T> void reject(ReadRecord.Rejected<T> record) throws IOException {
        rejected++;
        rejects.merge(record.findings().get(0).code().token(), 1, Integer::sum);
        refused.write((KtpIo.rejectToJson(record) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Rejects a record that was read, for what became known only then. */
    <T> void reject(ReadRecord.Accepted<T> record, Finding why) throws IOException {
        reject(new ReadRecord.Rejected<T>(record.position(), record.id(), List.of(why)));
    }

    boolean anyRejected() {
        return rejected > 0;
    }

    /** What was read, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d read = %d taken + %d rejected".formatted(kind, taken + rejected, taken, rejected));
        rejects.forEach((code, count) -> lines.add("  rejected, %s: %d".formatted(code, count)));
        warnings.forEach((code, count) -> lines.add("  taken, %s: %d".formatted(code, count)));
        return lines;
    }
}
