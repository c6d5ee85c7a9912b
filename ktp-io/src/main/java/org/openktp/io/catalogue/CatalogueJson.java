package org.openktp.io.catalogue;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.io.tree.JsonLine;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a catalogue as a JSON array with a row a line. A row has {@code id}, each field by its name, null where it was not
 * found, and under {@code source} and {@code provenance} where each field comes from and how firm it is.
 */
public final class CatalogueJson {

    private CatalogueJson() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param out where to
     * @throws IOException if the output fails
     */
    public static void write(Catalogue<?> catalogue, Writer out) throws IOException {
        out.write("[");
        String separator = "\n";
        for (Row row : catalogue.rows()) {
            out.write(separator);
            out.write(JsonLine.of(json -> row(catalogue.fieldNames(), row, json)));
            separator = ",\n";
        }
        out.write("\n]\n");
    }

    private static void row(List<String> names, Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", row.id());
        for (String name : names) {
            json.writeName(name);
            Optional.ofNullable(row.fields().get(name))
                    .ifPresentOrElse(field -> value(field.value(), json), json::writeNull);
        }
        json.writeObjectPropertyStart("source");
        row.fields().forEach((name, field) -> sources(name, field, json));
        json.writeEndObject();
        json.writeObjectPropertyStart("provenance");
        row.fields()
                .forEach((name, field) ->
                        json.writeStringProperty(name, field.provenance().token()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void sources(String name, Sourced<?> field, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Citation citation : field.citations()) {
            json.writeStartObject();
            json.writeStringProperty("id", citation.source().id());
            json.writeStringProperty("address", citation.source().address().toString());
            json.writeStringProperty("locator", citation.locator());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(Object value, JsonGenerator json) {
        if (value instanceof Collection<?> values) {
            json.writeStartArray();
            values.forEach(each -> value(each, json));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            json.writeNumber(value.toString());
        } else {
            json.writeString(CellText.of(value));
        }
    }
}
