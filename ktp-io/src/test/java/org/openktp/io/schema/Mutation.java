package org.openktp.io.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with one thing changed.
 *
 * @param what what was changed
 * @param place where: names with slashes, the items of a list as {@code []}, with the token that says which variant an object
 *     is, such as {@code /timeline/[]/moves/[refused]/state}
 * @param changed the document
 */
record Mutation(What what, String place, Golden changed) {

    /** What may be changed. */
    enum What {
        REMOVED,
        RENAMED,
        ADDED,
        UNKNOWN_CODE,
        OTHER_TYPE
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TAGS = List.of("kind", "move", "answer", "severity");
    private static final List<JsonNode> VALUES = List.of(
            JSON.booleanNode(true),
            JSON.numberNode(12.5),
            JSON.objectNode().put("extraProperty", 1),
            JSON.stringNode("x y"),
            JSON.arrayNode().add(JSON.objectNode().put("extraProperty", 1)));

    /** Every change of a document, each once for all places that are alike; places that were seen are passed over. */
    static List<Mutation> of(Golden golden, Set<String> seen) {
        List<Mutation> all = new ArrayList<>();
        new Walk(golden, seen, all).value(golden.json(), "", new ArrayList<>());
        return all;
    }

    static List<Mutation> of(Golden golden) {
        return of(golden, new HashSet<>());
    }

    @Override
    public String toString() {
        return what + " " + place + " in " + changed;
    }

    /** The token that says which variant an object is, in brackets. */
    static String tag(ObjectNode object) {
        return TAGS.stream()
                .filter(object::has)
                .filter(tag -> object.path(tag).isString()
                        && !object.path(tag).asString().contains(" "))
                .findFirst()
                .map(tag -> "[" + object.path(tag).asString() + "]")
                .orElse("");
    }

    private record Walk(Golden golden, Set<String> seen, List<Mutation> all) {

        void value(JsonNode value, String place, List<Object> path) {
            if (value instanceof ObjectNode object) {
                object(object, place + tag(object), path);
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    within(array.get(i), place + "/[]", path, i);
                }
            }
        }

        private void object(ObjectNode object, String place, List<Object> path) {
            change(What.ADDED, place, path, at -> ((ObjectNode) at).put("extraProperty", 1));
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String name = member.getKey();
                String there = place + "/" + name;
                change(What.REMOVED, there, path, at -> ((ObjectNode) at).remove(name));
                change(What.RENAMED, there, path, at -> ((ObjectNode) at)
                        .set(name + "x", ((ObjectNode) at).remove(name)));
                within(member.getValue(), there, path, name);
            }
        }

        private void within(JsonNode value, String place, List<Object> path, Object step) {
            if (value.isString()) {
                change(What.UNKNOWN_CODE, place, path, at -> put(at, step, JSON.stringNode("no-such-code")));
            }
            for (JsonNode other : VALUES) {
                if (!value.isNull() && other.getNodeType() != value.getNodeType()) {
                    change(What.OTHER_TYPE, place + ":" + other.getNodeType(), path, at -> put(at, step, other));
                }
            }
            List<Object> longer = new ArrayList<>(path);
            longer.add(step);
            value(value, place, longer);
        }

        private static void put(JsonNode parent, Object step, JsonNode value) {
            if (step instanceof String name) {
                ((ObjectNode) parent).set(name, value);
            } else {
                ((ArrayNode) parent).set((Integer) step, value);
            }
        }

        private void change(What what, String place, List<Object> path, Consumer<JsonNode> change) {
            if (seen.add(what + place)) {
                JsonNode copy = golden.json().deepCopy();
                JsonNode at = copy;
                for (Object step : path) {
                    at = step instanceof String name ? at.get(name) : at.get((Integer) step);
                }
                change.accept(at);
                all.add(new Mutation(what, place, golden.with(copy)));
            }
        }
    }
}
