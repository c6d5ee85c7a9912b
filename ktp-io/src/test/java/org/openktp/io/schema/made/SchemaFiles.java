package org.openktp.io.schema.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openktp.io.form.PrettyJson;
import org.openktp.io.schema.DocumentKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schemas to where they are shipped from. Run its {@code main} in the root of the project after a change of a form. */
final class SchemaFiles {

    static final String FOLDER = "ktp-io/src/main/resources/org/openktp/io/schema";

    private static final JsonMapper MAPPER = new JsonMapper();

    private SchemaFiles() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length == 0 ? System.getProperty("openktp.root", ".") : args[0]);
        for (DocumentKind kind : DocumentKind.values()) {
            Files.writeString(root.resolve(FOLDER).resolve(kind.token() + ".schema.json"), text(kind));
        }
    }

    static String text(DocumentKind kind) {
        ObjectNode schema = Generator.schema(kind);
        return PrettyJson.of(MAPPER.convertValue(schema, new TypeReference<Map<String, Object>>() {})) + "\n";
    }
}
