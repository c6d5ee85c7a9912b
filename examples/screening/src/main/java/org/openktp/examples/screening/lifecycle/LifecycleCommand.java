package org.openktp.examples.screening.lifecycle;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.history.HistoryFile;
import org.openktp.examples.screening.history.Situation;
import org.openktp.examples.screening.history.ViewOptions;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.examples.screening.run.TableFormat;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp lifecycle}: where histories stand, and the diagrams of lifecycles. */
@Command(
        name = "lifecycle",
        mixinStandardHelpOptions = true,
        description = {
            "Prints where each history of a file stands: its states, what each event did, deadlines with the clauses they",
            "come from, and what was refused and why. Refusals are what the history says, and no failure: the exit status",
            "is 3 where a line was rejected, or an entry could not be used.",
            "The day asked about is never today by default, but the last on which anything in the history took effect."
        })
public final class LifecycleCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (the default) or json, an object a line")
    private TableFormat format = TableFormat.TABLE;

    /** What is to be shown. */
    private static final class What {

        @Parameters(index = "0", paramLabel = "FILE", description = "the histories as NDJSON; - for standard input")
        private @Nullable String file;

        @Option(
                names = "--diagram",
                paramLabel = "ID",
                description = "a scheme or lifecycle as a Mermaid state diagram, such as hcs-ktp")
        private @Nullable String diagram;

        @Option(names = "--list", description = "the schemes and lifecycles of which there is a diagram")
        private boolean list;
    }

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public LifecycleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (what.list) {
            new Diagrams().titles().forEach((id, title) -> streams.out().println(id + "  " + title));
            return ExitStatus.OK;
        }
        return what.diagram == null ? report(Objects.requireNonNull(what.file)) : draw(what.diagram);
    }

    private int draw(String id) {
        Diagrams diagrams = new Diagrams();
        streams.out()
                .print(diagrams.of(id)
                        .orElseThrow(() -> new CommandLine.ParameterException(
                                command.commandLine(),
                                "there is no diagram '" + Printable.of(id) + "'; there are "
                                        + String.join(", ", diagrams.titles().keySet()))));
        return ExitStatus.OK;
    }

    private int report(String file) throws IOException {
        return new HistoryFile(streams, view).read(file, this::show);
    }

    private void show(Situation situation, List<Finding> warnings) {
        if (format == TableFormat.JSON) {
            new HistoryFile(streams, view).say(situation, warnings);
            streams.out().println(SituationJson.line(situation, Wording.ENGLISH));
        } else {
            new Report(Wording.ENGLISH, streams.out()).print(situation, warnings);
            streams.out().println();
        }
    }
}
