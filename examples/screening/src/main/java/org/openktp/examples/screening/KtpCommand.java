package org.openktp.examples.screening;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Printable;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.time.PartialDate;
import org.openktp.examples.screening.calendar.CalendarCommand;
import org.openktp.examples.screening.catalogue.ListCommand;
import org.openktp.examples.screening.catalogue.PathCommand;
import org.openktp.examples.screening.catalogue.RoundsCommand;
import org.openktp.examples.screening.catalogue.RulesCommand;
import org.openktp.examples.screening.codes.CodesCommand;
import org.openktp.examples.screening.costs.CostsCommand;
import org.openktp.examples.screening.grant.GrantFormat;
import org.openktp.examples.screening.grant.GrantsCommand;
import org.openktp.examples.screening.lifecycle.LifecycleCommand;
import org.openktp.examples.screening.rate.RateCommand;
import org.openktp.examples.screening.reference.CheckFileCommand;
import org.openktp.examples.screening.reference.CheckIdCommand;
import org.openktp.examples.screening.reference.ReferenceFile;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Failures;
import org.openktp.examples.screening.run.RefusedFileException;
import org.openktp.examples.screening.run.ShowFormat;
import org.openktp.examples.screening.run.Streams;
import org.openktp.examples.screening.run.StreamsFactory;
import org.openktp.examples.screening.run.TableFormat;
import org.openktp.examples.screening.sample.SampleCommand;
import org.openktp.examples.screening.sample.SamplePart;
import org.openktp.examples.screening.sample.SampleScheme;
import org.openktp.examples.screening.schema.SchemaCommand;
import org.openktp.examples.screening.screen.AskCommand;
import org.openktp.examples.screening.screen.ExplainCommand;
import org.openktp.examples.screening.screen.ScreenCommand;
import org.openktp.examples.screening.select.SelectCommand;
import org.openktp.examples.screening.select.SelectionFormat;
import org.openktp.examples.screening.validate.FindingFormat;
import org.openktp.examples.screening.validate.InputKind;
import org.openktp.examples.screening.validate.ValidateCommand;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code ktp}: screens applications, explains decisions and asks what is missing, selects by scores, says where partnerships stand and
 * when what is due, reckons what projects cost, shows rounds, rules and everything else the model knows, and checks files, identifiers and reference
 * data.
 */
@Command(
        name = "ktp",
        mixinStandardHelpOptions = true,
        version = "OpenKTP 0.1.0-SNAPSHOT",
        description = {
            "Screens applications to knowledge-transfer partnerships, selects by scores, follows partnerships through their",
            "histories, reckons what projects cost, and shows what is known of them."
        },
        subcommands = {
            ScreenCommand.class,
            SelectCommand.class,
            ExplainCommand.class,
            AskCommand.class,
            RoundsCommand.class,
            RulesCommand.class,
            SampleCommand.class,
            ListCommand.class,
            PathCommand.class,
            CheckIdCommand.class,
            CheckFileCommand.class,
            LifecycleCommand.class,
            CalendarCommand.class,
            CostsCommand.class,
            RateCommand.class,
            GrantsCommand.class,
            ValidateCommand.class,
            CodesCommand.class,
            SchemaCommand.class
        },
        exitCodeListHeading = "%nExit status:%n")
public final class KtpCommand {

    /** Those beside which it says nothing more that standard output failed. */
    private static final Set<Integer> SAID_ALREADY = Set.of(
            ExitStatus.WRONG_USAGE,
            ExitStatus.FILE_FAILED,
            ExitStatus.INTERRUPTED,
            ExitStatus.PIPE_CLOSED,
            ExitStatus.TERMINATED);

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    static int run(Streams streams, String... args) {
        PrintWriter messages = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        CommandLine program = new CommandLine(new KtpCommand(), new StreamsFactory(streams));
        program.getCommandSpec().usageMessage().exitCodeList(ExitStatus.meanings());
        int status = program.registerConverter(Format.class, token -> code(List.of(Format.values()), token))
                .registerConverter(DecisionFormat.class, token -> code(List.of(DecisionFormat.values()), token))
                .registerConverter(SampleScheme.class, token -> code(List.of(SampleScheme.values()), token))
                .registerConverter(SamplePart.class, token -> code(List.of(SamplePart.values()), token))
                .registerConverter(SelectionFormat.class, token -> code(List.of(SelectionFormat.values()), token))
                .registerConverter(ShowFormat.class, token -> code(List.of(ShowFormat.values()), token))
                .registerConverter(IdentifierScheme.class, token -> code(List.of(IdentifierScheme.values()), token))
                .registerConverter(ReferenceFile.class, token -> code(List.of(ReferenceFile.values()), token))
                .registerConverter(TableFormat.class, token -> code(List.of(TableFormat.values()), token))
                .registerConverter(GrantFormat.class, token -> code(List.of(GrantFormat.values()), token))
                .registerConverter(InputKind.class, token -> code(List.of(InputKind.values()), token))
                .registerConverter(FindingFormat.class, token -> code(List.of(FindingFormat.values()), token))
                .registerConverter(LocalDate.class, KtpCommand::date)
                .registerConverter(Instant.class, KtpCommand::instant)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(messages)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, streams, messages))
                .execute(args);
        return SAID_ALREADY.contains(status) ? status : written(status, streams, messages);
    }

    /** That status, if everything went out. */
    private static int written(int status, Streams streams, PrintWriter messages) {
        return streams.failure()
                .map(failure -> failed(failure, streams, messages))
                .orElse(status);
    }

    private static LocalDate date(String text) {
        try {
            return PartialDate.parse(text).day().orElseThrow(() -> new IllegalArgumentException(text));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + Printable.of(text) + "' must be a date like 2024-01-31");
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + Printable.of(text) + "' must be an instant with its zone like 2024-01-31T09:00:00Z");
        }
    }

    private static <C extends Code> C code(List<C> codes, String token) {
        return Code.<C>find(codes, token)
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "'" + Printable.of(token) + "' is not one of " + Code.tokens(codes)));
    }

    /** Whoever closes a pipe does so because nothing more is wanted, so that nothing is said. */
    private static int failed(IOException failure, Streams streams, PrintWriter messages) {
        if (streams.isPipeClosed()) {
            return ExitStatus.PIPE_CLOSED;
        }
        messages.println("ktp: " + Failures.text(failure));
        return ExitStatus.FILE_FAILED;
    }

    private static int failed(Exception failure, Streams streams, PrintWriter messages) throws Exception {
        if (failure instanceof RefusedFileException refused) {
            refused.findings().forEach(finding -> messages.println("ktp: " + finding));
            return ExitStatus.FILE_FAILED;
        }
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof IOException failed) {
            return failed(failed, streams, messages);
        }
        throw failure;
    }
}
