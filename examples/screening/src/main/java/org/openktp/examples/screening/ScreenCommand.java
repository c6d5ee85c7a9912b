package org.openktp.examples.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Application;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.decision.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ktp screen}: a decision for each application of a file. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Decides each application of a file. Every record is decided or rejected.")
final class ScreenCommand implements Callable<Integer> {

    private final Streams streams;

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

    ScreenCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Summary summary = new Summary();
        try (InputStream in = streams.open(input.file);
                Progress progress = Progress.over(in, input.file);
                RecordReader<Application> records = input.read(progress.input());
                OutputStream results = streams.create(Optional.ofNullable(out));
                DecisionWriter decisions = KtpIo.writeDecisions(results, format);
                PrintStream refused = rejects()) {
            for (ReadRecord<Application> record : records) {
                if (record instanceof ReadRecord.Accepted<Application> accepted) {
                    Application application = input.completed(accepted.get());
                    Decision decision = input.decide(application);
                    decisions.write(application, decision, accepted.findings());
                    summary.decided(decision);
                } else if (record instanceof ReadRecord.Rejected<Application> rejected) {
                    refused.println(KtpIo.rejectToJson(rejected));
                    summary.rejected(rejected);
                }
            }
        }
        boolean withTable = format == DecisionFormat.TABLE && out == null;
        (withTable ? streams.out() : streams.err()).print(summary.text());
        return summary.anyRejected() ? KtpCommand.REJECTED : KtpCommand.OK;
    }

    private PrintStream rejects() throws IOException {
        OutputStream target = rejects == null ? streams.err() : Files.newOutputStream(rejects);
        return new PrintStream(target, false, StandardCharsets.UTF_8) {
            @Override
            public void close() {
                if (rejects == null) {
                    flush();
                } else {
                    super.close();
                }
            }
        };
    }
}
