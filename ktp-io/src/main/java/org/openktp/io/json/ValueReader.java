package org.openktp.io.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.value.ValueForms;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads values of a type in their one form. Names of types are never looked for, whatever the host asks for. */
final class ValueReader extends ValueDeserializer<Object> {

    private final ValueForms forms;
    private final JavaType type;
    private final boolean refusesNull;

    ValueReader(ValueForms forms, JavaType type, boolean refusesNull) {
        this.forms = forms;
        this.type = type;
        this.refusesNull = refusesNull;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        ReadDocument<Object> read = read(parser);
        return read.value().orElseThrow(() -> new KtpJsonException(parser, type, read.findings()));
    }

    private ReadDocument<Object> read(JsonParser parser) {
        try {
            return forms.read(Types.of(type), JsonTree.at(parser, Places.pointer(parser), Limits.DOCUMENT));
        } catch (RefusedException e) {
            throw new KtpJsonException(parser, type, List.of(e.finding()));
        } catch (IllegalArgumentException e) {
            InvalidDefinitionException refusal =
                    InvalidDefinitionException.from(parser, String.valueOf(e.getMessage()), type);
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    /** What is known of a fact that is not there was not asked. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        if (type.getRawClass().equals(Knowledge.class)) {
            return Knowledge.notAsked();
        }
        if (refusesNull) {
            JsonParser parser = context.getParser();
            String message = "null is no " + Types.of(type) + "; only what is optional may be null";
            throw new KtpJsonException(
                    parser, type, List.of(new Finding(FindingCode.REQUIRED, Places.value(parser), message)));
        }
        return null;
    }

    /** Null is refused anew each time, with its place. */
    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return getNullValue(context);
    }
}
