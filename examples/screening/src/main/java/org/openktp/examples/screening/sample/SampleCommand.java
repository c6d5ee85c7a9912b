package org.openktp.examples.screening.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.score.Scorecard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ktp sample}: synthetic applications, as many as one likes, and samples of selections. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description =
                "Writes synthetic applications to round 4, or to Innovate UK's scheme, the same for the same seed; or a part of a"
                        + " sample to select from.")
public final class SampleCommand implements Callable<Integer> {

    /** The seed of the files in {@code examples/data}. */
    static final long SEED = 4;

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--scheme", paramLabel = "ID", description = "hcs-ktp (the default) or innovate-ktp")
    private SampleScheme scheme = SampleScheme.HCS_KTP;

    @Option(
            names = "--selection",
            paramLabel = "PART",
            description = "of a sample to select from: its applications, its scores, or its policy (of hcs-ktp)")
    private @Nullable SamplePart selection;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = {
                "how many applications; 400 by default, 120 of innovate-ktp;",
                "of a sample to select from, 50 in the running by default, 12 of innovate-ktp"
            })
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
        if ((count != null && count < 0) || format == Format.JSON || isWithoutPolicy()) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "--count must be 0 or more, --format ndjson or csv, and --selection policy of hcs-ktp");
        }
        OutputStream out = streams.create(Optional.empty());
        switch (scheme) {
            case HCS_KTP -> writeRound4(out);
            case INNOVATE_KTP -> writeInnovate(out);
        }
        return ExitStatus.OK;
    }

    /** The policy for Innovate UK's competition is short, and written by hand. */
    private boolean isWithoutPolicy() {
        return scheme == SampleScheme.INNOVATE_KTP && selection == SamplePart.POLICY;
    }

    private int wanted(int usually) {
        return count == null ? usually : count;
    }

    private void writeRound4(OutputStream out) throws IOException {
        if (selection == null) {
            write(SampleApplications.round4(seed).limit(wanted(scheme.count())), KtpIo.writeApplications(out, format));
            return;
        }
        SampleSelection sample = new SampleSelection(seed);
        List<Application> applications = sample.round4(wanted(scheme.selected()));
        SelectionDocument document = new SamplePolicy(seed).document(applications);
        switch (selection) {
            case APPLICATIONS -> write(applications.stream(), KtpIo.writeApplications(out, format));
            case POLICY -> KtpSelectionIo.writePolicy(document, KtpModel::round, out);
            case SCORES -> write(sample.round4Scores(applications).stream(), scores(out, tokens(document)));
        }
    }

    private static List<String> tokens(SelectionDocument document) {
        return document.policy().criteria().stream().map(ScoredCriterion::token).toList();
    }

    private void writeInnovate(OutputStream out) throws IOException {
        if (selection == null) {
            write(
                    SampleInnovateApplications.of(seed).limit(wanted(scheme.count())),
                    KtpIo.writeInnovateApplications(out, format));
            return;
        }
        SampleSelection sample = new SampleSelection(seed);
        List<InnovateApplication> applications = sample.innovate(wanted(scheme.selected()));
        if (selection == SamplePart.APPLICATIONS) {
            write(applications.stream(), KtpIo.writeInnovateApplications(out, format));
        } else {
            write(sample.innovateScores(applications).stream(), scores(out, SampleSelection.INNOVATE_CRITERIA));
        }
    }

    private RecordWriter<Scorecard> scores(OutputStream out, List<String> criteria) throws IOException {
        return KtpSelectionIo.writeScorecards(out, format, criteria);
    }

    private static <A> void write(Stream<A> records, RecordWriter<A> to) throws IOException {
        try (RecordWriter<A> writer = to) {
            Iterator<A> each = records.iterator();
            while (each.hasNext()) {
                writer.write(each.next());
            }
        }
    }
}
