package org.openktp.examples.screening.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.reference.DefectReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ktp check-file KIND FILE}: the defects of a file of reference data. */
@Command(
        name = "check-file",
        mixinStandardHelpOptions = true,
        description = "Names each defective row of a file of reference data once, with what was found in it.")
public final class CheckFileCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "KIND", description = "trusts or knowledge-bases")
    private @Nullable ReferenceFile kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file; - for standard input")
    private String file = "-";

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public CheckFileCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream in = streams.openUnpacked(file)) {
            DefectReport report = Objects.requireNonNull(kind).report(in);
            report.defects().forEach(this::print);
            streams.out()
                    .printf(
                            "%d rows read, %d defective, of which %d rejected%n",
                            report.records(), report.defects().size(), report.rejected());
            return report.defects().isEmpty() ? ExitStatus.OK : ExitStatus.REJECTED;
        }
    }

    private void print(DefectReport.Defect defect) {
        PrintStream out = streams.out();
        out.printf(
                "row %d, %s%n",
                defect.number(), defect.name().map(Printable::of).orElse("without a name"));
        defect.findings().stream().map(Finding::text).forEach(text -> out.println("  " + text));
    }
}
