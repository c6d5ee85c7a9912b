package org.openktp.examples.screening.select;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Printable;
import org.openktp.core.programme.Round;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.RefusedFileException;
import org.openktp.examples.screening.run.RuleFiles;
import org.openktp.examples.screening.run.Streams;
import org.openktp.examples.screening.screen.Deciders;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import org.openktp.rules.selection.Candidate;
import org.openktp.rules.selection.score.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp select}: who is awarded what, and why. */
@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks the applications of a round by their scores, and says which are awarded, held in reserve and invited to",
            "interviews, each with its reasons. Applications that the rules exclude are not ranked. While scores are missing,",
            "totals and ranks are ranges, and every outcome that is possible is said. The outcome does not change the exit status."
        })
public final class SelectCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "APPLICATIONS", description = "the applications; - for standard input")
    private String applications = "";

    @Parameters(index = "1", paramLabel = "SCORES", description = "the scorecards; - for standard input")
    private String scores = "";

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            required = true,
            description = "by what is judged, with assessors and interviews, as JSON")
    private Path policy = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "of the applications: ndjson, json or csv; by default as the file's name says")
    private @Nullable Format from;

    @Option(
            names = "--scores-from",
            paramLabel = "FORMAT",
            description = "of the scorecards: ndjson, json or csv; by default as the file's name says")
    private @Nullable Format scoresFrom;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day whose rules of eligibility apply")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--withdrawn",
            paramLabel = "REF",
            description = "an application that was withdrawn; may be repeated")
    private List<String> withdrawn = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (the default), json or csv; csv-exact has every cell as it is, for programs alone")
    private SelectionFormat format = SelectionFormat.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "where the result goes; standard output by default")
    private @Nullable Path out;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "where rejects go as NDJSON; standard error by default")
    private @Nullable Path rejects;

    @Mixin
    private RuleFiles rules = new RuleFiles();

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public SelectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        new SelectFiles(command, applications, scores, policy)
                .requireDistinct(Optional.ofNullable(out), Optional.ofNullable(rejects));
        SelectionDocument document = document();
        try (OutputStream refused = streams.createOrError(Optional.ofNullable(rejects))) {
            Intake applied = new Intake("applications", refused);
            List<Candidate> candidates = candidates(document.policy().round(), applied);
            if (!isEachThere(candidates)) {
                return ExitStatus.NOT_THERE;
            }
            Intake scored = new Intake("scorecards", refused);
            write(Selected.of(document, candidates, cards(scored)), List.of(applied, scored));
            return applied.anyRejected() || scored.anyRejected() ? ExitStatus.REJECTED : ExitStatus.OK;
        }
    }

    /** Says which application was withdrawn that is not there. */
    private boolean isEachThere(List<Candidate> candidates) {
        Set<String> known = candidates.stream().map(Candidate::id).collect(Collectors.toSet());
        Optional<String> unknown =
                withdrawn.stream().filter(each -> !known.contains(each)).findFirst();
        unknown.ifPresent(
                each -> streams.err().println("ktp: no application '" + Printable.of(each) + "' in " + applications));
        return unknown.isEmpty();
    }

    private SelectionDocument document() throws IOException {
        try (InputStream in = KtpIo.open(policy)) {
            ReadDocument<SelectionDocument> read = KtpSelectionIo.readPolicy(in, Limits.DOCUMENT, this::round);
            return read.value().orElseThrow(() -> new RefusedFileException(policy, read.findings()));
        }
    }

    private Optional<Round> round(String id) {
        try {
            return rules.rounds().stream().filter(each -> each.id().equals(id)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Candidate> candidates(String round, Intake intake) throws IOException {
        Deciders deciders = new Deciders(
                rules.screening(), InnovateScreening.published(), Optional.ofNullable(asOf), Optional.of(round));
        try (InputStream in = streams.open(applications);
                RecordReader<SchemeApplication> records =
                        KtpIo.readSchemeApplications(in, options(from, applications), rules.rounds())) {
            return new CandidateReader(deciders, round, intake)
                    .read(records).stream()
                            .map(each -> withdrawn.contains(each.id()) ? each.withdrawn() : each)
                            .toList();
        }
    }

    private static ReadOptions options(@Nullable Format given, String file) {
        ReadOptions options = ReadOptions.of(Path.of(file));
        return given == null ? options : options.withFormat(given);
    }

    private List<Scorecard> cards(Intake intake) throws IOException {
        List<Scorecard> cards = new ArrayList<>();
        try (InputStream in = streams.open(scores);
                RecordReader<Scorecard> records = KtpSelectionIo.readScorecards(in, options(scoresFrom, scores))) {
            for (ReadRecord<Scorecard> record : records) {
                if (record instanceof ReadRecord.Accepted<Scorecard> accepted) {
                    intake.take(accepted);
                    cards.add(accepted.get());
                } else if (record instanceof ReadRecord.Rejected<Scorecard> rejected) {
                    intake.reject(rejected);
                }
            }
        }
        return cards;
    }

    private void write(Selected selected, List<Intake> intakes) throws IOException {
        try (PrintStream to =
                new PrintStream(streams.create(Optional.ofNullable(out)), false, StandardCharsets.UTF_8)) {
            switch (format) {
                case TABLE -> new SelectionReport(selected, to).print();
                case JSON -> to.print(selected.json() + "\n");
                case CSV -> to.print(selected.csv());
                case CSV_EXACT -> to.print(selected.exactCsv());
            }
            if (to.checkError()) {
                throw new IOException("cannot write the result");
            }
        }
        boolean withTable = format == SelectionFormat.TABLE && out == null;
        PrintStream log = withTable ? streams.out() : streams.err();
        log.println();
        intakes.forEach(intake -> intake.lines().forEach(log::println));
    }
}
