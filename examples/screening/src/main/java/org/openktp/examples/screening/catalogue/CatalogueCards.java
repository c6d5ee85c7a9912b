package org.openktp.examples.screening.catalogue;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Sourced;

/**
 * A catalogue whose fields are many or long, for people: an entry after another, a field a line. Where a field comes from
 * stands below it, or once at the end where that is the same for all.
 */
final class CatalogueCards {

    private static final String INDENT = "  ";

    private CatalogueCards() {}

    static void print(Catalogue<?> catalogue, PrintStream out) {
        int width =
                catalogue.fieldNames().stream().mapToInt(String::length).max().orElse(0) + INDENT.length();
        for (Row row : catalogue.rows()) {
            out.println(row.id());
            boolean allAlike = row.fields().values().stream()
                            .map(CatalogueCards::places)
                            .distinct()
                            .count()
                    == 1;
            for (String name : catalogue.fieldNames()) {
                line(width, name, Shown.fieldOrNotFound(row, name), out);
                Sourced<?> field = row.fields().get(name);
                if (field != null && !allAlike) {
                    line(width, "", INDENT + places(field), out);
                }
            }
            if (allAlike) {
                line(width, "", row.describe(CatalogueCards::places), out);
            }
            out.println();
        }
    }

    private static void line(int width, String name, String text, PrintStream out) {
        out.println(INDENT + name + " ".repeat(width - name.length()) + text);
    }

    private static String places(Sourced<?> field) {
        return field.provenance().label() + ": "
                + field.citations().stream().map(Shown::of).collect(Collectors.joining("; "));
    }
}
