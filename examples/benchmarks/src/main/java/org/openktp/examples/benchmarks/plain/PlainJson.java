package org.openktp.examples.benchmarks.plain;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Reads applications by Jackson's data binding, as a host would. */
public final class PlainJson {

    private static final ObjectReader READER =
            JsonMapper.builder().addHandler(new MissingIsNull()).build().readerFor(PlainApplication.class);

    private PlainJson() {}

    /** Where a value is an object that says why it is missing, there is none. */
    private static final class MissingIsNull extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType type,
                JsonToken token,
                JsonParser parser,
                @Nullable String message) {
            if (token != JsonToken.START_OBJECT) {
                return NOT_HANDLED;
            }
            parser.skipChildren();
            return null;
        }
    }

    /**
     * Reads one application.
     *
     * @param json the object
     * @return the application
     */
    public static PlainApplication read(byte[] json) {
        return READER.readValue(json);
    }
}
