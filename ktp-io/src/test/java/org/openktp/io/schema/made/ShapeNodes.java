package org.openktp.io.schema.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openktp.io.shape.JsonShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shapes as JSON Schema. Named shapes are collected, to stand once among the definitions of a schema. */
final class ShapeNodes {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, JsonShape> names = new TreeMap<>();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final TieNodes ties = new TieNodes(this);

    /** The definitions to which the nodes made so far refer, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    ObjectNode of(JsonShape shape) {
        if (shape instanceof JsonShape.Named named) {
            return named(named);
        }
        if (shape instanceof JsonShape.Reference reference) {
            return reference(reference.name());
        }
        if (shape instanceof JsonShape.AnyOf any) {
            return any(any);
        }
        return isObject(shape) ? object(shape) : value(shape);
    }

    private static boolean isObject(JsonShape shape) {
        return shape instanceof JsonShape.Members
                || shape instanceof JsonShape.Entries
                || shape instanceof JsonShape.Variants;
    }

    private ObjectNode named(JsonShape.Named named) {
        JsonShape before = names.put(named.name(), named.shape());
        if (before == null) {
            definitions.put(named.name(), of(named.shape()));
        } else {
            assertThat(before).as("two shapes named " + named.name()).isEqualTo(named.shape());
        }
        return reference(named.name());
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode any(JsonShape.AnyOf any) {
        ObjectNode node = JSON.objectNode();
        if (any.shapes().isEmpty()) {
            return node.set("not", JSON.objectNode());
        }
        any.shapes().forEach(each -> node.withArray("anyOf").add(of(each)));
        return node;
    }

    private ObjectNode value(JsonShape shape) {
        ObjectNode node = JSON.objectNode();
        if (shape instanceof JsonShape.Truth truth) {
            return truth.isTrue() ? node.put("const", true) : node.put("type", "boolean");
        }
        if (shape instanceof JsonShape.Text text) {
            return text(text, node);
        }
        if (shape instanceof JsonShape.Tokens tokens) {
            return tokens(tokens.tokens());
        }
        if (shape instanceof JsonShape.Items items) {
            return items(items, node);
        }
        return shape instanceof JsonShape.Nothing ? node.put("type", "null") : number(shape, node);
    }

    private static ObjectNode text(JsonShape.Text text, ObjectNode node) {
        node.put("type", "string");
        if (!text.pattern().isEmpty()) {
            node.put("pattern", text.pattern());
        }
        text.format().ifPresent(format -> node.put("format", format));
        return node;
    }

    static ObjectNode tokens(Collection<String> tokens) {
        ObjectNode node = JSON.objectNode();
        if (tokens.size() == 1) {
            return node.put("const", tokens.iterator().next());
        }
        tokens.forEach(node.withArray("enum")::add);
        return node;
    }

    private ObjectNode items(JsonShape.Items items, ObjectNode node) {
        node.put("type", "array").set("items", of(items.item()));
        if (items.least() > 0) {
            node.put("minItems", items.least());
        }
        return items.distinct() ? node.put("uniqueItems", true) : node;
    }

    private static ObjectNode number(JsonShape shape, ObjectNode node) {
        if (shape instanceof JsonShape.Whole whole) {
            return node.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.greatest());
        }
        node.put("type", "number");
        return shape instanceof JsonShape.Decimal decimal
                ? node.put("minimum", 0).put(decimal.included() ? "maximum" : "exclusiveMaximum", decimal.below())
                : node;
    }

    private ObjectNode object(JsonShape shape) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        if (shape instanceof JsonShape.Members members) {
            return members(members, node);
        }
        if (shape instanceof JsonShape.Entries entries) {
            ObjectNode names = of(entries.name());
            if (!names.equals(JSON.objectNode().put("type", "string"))) {
                node.set("propertyNames", names);
            }
            return node.set("additionalProperties", of(entries.value()));
        }
        return variants((JsonShape.Variants) shape, node);
    }

    private ObjectNode members(JsonShape.Members members, ObjectNode node) {
        List<String> required = new ArrayList<>();
        ObjectNode properties = JSON.objectNode();
        for (JsonShape.Member member : members.members()) {
            properties.set(member.name(), described(of(member.shape()), member.description()));
            if (member.required()) {
                required.add(member.name());
            }
        }
        required.addAll(TieNodes.required(members.ties()));
        if (!required.isEmpty()) {
            required.forEach(node.withArray("required")::add);
        }
        node.set("properties", properties);
        JsonNode others = members.others().<JsonNode>map(this::of).orElse(JSON.booleanNode(false));
        node.set("additionalProperties", others);
        ties.add(members.ties(), node);
        return node;
    }

    private static ObjectNode described(ObjectNode node, String description) {
        return description.isEmpty()
                ? node
                : JSON.objectNode().put("description", description).setAll(node);
    }

    private ObjectNode variants(JsonShape.Variants variants, ObjectNode node) {
        Map<JsonShape, List<String>> byShape = new LinkedHashMap<>();
        variants.known().forEach((token, shape) -> byShape.computeIfAbsent(shape, any -> new ArrayList<>())
                .add(token));
        node.withArray("required").add(variants.by());
        ObjectNode known = JSON.objectNode();
        known.set(variants.by(), tokens(variants.known().keySet()));
        if (variants.other().isEmpty()) {
            node.set("properties", known);
        }
        byShape.forEach((shape, tokens) -> {
            ObjectNode found = JSON.objectNode();
            found.set(variants.by(), tokens(tokens));
            branch(node, found, "then", shape);
        });
        variants.other().ifPresent(other -> branch(node, known, "else", other));
        return node;
    }

    private void branch(ObjectNode node, ObjectNode properties, String outcome, JsonShape shape) {
        ObjectNode branch = JSON.objectNode();
        branch.set("if", JSON.objectNode().set("properties", properties));
        branch.set(outcome, of(shape));
        node.withArray("allOf").add(branch);
    }
}
