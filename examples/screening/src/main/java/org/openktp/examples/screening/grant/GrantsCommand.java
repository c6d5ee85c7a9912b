package org.openktp.examples.screening.grant;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpGrantIo;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.GrantReader;
import org.openktp.io.grant.GrantReport;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.LossLedger;
import org.openktp.io.grant.LossReason;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp grants FILE}: what a file of grants holds, what is wrong with it, and what is lost when it is written back. */
@Command(
        name = "grants",
        mixinStandardHelpOptions = true,
        description = {
            "Reads grants by the 360Giving Data Standard, reports how many there are, their sums and their defects, and writes them",
            "back as JSON or CSV with a ledger of all that did not survive. A defective grant is read and written all the same."
        })
public final class GrantsCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a package as JSON, or .csv or .ndjson; - for JSON on standard input")
    private String file = "-";

    @Option(names = "--to", paramLabel = "FORMAT", description = "write the grants back as json or csv")
    private @Nullable GrantFormat to;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "where grants go; standard output by default")
    private @Nullable Path out;

    @Option(names = "--ledger", paramLabel = "FILE", description = "where the losses go, as NDJSON")
    private @Nullable Path ledger;

    @Option(names = "--defects", description = "name each grant that is defective or unconfirmed, with what was found")
    private boolean listDefects;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public GrantsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        requireFormat();
        requireDifferentFiles();
        PrintStream report = to != null && out == null ? streams.err() : streams.out();
        try (InputStream in = streams.open(file);
                GrantReader reader = KtpGrantIo.readGrants(in, ReadOptions.of(format()))) {
            List<Grant> grants = new ArrayList<>();
            List<Loss> notRead = new ArrayList<>();
            GrantReport found = GrantReport.of(
                    to == null ? reader : () -> kept(reader, grants, notRead).iterator());
            print(found, reader.packageFindings(), report);
            if (to != null) {
                reader.packageFindings().forEach(finding -> notRead.add(Loss.notRead(finding)));
                print(write(grants, reader.metadata(), notRead), report);
            }
            boolean isSound =
                    found.defects().isEmpty() && reader.packageFindings().isEmpty();
            return isSound ? ExitStatus.OK : ExitStatus.REJECTED;
        }
    }

    /** The records as they are read. To be written back, grants are kept: what the package says of itself comes before them. */
    private static Stream<ReadRecord<Grant>> kept(GrantReader reader, List<Grant> grants, List<Loss> notRead) {
        return reader.stream().peek(record -> {
            record.value().ifPresent(grants::add);
            notRead.addAll(Loss.notRead(record));
        });
    }

    private void requireFormat() {
        if (to == null && (out != null || ledger != null)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--out and --ledger need --to: without it nothing is written back");
        }
    }

    private Format format() {
        return file.equals("-") ? Format.JSON : Format.of(Path.of(file));
    }

    private void requireDifferentFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        Optional.of(file).filter(each -> !each.equals("-")).map(Path::of).ifPresent(files::add);
        Optional.ofNullable(out).ifPresent(files::add);
        Optional.ofNullable(ledger).ifPresent(files::add);
        for (int i = 0; i < files.size(); i++) {
            for (Path other : files.subList(0, i)) {
                if (isSame(files.get(i), other)) {
                    throw new CommandLine.ParameterException(
                            command.commandLine(), "FILE, --out and --ledger must be three different files");
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        boolean bothThere = Files.exists(one) && Files.exists(other);
        return bothThere
                ? Files.isSameFile(one, other)
                : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private LossLedger write(List<Grant> grants, JsonValue.Members metadata, List<Loss> notRead) throws IOException {
        List<Loss> lost = new ArrayList<>(notRead);
        try (OutputStream target = streams.create(Optional.ofNullable(out))) {
            lost.addAll(to == GrantFormat.CSV ? csv(grants, metadata, target) : json(grants, metadata, target));
        }
        LossLedger losses = new LossLedger(lost);
        if (ledger != null) {
            try (OutputStream target = streams.create(Optional.of(ledger))) {
                KtpGrantIo.writeLedger(losses, target);
            }
        }
        return losses;
    }

    private static List<Loss> json(List<Grant> grants, JsonValue.Members metadata, OutputStream target)
            throws IOException {
        try (RecordWriter<Grant> writer = KtpGrantIo.writePackage(target, metadata)) {
            for (Grant grant : grants) {
                writer.write(grant);
            }
        }
        return List.of();
    }

    /** What the package says of itself has no row. */
    private static List<Loss> csv(List<Grant> grants, JsonValue.Members metadata, OutputStream target)
            throws IOException {
        List<Loss> losses = new ArrayList<>();
        metadata.members()
                .keySet()
                .forEach(name -> losses.add(new Loss("package", "/" + name, Optional.empty(), LossReason.NO_PLACE)));
        losses.addAll(KtpGrantIo.writeCsv(grants, target).losses());
        return losses;
    }

    private void print(GrantReport found, List<Finding> ofPackage, PrintStream report) {
        report.printf(
                "%d records read: %d grants, of which %d defective, %d unconfirmed; %d rejected%n",
                found.records(),
                found.records() - found.rejected(),
                found.defects().size() - found.rejected(),
                found.unconfirmed().size(),
                found.rejected());
        found.totals()
                .forEach((currency, sum) ->
                        report.printf("  awarded %s %s%n", Printable.of(currency), sum.toPlainString()));
        found.byCode().forEach((code, count) -> report.printf("  found %-26s %d%n", code.token(), count));
        ofPackage.forEach(finding -> report.println("  package, " + finding.text()));
        if (listDefects) {
            found.noted().forEach(noted -> {
                report.println(Printable.of(noted.subject()));
                noted.findings().forEach(finding -> report.println("  " + finding.text()));
            });
        }
    }

    private void print(LossLedger losses, PrintStream report) {
        report.println(losses.losses().isEmpty() ? "written back: the ledger is empty" : "written back, but for");
        losses.byReason()
                .forEach((reason, count) -> report.printf("  %-12s %d  (%s)%n", reason.token(), count, reason.label()));
    }
}
