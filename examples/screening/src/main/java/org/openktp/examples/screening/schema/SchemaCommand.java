package org.openktp.examples.screening.schema;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openktp.core.code.Code;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.schema.DocumentKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp schema}: prints the JSON Schema of a kind of document. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Prints the JSON Schema of a kind of JSON that is read or written; without one, says which there are.")
public final class SchemaCommand implements Callable<Integer> {

    private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "such as rounds or decision")
    private Optional<String> kind = Optional.empty();

    /**
     * The command.
     *
     * @param streams where it prints
     */
    public SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        kind.map(this::known).ifPresentOrElse(found -> streams.out().print(found.schema()), this::kinds);
        return ExitStatus.OK;
    }

    private void kinds() {
        int width = KINDS.stream().mapToInt(each -> each.token().length()).max().orElse(1);
        for (DocumentKind each : KINDS) {
            streams.out()
                    .printf(
                            "%-" + width + "s  %-7s  %s%n",
                            each.token(),
                            each.isRead() ? "read" : "written",
                            each.label());
        }
    }

    private DocumentKind known(String token) {
        return Code.find(KINDS, token)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command.commandLine(),
                        "there is no kind of document '" + token + "'; there are " + Code.tokens(KINDS)));
    }
}
