package org.openktp.io.grant.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields here are those of the published schema: names, titles, types, codes, and what is required. */
final class PublishedSchemaTest {

    private static JsonNode schema() throws IOException {
        String data = System.getProperty("openktp.data", "");
        assumeTrue(!data.isBlank(), "the folder of real data is not there");
        return new JsonMapper().readTree(Files.readString(Path.of(data, "360giving", "360-giving-schema.json")));
    }

    @Test
    void every_field_of_the_schema_is_here_in_its_order_and_no_other() throws IOException {
        List<String> published = new ArrayList<>();
        List<String> here = new ArrayList<>();
        published(schema(), schema(), "", published);
        here(GrantFields.GRANT, "", here);
        assertThat(here).containsExactlyElementsOf(published);
        assertThat(here).hasSizeGreaterThan(150);
    }

    @Test
    void required_are_the_fields_common_to_both_kinds_of_recipient() throws IOException {
        Set<String> common = null;
        for (JsonNode option : schema().get("oneOf")) {
            Set<String> names = new TreeSet<>();
            option.get("required").forEach(name -> names.add(name.asString()));
            assertThat(names).hasSize(8);
            if (common == null) {
                common = names;
            } else {
                common.retainAll(names);
            }
        }
        assertThat(GrantFields.GRANT.required())
                .containsExactlyInAnyOrderElementsOf(Optional.ofNullable(common).orElseThrow());
        assertThat(GrantFields.ORGANISATION.required()).containsExactly("id", "name");
    }

    @Test
    void the_codes_of_currencies_and_countries_are_those_of_the_schema() throws IOException {
        JsonNode definitions = schema().get("$defs");
        assertThat(Codes.CURRENCIES).containsExactlyInAnyOrderElementsOf(texts(definitions.at("/currency/enum")));
        assertThat(Codes.COUNTRIES)
                .containsExactlyInAnyOrderElementsOf(texts(definitions.at("/Location/properties/countryCode/enum")));
        assertThat(Codes.REGRANTS).hasSize(7).contains("FRG010", "FRG070");
        assertThat(Codes.REASONS).hasSize(12).contains("GTIR120");
        assertThat(Codes.PURPOSES).hasSize(17).contains("GTIP090", "GTIP170");
        assertThat(Codes.SCOPES).hasSize(7).contains("GLS099");
        assertThat(Codes.AREAS).hasSize(45).contains("RGN/GOR", "ROA - CPP");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static void here(Shape shape, String path, List<String> lines) {
        for (Field field : shape.fields()) {
            lines.add(path + field.name() + " = " + field.title().orElse("") + " " + field.kind()
                    + (field.mayBeNull() ? " or null" : ""));
            field.shape().ifPresent(inner -> here(inner, path + field.name() + ".", lines));
        }
    }

    private static void published(JsonNode root, JsonNode object, String path, List<String> lines) {
        object.get("properties").properties().forEach(each -> {
            JsonNode field = resolved(root, each.getValue());
            String title =
                    each.getValue().path("title").asString(field.path("title").asString(""));
            boolean ofList = field.has("items");
            JsonNode item = ofList ? resolved(root, field.get("items")) : field;
            // a list of objects may have no title; then its name is its heading
            lines.add(path + each.getKey() + " = " + title + " " + kind(field, item, ofList)
                    + (field.get("type").isArray() ? " or null" : ""));
            if (item.has("properties")) {
                published(root, item, path + each.getKey() + ".", lines);
            }
        });
    }

    private static JsonNode resolved(JsonNode root, JsonNode field) {
        return field.has("$ref") ? root.at(field.get("$ref").asString().substring(1)) : field;
    }

    private static Kind kind(JsonNode field, JsonNode item, boolean ofList) {
        if (item.has("properties")) {
            return ofList ? Kind.OBJECTS : Kind.OBJECT;
        }
        if (ofList) {
            return Kind.TEXTS;
        }
        if (field.has("oneOf")) {
            return field.get("oneOf").size() == 3 ? Kind.PARTIAL_DATE : Kind.DATE;
        }
        String format = field.path("format").asString("");
        if (!format.isEmpty()) {
            return format.equals("uri") ? Kind.ADDRESS : Kind.DATE_TIME;
        }
        return field.get("type").toString().contains("number") ? Kind.NUMBER : Kind.TEXT;
    }
}
