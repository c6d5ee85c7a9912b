package org.openktp.examples.screening.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.io.stream.Format;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The beginning of an input, which says what it holds. Whatever is wrong in it is left to whoever reads it as that. */
final class Head {

    /** As much as is looked at. */
    static final int BYTES = 1 << 16;

    private static final JsonFactory FACTORY = new JsonFactory();

    private Head() {}

    /**
     * The names in the first record, as far as they stand in the beginning of the input.
     *
     * @param in an input that can be marked; it stays at its beginning
     * @param format how it is laid out
     * @return the names, each with its value where that is a text, and else with an empty one
     */
    static Map<String, String> of(InputStream in, Format format) throws IOException {
        in.mark(BYTES);
        byte[] head = in.readNBytes(BYTES);
        in.reset();
        return format == Format.CSV ? columns(head) : properties(head);
    }

    private static Map<String, String> columns(byte[] head) {
        Map<String, String> columns = new LinkedHashMap<>();
        String header = new String(head, StandardCharsets.UTF_8).split("[\r\n]", 2)[0];
        for (String name : header.split(",", -1)) {
            columns.put(name.replace("\uFEFF", "").replace("\"", "").strip(), "");
        }
        return columns;
    }

    private static Map<String, String> properties(byte[] head) {
        Map<String, String> properties = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), head)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                first = parser.nextToken();
            }
            while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                properties.put(name, parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "");
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // it is no JSON, or goes on after what is looked at: what was seen before tells enough
            return properties;
        }
        return properties;
    }
}
