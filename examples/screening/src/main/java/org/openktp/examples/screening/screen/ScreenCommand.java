package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.openktp.io.stream.ReadRecord;
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

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (the default), ndjson, csv or csv-long")
    private DecisionFormat format = DecisionFormat.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "where decisions go; standard output by default")
    private @Nullable Path out;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "where rejects go as NDJSON; standard error by default")
    private @Nullable Path rejects;

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
        Deciders deciders = input.deciders();
        Summary summary = new Summary(deciders.notices());
        try (InputStream in = streams.open(input.file);
                Progress progress = Progress.over(in, input.file);
                RecordReader<SchemeApplication> records = input.read(progress.input());
                OutputStream refused = streams.createOrError(Optional.ofNullable(rejects));
                OutputStream results = streams.create(Optional.ofNullable(out));
                DecisionWriter decisions = KtpIo.writeDecisions(results, format)) {
            for (ReadRecord<SchemeApplication> record : records) {
                if (record instanceof ReadRecord.Accepted<SchemeApplication> accepted) {
                    Decided decided = deciders.decide(accepted.get());
                    decisions.write(decided.application(), decided.decision(), decided.gradings(), accepted.findings());
                    summary.decided(decided.decision(), accepted.findings());
                } else if (record instanceof ReadRecord.Rejected<SchemeApplication> rejected) {
                    refused.write((KtpIo.rejectToJson(rejected) + "\n").getBytes(StandardCharsets.UTF_8));
                    summary.rejected(rejected);
                }
            }
        }
        boolean withTable = format == DecisionFormat.TABLE && out == null;
        (withTable ? streams.out() : streams.err()).print(summary.text());
        return summary.anyRejected() ? ExitStatus.REJECTED : ExitStatus.OK;
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
