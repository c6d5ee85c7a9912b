package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that finds one application in a file, or each where the file has its id twice, and says something of it. */
abstract class OneApplicationCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--id", paramLabel = "ID", required = true, description = "the application")
    private String id = "";

    OneApplicationCommand(Streams streams) {
        this.streams = streams;
    }

    /** Says what there is to say of a decision. */
    abstract void show(Decided decided, List<Finding> warnings) throws IOException;

    /** Says why the application could not be read. */
    void refuse(ReadRecord.Rejected<SchemeApplication> record) {
        streams.out().println("Application " + id + " could not be read:");
        record.findings().stream().map(Finding::text).forEach(text -> streams.out()
                .println("  " + text));
    }

    final Streams streams() {
        return streams;
    }

    @Override
    public final Integer call() throws IOException {
        Deciders deciders = input.deciders();
        int status = ExitStatus.NOT_THERE;
        long unidentified = 0;
        try (InputStream in = streams.open(input.file);
                RecordReader<SchemeApplication> records = input.read(in, 0)) {
            for (ReadRecord<SchemeApplication> record : records) {
                if (record.id().filter(id::equals).isPresent()) {
                    status = Math.max(show(record, deciders), status == ExitStatus.NOT_THERE ? ExitStatus.OK : status);
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

    private int show(ReadRecord<SchemeApplication> record, Deciders deciders) throws IOException {
        if (record instanceof ReadRecord.Rejected<SchemeApplication> rejected) {
            refuse(rejected);
            return ExitStatus.REJECTED;
        }
        show(deciders.decide(record.value().orElseThrow()), record.findings());
        return ExitStatus.OK;
    }
}
