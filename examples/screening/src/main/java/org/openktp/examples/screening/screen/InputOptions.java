package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.RuleFiles;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code screen}, {@code explain} and {@code ask} are told about the applications. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = "the applications; - for standard input")
    String file = "-";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "ndjson, json or csv; by default as the file's name says, and ndjson from standard input")
    @Nullable
    Format from;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day whose rules apply")
    @Nullable
    LocalDate asOf;

    @Option(names = "--round", paramLabel = "ID", description = "the round of applications that name none")
    private @Nullable String round;

    @Mixin
    private RuleFiles rules = new RuleFiles();

    /** The applications from a byte on. */
    RecordReader<SchemeApplication> read(InputStream in, long fromByte) throws IOException {
        ReadOptions options = ReadOptions.of(Path.of(file)).withFrom(fromByte);
        return KtpIo.readSchemeApplications(in, from == null ? options : options.withFormat(from), rules.rounds());
    }

    /** What decides them. */
    Deciders deciders() throws IOException {
        Deciders deciders = new Deciders(
                rules.screening(),
                InnovateScreening.published(),
                Optional.ofNullable(asOf),
                Optional.ofNullable(round));
        if (round != null && deciders.rounds().noneMatch(round::equals)) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(command).commandLine(), unknown(round, deciders));
        }
        return deciders;
    }

    private static String unknown(String round, Deciders deciders) {
        return "round '" + Printable.of(round) + "' is not known; known are "
                + deciders.rounds().collect(Collectors.joining(", "));
    }
}
