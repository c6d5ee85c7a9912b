package org.openktp.examples.screening.validate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Failures;
import org.openktp.examples.screening.run.RuleFiles;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ktp validate FILE…}: whether files have the shape that they must have; nothing is decided. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the shape of files alone: applications, scorecards, histories, rounds, rules, cost plans and selection",
            "policies. Prints every finding with its place, and decides nothing. The exit status is 3 where a record was",
            "rejected or a document refused. What a file holds is told by its format property or its first record."
        })
public final class ValidateCommand implements Callable<Integer> {

    private static final String ADVICE = "; give --as with one of " + Code.tokens(List.of(InputKind.values()));

    /** A document of a format that is none of those known. */
    private static final Finding UNKNOWN =
            Finding.of(FindingCode.UNKNOWN_CODE, "/format", "the format is not known" + ADVICE);

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files; - for standard input")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "applications, scorecards, histories, rounds, rules, cost-plan or selection-policy")
    private @Nullable InputKind as;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "of applications and scorecards: ndjson, json or csv; by default as the file's name says, and"
                    + " ndjson from standard input")
    private @Nullable Format from;

    @Mixin
    private RuleFiles rules = new RuleFiles();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), a line a finding; or ndjson, an object a record with findings")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(names = "--strict", description = "take warnings for failures")
    private boolean strict;

    /**
     * For the factory of commands.
     *
     * @param streams the streams of this run
     */
    public ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        rules.ruleSets(); // what is wrong with them is no fault of a file that is validated
        int worst = ExitStatus.OK;
        for (String file : files) {
            worst = Math.max(worst, status(file));
        }
        return worst;
    }

    /** A file that cannot be read does not keep the others from being validated. */
    private int status(String file) {
        try {
            return validate(file) ? ExitStatus.OK : ExitStatus.REJECTED;
        } catch (UncheckedIOException e) {
            return failed(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return failed(file, e);
        }
    }

    private int failed(String file, IOException failure) {
        boolean isNamed = failure instanceof FileSystemException;
        String text = isNamed ? Failures.text(failure) : file + ": " + failure.getMessage();
        streams.err().println(Printable.of("ktp: " + text));
        return ExitStatus.FILE_FAILED;
    }

    private boolean validate(String file) throws IOException {
        Format laidOut = from == null ? Format.of(Path.of(file)) : from;
        PrintStream log = format == FindingFormat.TEXT ? streams.out() : streams.err();
        FindingLines lines = new FindingLines(file, format, streams.out());
        try (InputStream in = new BufferedInputStream(streams.openUnpacked(file), Head.BYTES)) {
            Map<String, String> first = as == null ? Head.of(in, laidOut) : Map.of();
            Optional<InputKind> kind = as == null ? InputKind.of(first) : Optional.of(as);
            Optional<Finding> refusal = kind.isEmpty() ? Optional.of(UNKNOWN) : other(kind.get(), first);
            if (kind.isEmpty() || refusal.isPresent()) {
                lines.print(refused(refusal.get()));
                log.println(Printable.of(file + ": refused"));
                return false;
            }
            Tally tally = new Tally();
            Shapes shapes = new Shapes(rules, record -> {
                lines.print(record);
                tally.count(record);
            });
            shapes.read(in, kind.get(), laidOut);
            log.print(tally.text(file, kind.get(), laidOut));
            return tally.isRight(strict);
        }
    }

    /** What is to be said of a file that is taken for applications because nothing tells another kind that is read here. */
    private static Optional<Finding> other(InputKind kind, Map<String, String> first) {
        return kind == InputKind.APPLICATIONS
                ? OtherKind.of(first)
                        .map(other -> Finding.of(
                                FindingCode.WRONG_TYPE, "", "this looks like " + other.description() + ADVICE))
                : Optional.empty();
    }

    private static ReadRecord<?> refused(Finding finding) {
        return new ReadRecord.Rejected<>(Position.rest(1, 0), Optional.empty(), List.of(finding));
    }
}
