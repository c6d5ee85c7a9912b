package org.openktp.examples.screening.validate;

import org.openktp.core.finding.Printable;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;

/** What was found in a file, in figures. */
final class Tally {

    private long accepted;
    private long rejected;
    private long warnings;

    void count(ReadRecord<?> record) {
        if (record.value().isPresent()) {
            accepted++;
            warnings += record.findings().size();
        } else {
            rejected++;
        }
    }

    boolean isRight(boolean strict) {
        return rejected == 0 && !(strict && warnings > 0);
    }

    /** One line, and another that says where to read on, where there is anything to read. */
    String text(String file, InputKind kind, Format format) {
        String as = kind.token() + (kind.isDocument() || kind == InputKind.HISTORIES ? "" : " as " + format.label());
        String records = kind.isDocument()
                ? (rejected == 0 ? "accepted" : "refused")
                : accepted + " accepted, " + rejected + " rejected";
        String noted = warnings == 0 ? "" : ", " + warnings + (warnings == 1 ? " warning" : " warnings");
        String onward = isRight(true) ? "" : "'ktp codes CODE' says what a code means and what to do\n";
        return Printable.of(file + ": " + as + ": " + records + noted) + "\n" + onward;
    }
}
