package org.openktp.io.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schemas that are shipped, checked by a validator that is not ours. */
final class Schemas {

    static final Schema ROUNDS = schema("rounds");
    static final Schema RULES = schema("rules");

    private Schemas() {}

    /** What is wrong with a document by its schema; empty where nothing is. */
    static List<Error> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/org/openktp/io/schema/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:org/openktp/io/schema/" + name + ".schema.json"));
    }
}
