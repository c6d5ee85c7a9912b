package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        description =
                "Writes synthetic applications to round 4, or to Innovate UK's scheme, the same for the same seed.")
public final class SampleCommand implements Callable<Integer> {

    /** The seed of the files in {@code examples/data}. */
    static final long SEED = 4;

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--scheme", paramLabel = "ID", description = "hcs-ktp (the default) or innovate-ktp")
    private SampleScheme scheme = SampleScheme.HCS_KTP;

    @Option(names = "--count", paramLabel = "N", description = "how many; 400 by default, 120 of innovate-ktp")
    private @Nullable Integer count;

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
        int wanted = count == null ? scheme.count() : count;
        if (wanted < 0 || format == Format.JSON) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--count must be 0 or more, and --format ndjson or csv");
        }
        OutputStream out = streams.create(Optional.empty());
        switch (scheme) {
            case HCS_KTP -> write(SampleApplications.round4(seed).limit(wanted), KtpIo.writeApplications(out, format));
            case INNOVATE_KTP ->
                write(SampleInnovateApplications.of(seed).limit(wanted), KtpIo.writeInnovateApplications(out, format));
        }
        return ExitStatus.OK;
    }

    private static <A> void write(Stream<A> applications, RecordWriter<A> to) throws IOException {
        try (RecordWriter<A> writer = to) {
            Iterator<A> each = applications.iterator();
            while (each.hasNext()) {
                writer.write(each.next());
            }
        }
    }
}
