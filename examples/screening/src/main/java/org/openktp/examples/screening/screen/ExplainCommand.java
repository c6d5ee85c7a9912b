package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ktp explain FILE --id ID}: one application's decision in plain words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explains the decision on one application in plain words; on each, where a file has its id twice.")
public final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--id", paramLabel = "ID", required = true, description = "the application")
    private String id = "";

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        int status = ExitStatus.NOT_THERE;
        long unidentified = 0;
        try (InputStream in = streams.open(input.file);
                RecordReader<Application> records = input.read(in)) {
            for (ReadRecord<Application> record : records) {
                if (record.id().filter(id::equals).isPresent()) {
                    status = Math.max(explain(record), status == ExitStatus.NOT_THERE ? ExitStatus.OK : status);
                }
                unidentified += record.id().isEmpty() ? 1 : 0;
            }
        }
        if (status == ExitStatus.NOT_THERE) {
            streams.err().println("ktp: no application '" + id + "' in " + input.file);
        }
        if (unidentified > 0) {
            streams.err()
                    .println("ktp: rejected before an id could be read: " + unidentified + "; 'ktp screen' says where");
        }
        return status;
    }

    private int explain(ReadRecord<Application> record) {
        if (record instanceof ReadRecord.Accepted<Application> accepted) {
            Application application = input.completed(accepted.get());
            streams.out().println(Explanation.of(application, input.decide(application), record.findings()));
            return ExitStatus.OK;
        }
        streams.out().println("Application " + id + " could not be read:");
        record.findings().stream().map(Finding::text).forEach(text -> streams.out()
                .println("  " + text));
        return ExitStatus.REJECTED;
    }
}
