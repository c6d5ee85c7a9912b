package org.openktp.examples.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a test looks at it, without any of the project's types.
 *
 * @param value a map, a list, a text, a number, a truth, or an empty text for null
 */
record Json(Object value) {

    /** Reads a text. */
    static Json of(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "";
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    /** Whether there is a member of a name. */
    boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    /** A member of an object. */
    Json get(String name) {
        return value instanceof Map<?, ?> members
                ? Optional.<Object>ofNullable(members.get(name)).map(Json::new).orElseGet(() -> new Json(""))
                : new Json("");
    }

    /** The names of the members of an object. */
    List<String> names() {
        return value instanceof Map<?, ?> members
                ? members.keySet().stream().map(Object::toString).toList()
                : List.of();
    }

    /** The elements of a list; none of anything else. */
    Stream<Json> each() {
        return value instanceof List<?> elements ? elements.stream().map(Json::new) : Stream.of();
    }

    /** The elements of a list as texts. */
    List<String> texts() {
        return each().map(Json::text).toList();
    }

    /** What it is in text. */
    String text() {
        return value.toString();
    }
}
