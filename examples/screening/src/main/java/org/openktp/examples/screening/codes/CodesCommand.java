package org.openktp.examples.screening.codes;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.FindingGuide;
import org.openktp.core.finding.FindingGuides;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.report.ReportRows;
import org.openktp.rules.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp codes}: what every code of a finding and every exit status means, and what to do. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description =
                "Prints what every code of a finding and every exit status means, and what to do; with a code, of that one.")
public final class CodesCommand implements Callable<Integer> {

    /** The layouts of the catalogue: those for machines, one for people, and one for pages. */
    enum Layout {
        table,
        json,
        csv,
        markdown
    }

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CODE",
            description = "a code, such as unknown-code, or an exit status")
    private @Nullable String wanted;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "one of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}; csv has the codes alone")
    private Layout layout = Layout.table;

    /**
     * For the factory of commands.
     *
     * @param streams where to print
     */
    public CodesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<FindingGuide> guides = FindingGuides.ALL.stream()
                .filter(each -> isWanted(each.code().token()))
                .toList();
        List<ExitStatus.Guide> statuses = ExitStatus.ALL.stream()
                .filter(each -> isWanted(String.valueOf(each.status())))
                .toList();
        if (guides.isEmpty() && statuses.isEmpty()) {
            throw unknown(String.valueOf(wanted));
        }
        switch (layout) {
            case table -> print(guides, statuses);
            case json -> streams.out().println(CodesJson.of(guides, statuses, Wording.ENGLISH));
            case csv -> csv(guides);
            case markdown -> streams.out().print(CodesMarkdown.of(guides, statuses, Wording.ENGLISH));
        }
        return ExitStatus.OK;
    }

    private boolean isWanted(String token) {
        return wanted == null || wanted.equals(token);
    }

    private void print(List<FindingGuide> guides, List<ExitStatus.Guide> statuses) {
        CodesText text = new CodesText(Wording.ENGLISH, streams.out());
        if (wanted == null) {
            text.tables(guides, statuses);
        } else {
            guides.forEach(text::explain);
            statuses.forEach(text::explain);
        }
    }

    private void csv(List<FindingGuide> guides) throws IOException {
        try (ReportRows rows =
                ReportRows.guarded(new OutputStreamWriter(streams.create(Optional.empty()), StandardCharsets.UTF_8))) {
            rows.write(List.of("code", "label", "meaning", "remedy", "uses"));
            for (FindingGuide each : guides) {
                rows.write(List.of(
                        each.code().token(), each.code().label(), each.meaning(), each.remedy(), CodesText.uses(each)));
            }
        }
    }

    private CommandLine.ParameterException unknown(String code) {
        List<String> tokens = Stream.concat(
                        FindingGuides.ALL.stream().map(each -> each.code().token()),
                        ExitStatus.ALL.stream().map(each -> String.valueOf(each.status())))
                .toList();
        List<String> near = NearTokens.of(code, tokens);
        String instead = near.isEmpty() ? "; there are " : "; near to it are ";
        return new CommandLine.ParameterException(
                command.commandLine(),
                "there is no code '" + Printable.of(code) + "'" + instead
                        + String.join(", ", near.isEmpty() ? tokens : near));
    }
}
