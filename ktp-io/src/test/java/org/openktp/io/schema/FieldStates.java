package org.openktp.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For each field of an application, and each way in which its schema lets it be spelled, an application that spells it so. */
final class FieldStates {

    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "text", List.of("any text", "other text"),
            "date", List.of("2024-01-31", "2024-02-01"),
            "partial-date", List.of("2024-02", "2024-03"),
            "organisation-id", List.of("ods:RJ1", "ods:RJ2"),
            "themes", List.of("novel-diagnostics", "advanced-therapeutics"),
            "partners", List.of("npl", "nml"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode schema;
    private final DocumentKind kind;
    private final List<Golden> goldens = new ArrayList<>();

    private FieldStates(DocumentKind kind) {
        this.kind = kind;
        this.schema = Validators.json(kind.schema());
    }

    static List<Golden> of(DocumentKind kind) {
        FieldStates states = new FieldStates(kind);
        states.schema.path("properties").properties().forEach(each -> states.property(each.getKey(), each.getValue()));
        return states.goldens;
    }

    private void property(String name, JsonNode shape) {
        for (JsonNode branch : shape.path("anyOf")) {
            if (branch.has("properties") && !branch.has("required") && !branch.has("anyOf")) {
                branch.path("properties").properties().forEach(each -> within(name, each.getKey(), each.getValue()));
            } else {
                add(name, sample(branch, name, 0));
            }
        }
    }

    private void within(String group, String name, JsonNode shape) {
        for (JsonNode branch : shape.path("anyOf")) {
            add(group, JSON.objectNode().set(name, sample(branch, name, 0)));
        }
    }

    private void add(String name, JsonNode value) {
        ObjectNode application = JSON.objectNode().put("id", "a");
        if (kind == DocumentKind.INNOVATE_APPLICATION) {
            application.put("scheme", "innovate-ktp");
        } else if (name.equals("proposal")) {
            application.put("round", "hcs-ktp-4");
        }
        if (!name.equals("round") || kind == DocumentKind.INNOVATE_APPLICATION || value.isNull()) {
            goldens.add(new Golden(kind, "", application.set(name, value)));
        }
    }

    /** A value of the shape; another for another number, as far as there is one. */
    private JsonNode sample(JsonNode shape, String field, int number) {
        if (shape.has("$ref")) {
            String name = shape.path("$ref").asString().substring("#/$defs/".length());
            if (name.equals("size")) {
                return JSON.objectNode().put("atLeast", 1).put("atMost", 1);
            }
            String key = name.equals("token") ? field : name;
            return EXAMPLES.containsKey(key)
                    ? JSON.stringNode(EXAMPLES.get(key).get(number))
                    : sample(schema.path("$defs").path(name), field, number);
        }
        if (shape.has("const")) {
            return shape.path("const");
        }
        if (shape.has("enum")) {
            return shape.path("enum").get(number);
        }
        return switch (shape.path("type").asString("")) {
            case "null" -> JSON.nullNode();
            case "integer", "number" -> JSON.numberNode(shape.path("minimum").asInt(1) + number);
            case "array" -> items(shape, field, number);
            case "object" -> object(shape, field);
            default -> JSON.stringNode("0" + number);
        };
    }

    private JsonNode items(JsonNode shape, String field, int number) {
        ArrayNode items = JSON.arrayNode();
        for (int i = 0; i < Math.max(1, shape.path("minItems").asInt(0)); i++) {
            items.add(sample(shape.path("items"), field, number + i));
        }
        return items;
    }

    /** An object with every property. */
    private ObjectNode object(JsonNode shape, String field) {
        ObjectNode object = JSON.objectNode();
        shape.path("properties")
                .properties()
                .forEach(each -> object.set(each.getKey(), sample(each.getValue(), field, 0)));
        return object;
    }
}
