package org.openktp.io.schema;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that is right.
 *
 * @param kind its kind
 * @param before the lines that must stand before it; empty for most
 * @param json the document
 */
record Golden(DocumentKind kind, String before, JsonNode json) {

    Golden with(JsonNode changed) {
        return new Golden(kind, before, changed);
    }

    /** The document with one item of a list at a time; as it is, where it has no such list. */
    Stream<Golden> oneByOne(String list) {
        if (!(json.path(list) instanceof ArrayNode items)) {
            return Stream.of(this);
        }
        return items.valueStream().map(item -> {
            ObjectNode copy = (ObjectNode) json.deepCopy();
            copy.putArray(list).add(item.deepCopy());
            return with(copy);
        });
    }

    @Override
    public String toString() {
        String text = json.toString();
        return kind.token() + " " + text.substring(0, Math.min(120, text.length()));
    }
}
