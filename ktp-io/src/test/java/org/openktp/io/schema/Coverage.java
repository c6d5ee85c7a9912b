package org.openktp.io.schema;

import com.networknt.schema.Schema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which properties and alternatives of a schema documents make use of. A definition counts once, wherever it is referred to, and
 * a property once, under whatever conditions.
 */
final class Coverage {

    private static final Pattern CONDITIONS = Pattern.compile("/allOf/[0-9]+|/then|/else");
    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");

    private final JsonNode root;
    private final Set<String> used = new TreeSet<>();
    private final Map<String, Schema> branches = new HashMap<>();

    Coverage(DocumentKind kind) {
        this.root = Validators.json(kind.schema());
    }

    /** Takes note of what a document that is right makes use of. */
    void take(JsonNode document) {
        walk("", root, document);
    }

    /** The places in the schema, as JSON pointers without conditions, of which no document made use. */
    Set<String> unused() {
        Set<String> all = new LinkedHashSet<>();
        places("", root, all);
        Set<String> unused = unconditional(all);
        unused.removeAll(unconditional(used));
        return unused;
    }

    private static Set<String> unconditional(Set<String> places) {
        return places.stream()
                .map(place -> CONDITIONS.matcher(place).replaceAll(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void places(String at, JsonNode schema, Set<String> all) {
        schema.properties().forEach(each -> {
            String there = at + "/" + each.getKey();
            boolean alternatives = ALTERNATIVES.contains(each.getKey());
            if (each.getKey().equals("properties") || alternatives) {
                within(there, each.getValue(), all, true);
            } else if (each.getKey().equals("$defs") || each.getKey().equals("allOf")) {
                within(there, each.getValue(), all, false);
            } else if (each.getValue().isObject()) {
                places(there, each.getValue(), all);
            }
        });
    }

    /** The members of an object, or the items of a list. */
    private static void within(String at, JsonNode schemas, Set<String> all, boolean count) {
        if (schemas.isArray()) {
            for (int i = 0; i < schemas.size(); i++) {
                one(at + "/" + i, schemas.get(i), all, count);
            }
        } else {
            schemas.properties().forEach(each -> one(at + "/" + each.getKey(), each.getValue(), all, count));
        }
    }

    private static void one(String at, JsonNode schema, Set<String> all, boolean count) {
        if (count && !at.contains("/if/") && !schema.equals(Validators.json("false"))) {
            all.add(at);
        }
        if (!at.contains("/if/")) {
            places(at, schema, all);
        }
    }

    private void walk(String at, JsonNode schema, JsonNode value) {
        String ref = schema.path("$ref").asString("");
        if (!ref.isEmpty()) {
            walk(ref.substring(1), root.at(ref.substring(1)), value);
        }
        schema.path("properties").properties().forEach(each -> {
            if (value.has(each.getKey())) {
                String there = at + "/properties/" + each.getKey();
                used.add(there);
                walk(there, each.getValue(), value.path(each.getKey()));
            }
        });
        others(at, schema, value);
        if (value.isArray() && schema.has("items")) {
            value.forEach(each -> walk(at + "/items", schema.path("items"), each));
        }
        alternatives(at, schema, value);
        conditions(at, schema, value);
    }

    private void others(String at, JsonNode schema, JsonNode value) {
        if (value.isObject() && schema.path("additionalProperties").isObject()) {
            value.properties().stream()
                    .filter(each -> !schema.path("properties").has(each.getKey()))
                    .forEach(each ->
                            walk(at + "/additionalProperties", schema.path("additionalProperties"), each.getValue()));
        }
    }

    private void alternatives(String at, JsonNode schema, JsonNode value) {
        for (String name : ALTERNATIVES) {
            for (int i = 0; i < schema.path(name).size(); i++) {
                String there = at + "/" + name + "/" + i;
                if (isRight(there, schema.path(name).get(i), value)) {
                    used.add(there);
                    walk(there, schema.path(name).get(i), value);
                }
            }
        }
    }

    private void conditions(String at, JsonNode schema, JsonNode value) {
        if (schema.has("if")) {
            String branch = isRight(at + "/if", schema.path("if"), value) ? "then" : "else";
            if (schema.has(branch)) {
                walk(at + "/" + branch, schema.path(branch), value);
            }
        }
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            walk(at + "/allOf/" + i, schema.path("allOf").get(i), value);
        }
    }

    private boolean isRight(String at, JsonNode branch, JsonNode value) {
        return branches.computeIfAbsent(at, any -> schema(branch))
                .validate(value)
                .isEmpty();
    }

    /** A part of the schema by itself. */
    private Schema schema(JsonNode branch) {
        ObjectNode alone = (ObjectNode) branch.deepCopy();
        alone.put("$schema", root.path("$schema").asString());
        return Validators.of(alone.set("$defs", root.path("$defs")));
    }
}
