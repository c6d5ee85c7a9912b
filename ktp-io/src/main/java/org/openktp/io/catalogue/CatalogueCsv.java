package org.openktp.io.catalogue;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Sourced;
import org.openktp.io.report.ReportRows;

/**
 * Writes a catalogue as CSV: {@code id}, the fields, {@code source} and {@code provenance}. A field that was not found is
 * empty, and a list stands in one cell with semicolons between, or as {@code none} where it is known to have no elements. The last two say once what holds of all fields of the
 * row, and otherwise name the fields: {@code name: https://…; posts: https://…}. No cell is taken for a formula by a spreadsheet.
 */
public final class CatalogueCsv {

    private CatalogueCsv() {}

    /**
     * Writes a catalogue, and flushes.
     *
     * @param catalogue the catalogue
     * @param out where to
     * @throws IOException if the output fails
     */
    public static void write(Catalogue<?> catalogue, Writer out) throws IOException {
        List<String> names = catalogue.fieldNames();
        ReportRows rows = ReportRows.guarded(out);
        rows.write(around("id", names, "source", "provenance"));
        for (Row row : catalogue.rows()) {
            rows.write(around(
                    row.id(),
                    names.stream().map(name -> cell(row, name)).toList(),
                    row.describe(CatalogueCsv::addresses),
                    row.describe(field -> field.provenance().token())));
        }
        rows.flush();
    }

    private static Object cell(Row row, String name) {
        return Optional.ofNullable(row.fields().get(name))
                .<Object>map(field -> field.value() instanceof Number number ? number : CellText.of(field.value()))
                .orElse("");
    }

    private static String addresses(Sourced<?> field) {
        return field.citations().stream()
                .map(citation -> citation.source().address().toString())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static List<?> around(String id, List<?> fields, String source, String provenance) {
        return Stream.concat(Stream.concat(Stream.of(id), fields.stream()), Stream.of(source, provenance))
                .toList();
    }
}
