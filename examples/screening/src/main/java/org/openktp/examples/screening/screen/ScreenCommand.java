package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.SchemeApplication;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ktp screen}: a decision for each application of a file. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Decides each application of a file. Every record is decided or rejected.")
public final class ScreenCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "table (the default), ndjson, csv, csv-long or nhs;",
                "csv-exact and csv-long-exact have every cell as it is, for programs: a spreadsheet may take one for a formula"
            })
    private DecisionFormat format = DecisionFormat.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "where decisions go; standard output by default")
    private @Nullable Path out;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "where rejects go as NDJSON; standard error by default")
    private @Nullable Path rejects;

    @Option(
            names = "--from-byte",
            paramLabel = "N",
            description = {
                "go on from this byte of the input (unpacked where it is compressed), as an interrupted run says;",
                "--out and --rejects are then added to, and no header is written"
            })
    private long fromByte;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public ScreenCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        requireDifferentFiles();
        if (fromByte < 0) {
            throw new CommandLine.ParameterException(command.commandLine(), "--from-byte must be 0 or more");
        }
        Deciders deciders = input.deciders();
        Summary summary = new Summary(deciders.notices());
        try (InputStream in = streams.open(input.file);
                Progress progress = Progress.over(in, input.file);
                RecordReader<SchemeApplication> records = input.read(progress.input(), fromByte)) {
            requireBetweenRecords(records);
            screen(records, deciders, summary);
        }
        boolean withTable = format == DecisionFormat.TABLE && out == null;
        (withTable ? streams.out() : streams.err()).print(summary.text());
        return summary.anyRejected() ? ExitStatus.REJECTED : ExitStatus.OK;
    }

    /** Before anything is written. */
    private void requireBetweenRecords(RecordReader<SchemeApplication> records) {
        try {
            boolean unused = records.iterator().hasNext();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command.commandLine(), "--from-byte: " + e.getMessage(), e);
        }
    }

    /** What goes on from a byte is written on where the files end, and without a header. */
    private void screen(RecordReader<SchemeApplication> records, Deciders deciders, Summary summary)
            throws IOException {
        boolean goesOn = fromByte > 0;
        OpenOption[] how = goesOn ? Streams.on() : new OpenOption[0];
        long decided = goesOn ? bytes(out) : 0;
        long rejected = goesOn ? bytes(rejects) : 0;
        try (CountedOutput refused =
                        new CountedOutput(streams.createOrError(Optional.ofNullable(rejects), how), false, rejected);
                CountedOutput results = new CountedOutput(
                        streams.create(Optional.ofNullable(out), how),
                        goesOn && format != DecisionFormat.NDJSON,
                        decided);
                DecisionWriter decisions = KtpIo.writeDecisions(results, format)) {
            new ScreenRun(records, deciders, decisions, results, refused, rejects != null, summary).run(streams.err());
        }
    }

    /** How many bytes a file has, unpacked if it is packed. */
    private static long bytes(@Nullable Path file) throws IOException {
        if (file == null || !Files.exists(file)) {
            return 0;
        }
        if (!Format.isGzip(file)) {
            return Files.size(file);
        }
        try (InputStream in = KtpIo.open(file)) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IOException(file + " cannot be gone on with: " + e.getMessage(), e);
        }
    }

    /** Writing over the applications, or decisions and rejects over each other, would lose them. */
    private void requireDifferentFiles() throws IOException {
        Path applications = input.file.equals("-") ? null : Path.of(input.file);
        if (isSame(out, applications) || isSame(rejects, applications) || isSame(out, rejects)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "FILE, --out and --rejects must be three different files");
        }
    }

    private static boolean isSame(@Nullable Path one, @Nullable Path other) throws IOException {
        if (one == null || other == null) {
            return false;
        }
        boolean bothThere = Files.exists(one) && Files.exists(other);
        return bothThere
                ? Files.isSameFile(one, other) && Files.isRegularFile(one)
                : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
