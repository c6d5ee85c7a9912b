package org.openktp.examples.screening.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openktp.core.KtpModel;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.stream.CatalogueFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp list CATALOGUE}: a catalogue of the model, every field with its source. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Prints a catalogue of the model with its sources; without one, says which there are.")
public final class ListCommand implements Callable<Integer> {

    /** The layouts of a catalogue: those for machines, and one for people. */
    enum Layout {
        table,
        json,
        csv
    }

    /** The most fields, and the longest text, that make a table; beyond, it is a field a line. */
    private static final int MOST_COLUMNS = 7;

    private static final int LONGEST_CELL = 160;

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CATALOGUE", description = "such as roles or centres")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "one of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Layout layout = Layout.table;

    /**
     * For the factory of commands.
     *
     * @param streams where to print
     */
    public ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty()) {
            names();
            return ExitStatus.OK;
        }
        Catalogue<?> catalogue = KtpModel.catalogue(name.get()).orElseThrow(() -> unknown(name.get()));
        try (OutputStream out = streams.create(Optional.empty())) {
            switch (layout) {
                case table -> print(catalogue);
                case json -> KtpReferenceIo.writeCatalogue(catalogue, out, CatalogueFormat.JSON);
                case csv -> KtpReferenceIo.writeCatalogue(catalogue, out, CatalogueFormat.CSV);
            }
        }
        return ExitStatus.OK;
    }

    private void print(Catalogue<?> catalogue) {
        if (fitsTable(catalogue)) {
            CatalogueTable.print(catalogue, streams.out());
        } else {
            CatalogueCards.print(catalogue, streams.out());
        }
    }

    private static boolean fitsTable(Catalogue<?> catalogue) {
        List<String> names = catalogue.fieldNames();
        return names.size() <= MOST_COLUMNS
                && catalogue.rows().stream()
                        .flatMap(row -> names.stream().map(name -> Shown.field(row, name)))
                        .allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private void names() {
        int width = KtpModel.catalogues().stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(1);
        for (Catalogue<?> each : KtpModel.catalogues()) {
            streams.out()
                    .printf(
                            "%-" + width + "s  %3d  %s%n",
                            each.name(),
                            each.entries().size(),
                            each.title());
        }
    }

    private CommandLine.ParameterException unknown(String wanted) {
        List<String> names =
                KtpModel.catalogues().stream().map(each -> each.name()).toList();
        return new CommandLine.ParameterException(
                command.commandLine(), "there is no catalogue '" + wanted + "'; there are " + String.join(", ", names));
    }
}
