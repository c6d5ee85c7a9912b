package org.openktp.io.schema;

import tools.jackson.databind.JsonNode;

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

    @Override
    public String toString() {
        String text = json.toString();
        return kind.token() + " " + text.substring(0, Math.min(120, text.length()));
    }
}
