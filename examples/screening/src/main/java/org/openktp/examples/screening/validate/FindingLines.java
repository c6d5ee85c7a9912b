package org.openktp.examples.screening.validate;

import java.io.PrintStream;
import java.util.Comparator;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Location;
import org.openktp.core.finding.Printable;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.ReadRecord;

/**
 * Prints what was found in a file.
 *
 * @param file its name
 * @param format how findings are laid out
 * @param out where they are printed
 */
record FindingLines(String file, FindingFormat format, PrintStream out) {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
            Finding::location, Comparator.comparingLong(Location::line).thenComparingLong(Location::column));

    void print(ReadRecord<?> record) {
        if (record.findings().isEmpty()) {
            return;
        }
        if (format == FindingFormat.NDJSON) {
            out.println(KtpIo.findingsToJson(record));
            return;
        }
        String warning = record.value().isPresent() ? "warning: " : "";
        record.findings().stream()
                .sorted(BY_PLACE)
                .forEach(finding -> out.println(Printable.of(line(finding, warning))));
    }

    /** As in {@code rounds.json:3:17: invalid-value: /rounds/0/length: …}; what is not known of the place is left out. */
    private String line(Finding finding, String warning) {
        Location at = finding.location();
        return file
                + (at.line() == 0 ? "" : ":" + at.line() + (at.column() == 0 ? "" : ":" + at.column()))
                + ": " + warning + finding.code().token() + ": "
                + (at.path().isEmpty() ? "" : at.shownPath() + ": ")
                + finding.message();
    }
}
