package org.openktp.io.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;

/** Writes what a form has written to a host's generator, whatever that is set to. */
final class TreeWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TreeWriter() {}

    static void write(Object tree, JsonGenerator json) {
        if (tree instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, value) -> {
                json.writeName((String) name);
                write(value, json);
            });
            json.writeEndObject();
        } else if (tree instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(each -> write(each, json));
            json.writeEndArray();
        } else if (tree instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (tree instanceof String text) {
            json.writeString(text);
        } else {
            text(tree.toString(), json);
        }
    }

    /** What is JSON already. Numbers go out as they are, even where the host has numbers written as texts. */
    private static void text(String text, JsonGenerator json) {
        if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                parser.nextToken();
                copy(parser, json);
            }
        } else if (text.equals("null")) {
            json.writeNull();
        } else {
            number(text, json);
        }
    }

    private static void number(String digits, JsonGenerator json) {
        if (json instanceof JsonGeneratorBase) {
            json.writeRawValue(digits);
        } else if (digits.matches("-?[0-9]{1,9}")) {
            json.writeNumber(Integer.parseInt(digits));
        } else {
            json.writeNumber(new BigDecimal(digits));
        }
    }

    private static void copy(JsonParser parser, JsonGenerator json) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                json.writeStartObject();
                while (parser.nextToken() != tools.jackson.core.JsonToken.END_OBJECT) {
                    json.writeName(parser.currentName());
                    parser.nextToken();
                    copy(parser, json);
                }
                json.writeEndObject();
            }
            case START_ARRAY -> {
                json.writeStartArray();
                while (parser.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
                    copy(parser, json);
                }
                json.writeEndArray();
            }
            case VALUE_STRING -> json.writeString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), json);
            case VALUE_TRUE, VALUE_FALSE -> json.writeBoolean(parser.getBooleanValue());
            default -> json.writeNull();
        }
    }
}
