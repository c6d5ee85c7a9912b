package org.openktp.io.grant;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.io.KtpGrantIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordWriter;

/** Files of grants for tests: the real ones and the published schema where they are, and grants read from and written to texts. */
public final class GrantFiles {

    private static final String SCHEMAS = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";

    private static Optional<Schema> published = Optional.empty();

    private GrantFiles() {}

    /** Whether the published schema is there. */
    public static boolean hasSchema() {
        return !System.getProperty("openktp.data", "").isBlank();
    }

    static Path file(String name) {
        String data = System.getProperty("openktp.data", "");
        assumeTrue(!data.isBlank(), "the folder of real data is not there");
        return Path.of(data, "360giving", name);
    }

    static List<ReadRecord<Grant>> records(String text, Format format) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (GrantReader reader = KtpGrantIo.readGrants(in, ReadOptions.of(format))) {
            return reader.stream().toList();
        }
    }

    static List<Grant> grants(String text, Format format) throws IOException {
        return records(text, format).stream()
                .map(record -> record.value().orElseThrow(() -> new AssertionError(record.findings())))
                .toList();
    }

    public static String json(List<Grant> grants) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Grant> writer = KtpGrantIo.writePackage(out, new JsonValue.Members(Map.of()))) {
            for (Grant grant : grants) {
                writer.write(grant);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * What is wrong with a package by the published schema. It names another version of the schema of grants than the one published
     * with it, and a dialect by an address that no validator knows.
     */
    public static List<Error> errors(String json) throws IOException {
        if (published.isEmpty()) {
            published = Optional.of(published());
        }
        return published.get().validate(json, InputFormat.JSON);
    }

    private static Schema published() throws IOException {
        String grants = schema("360-giving-schema.json");
        String packages = schema("360-giving-package-schema.json");
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(
                                Map.of(SCHEMAS + "1.4.2/schema/360-giving-schema.json", grants))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        return registry.getSchema(packages);
    }

    private static String schema(String name) throws IOException {
        return Files.readString(file(name))
                .replace("http://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema");
    }
}
