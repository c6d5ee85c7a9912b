package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Application;
import org.openktp.examples.screening.run.RuleFiles;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Decision;
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

    RecordReader<Application> read(InputStream in) throws IOException {
        return KtpIo.readApplications(
                in, from == null ? Format.of(Path.of(file)) : from, rules.rounds(), Limits.DEFAULT);
    }

    /** The application with the round it is taken for. */
    Application completed(Application application) {
        return application.round().isPresent() ? application : application.withRound(Optional.ofNullable(round));
    }

    /** What decides them. */
    Screening screening() throws IOException {
        if (round != null && rules.screening().ruleSet(round).isEmpty()) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(command).commandLine(), rules.unknownRound(round));
        }
        return rules.screening();
    }

    Decision decide(Application application) throws IOException {
        return asOf == null ? screening().decide(application) : screening().decide(application, asOf);
    }
}
