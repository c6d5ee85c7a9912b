package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openktp.core.application.Application;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ktp sample}: synthetic applications, as many as one likes. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes synthetic applications to round 4, the same for the same seed.")
public final class SampleCommand implements Callable<Integer> {

    /** The seed of the files in {@code examples/data}. */
    static final long SEED = 4;

    /** The number of applications in the files in {@code examples/data}. */
    static final int COUNT = 400;

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--count", paramLabel = "N", description = "how many; ${DEFAULT-VALUE} by default")
    private int count = COUNT;

    @Option(names = "--seed", paramLabel = "N", description = "${DEFAULT-VALUE} by default")
    private long seed = SEED;

    @Option(names = "--format", paramLabel = "FORMAT", description = "ndjson (the default) or csv")
    private Format format = Format.NDJSON;

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public SampleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (count < 0 || format == Format.JSON) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--count must be 0 or more, and --format ndjson or csv");
        }
        try (RecordWriter<Application> writer = KtpIo.writeApplications(streams.create(Optional.empty()), format)) {
            Iterator<Application> sample =
                    SampleApplications.round4(seed).limit(count).iterator();
            while (sample.hasNext()) {
                writer.write(sample.next());
            }
        }
        return ExitStatus.OK;
    }
}
