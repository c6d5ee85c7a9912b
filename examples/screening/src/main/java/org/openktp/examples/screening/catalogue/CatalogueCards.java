package org.openktp.examples.screening.catalogue;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Sourced;

/** A catalogue with many fields for people: an entry after another, a field a line with its places below it. */
final class CatalogueCards {

    private static final String INDENT = "  ";

    private CatalogueCards() {}

    static void print(Catalogue<?> catalogue, PrintStream out) {
        int width =
                catalogue.fieldNames().stream().mapToInt(String::length).max().orElse(0);
        for (Row row : catalogue.rows()) {
            out.println(row.id());
            for (String name : catalogue.fieldNames()) {
                String padded = INDENT + name + " ".repeat(width - name.length() + INDENT.length());
                field(padded, row.fields().get(name), out);
            }
            out.println();
        }
    }

    private static void field(String name, @Nullable Sourced<?> field, PrintStream out) {
        if (field == null) {
            out.println(name + "not found");
            return;
        }
        String places = field.citations().stream().map(Shown::of).collect(Collectors.joining("; "));
        out.println(name + Shown.of(field.value()));
        out.println(" ".repeat(name.length()) + INDENT + field.provenance().label() + ": " + places);
    }
}
