package org.openktp.io.json;

import org.jspecify.annotations.Nullable;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.tree.Located;
import org.openktp.io.value.ValueForms;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** Reads keys of maps. */
final class KeyReader extends KeyDeserializer {

    private final ValueForms forms;
    private final JavaType type;

    KeyReader(ValueForms forms, JavaType type) {
        this.forms = forms;
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        ReadDocument<Object> read = read(new Located.Text(Places.key(parser, key), key), parser);
        return read.value().orElseThrow(() -> new KtpJsonException(parser, type, read.findings()));
    }

    private ReadDocument<Object> read(Located key, @Nullable JsonParser parser) {
        try {
            return forms.read(Types.of(type), key);
        } catch (IllegalArgumentException e) {
            InvalidDefinitionException refusal =
                    InvalidDefinitionException.from(parser, String.valueOf(e.getMessage()), type);
            refusal.initCause(e);
            throw refusal;
        }
    }
}
