package org.openktp.io.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openktp.io.schema.wire.WireMapper;
import tools.jackson.databind.JsonNode;

/** The schemas that are shipped, checked by a validator that is not ours, which looks at formats too. */
public final class Validators {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<DocumentKind, Schema> SCHEMAS = new EnumMap<>(DocumentKind.class);

    private Validators() {}

    /** What is wrong with a document by the schema of its kind; empty where nothing is. */
    public static List<Error> errors(DocumentKind kind, JsonNode document) {
        return SCHEMAS.computeIfAbsent(kind, each -> of(json(each.schema()))).validate(document);
    }

    /** What is wrong with a document by the schema of its kind; empty where nothing is. */
    public static List<Error> errors(DocumentKind kind, String document) {
        return errors(kind, json(document));
    }

    static Schema of(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    static JsonNode json(String text) {
        return WireMapper.MAPPER.readTree(text);
    }
}
