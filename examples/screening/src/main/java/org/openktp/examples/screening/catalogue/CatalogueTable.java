package org.openktp.examples.screening.catalogue;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/**
 * A catalogue as a table for people: long cells go over several lines, sources stand by their identifiers, and their
 * addresses below. A column that would be empty is left out.
 */
final class CatalogueTable {

    private static final int WIDEST = 32;
    private static final String GAP = "  ";

    private CatalogueTable() {}

    static void print(Catalogue<?> catalogue, PrintStream out) {
        List<Row> rows = catalogue.rows();
        List<List<String>> columns = columns(catalogue.fieldNames(), rows);
        TextTable table = TextTable.forColumns(
                Help.defaultColorScheme(Ansi.OFF),
                columns.stream().map(CatalogueTable::column).toArray(Column[]::new));
        for (int line = 0; line <= rows.size(); line++) {
            int at = line;
            table.addRowValues(columns.stream().map(column -> column.get(at)).toArray(String[]::new));
        }
        out.println(table.toString().stripTrailing());
        out.println();
        sources(rows).forEach((id, source) -> out.println("[" + id + "] " + source.address()));
    }

    private static List<List<String>> columns(List<String> names, List<Row> rows) {
        Stream<List<String>> fields = names.stream()
                .map(name -> headed(name, rows.stream().map(row -> cell(row, name))))
                .filter(column -> column.stream().skip(1).anyMatch(cell -> !cell.isEmpty()));
        return Stream.of(
                        Stream.of(headed("id", rows.stream().map(Row::id))),
                        fields,
                        Stream.of(
                                headed("source", rows.stream().map(row -> row.describe(CatalogueTable::sourceIds))),
                                headed(
                                        "provenance",
                                        rows.stream()
                                                .map(row -> row.describe(field ->
                                                        field.provenance().label())))))
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> headed(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name.toUpperCase(Locale.ROOT)), cells).toList();
    }

    private static Column column(List<String> cells) {
        int longest = cells.stream().mapToInt(String::length).max().orElse(1);
        return new Column(Math.min(longest, WIDEST) + GAP.length(), 0, Column.Overflow.WRAP);
    }

    private static String cell(Row row, String name) {
        return Optional.ofNullable(row.fields().get(name))
                .map(field -> Shown.of(field.value()))
                .orElse("");
    }

    private static String sourceIds(Sourced<?> field) {
        return field.citations().stream()
                .map(citation -> citation.source().id())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, Source> sources(List<Row> rows) {
        Map<String, Source> byId = new TreeMap<>();
        rows.stream()
                .flatMap(row -> row.fields().values().stream())
                .flatMap(field -> field.citations().stream())
                .forEach(citation -> byId.put(citation.source().id(), citation.source()));
        return byId;
    }
}
