package org.openktp.io.json;

import org.openktp.io.value.ValueForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of a type in their one form. Names of types never go out, whatever the host asks for. */
final class ValueWriter extends ValueSerializer<Object> {

    private final ValueForms forms;
    private final JavaType type;
    private final boolean asName;

    ValueWriter(ValueForms forms, JavaType type, boolean asName) {
        this.forms = forms;
        this.type = type;
        this.asName = asName;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        Object tree = tree(value, json);
        if (!asName) {
            TreeWriter.write(tree, json);
        } else if (tree instanceof String name) {
            json.writeName(name);
        } else {
            throw InvalidDefinitionException.from(
                    json, type.getRawClass().getSimpleName() + " is no text, and cannot be the key of a map", type);
        }
    }

    private Object tree(Object value, JsonGenerator json) {
        try {
            return forms.write(Types.of(type), value);
        } catch (IllegalArgumentException e) {
            InvalidDefinitionException refusal =
                    InvalidDefinitionException.from(json, String.valueOf(e.getMessage()), type);
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(value, json, context);
    }
}
