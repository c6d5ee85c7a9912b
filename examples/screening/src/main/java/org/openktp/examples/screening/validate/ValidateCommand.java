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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    /** A document of a format that is none of those known. */
    private static final ReadRecord<?> UNKNOWN = new ReadRecord.Rejected<>(
            Position.rest(1, 0),
            Optional.empty(),
            List.of(Finding.of(
                    FindingCode.UNKNOWN_CODE,
                    "/format",
                    "the format is not known; give --as with one of " + Code.tokens(List.of(InputKind.values())))));

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

    @Spec
    private @Nullable CommandSpec command;

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
            Optional<InputKind> kind = as == null ? found(file, Head.of(in, laidOut)) : Optional.of(as);
            if (kind.isEmpty()) {
                lines.print(UNKNOWN);
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

    private Optional<InputKind> found(String file, Map<String, String> first) {
        Optional<InputKind> kind = InputKind.of(first);
        kind.filter(InputKind.APPLICATIONS::equals)
                .flatMap(each -> OtherKind.of(first))
                .ifPresent(other -> {
                    throw wrongUsage(Printable.of(file) + " looks like " + other.description());
                });
        return kind;
    }

    private CommandLine.ParameterException wrongUsage(String problem) {
        return new CommandLine.ParameterException(
                Objects.requireNonNull(command).commandLine(),
                problem + "; give --as with one of " + Code.tokens(List.of(InputKind.values())));
    }
}
