package org.openktp.examples.screening.catalogue;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

/**
 * A catalogue as a table for people: long cells go over several lines, sources stand by their identifiers, and their
 * addresses below. A column that would be empty is left out.
 */
final class CatalogueTable {

    private static final int WIDEST = 36;

    private CatalogueTable() {}

    static void print(Catalogue<?> catalogue, PrintStream out) {
        List<Row> rows = catalogue.rows();
        List<ColumnData<Row>> columns = Stream.of(
                        Stream.of(column("id", Integer.MAX_VALUE, Row::id)),
                        catalogue.fieldNames().stream()
                                .filter(name -> isKnownOfAny(rows, name))
                                .map(name -> column(name, WIDEST, row -> Shown.field(row, name))),
                        Stream.of(
                                column("source", WIDEST, row -> row.describe(CatalogueTable::sourceIds)),
                                column("provenance", WIDEST, row -> row.describe(CatalogueTable::provenance))))
                .flatMap(each -> each)
                .toList();
        String table = AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .data(rows, columns)
                .asString();
        table.lines().map(String::stripTrailing).forEach(out::println);
        out.println();
        sources(rows).forEach((id, source) -> out.println("[" + id + "] " + source.address()));
    }

    private static boolean isKnownOfAny(List<Row> rows, String name) {
        return rows.stream().anyMatch(row -> row.fields().containsKey(name));
    }

    private static ColumnData<Row> column(String name, int widest, Function<Row, String> cell) {
        return new Column()
                .header(name)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(widest, OverflowBehaviour.NEWLINE)
                .with(cell);
    }

    private static String sourceIds(Sourced<?> field) {
        return field.citations().stream()
                .map(citation -> citation.source().id())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String provenance(Sourced<?> field) {
        return field.provenance().label();
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
