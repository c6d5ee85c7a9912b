package org.openktp.io.json;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values that may be absent. Jackson's own reader would look for the name of a type where a host asks for such names. */
final class OptionalReader extends ValueDeserializer<Object> {

    private final ValueReader values;

    OptionalReader(ValueReader values) {
        this.values = values;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return Optional.of(values.deserialize(parser, context));
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.empty();
    }
}
