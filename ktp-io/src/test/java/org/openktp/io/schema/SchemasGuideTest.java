package org.openktp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to schemas shows code that runs, and names every kind. */
final class SchemasGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("openktp.root"));

    @Test
    void the_code_of_the_guide_validates_a_document() throws IOException {
        Path file = ROOT.resolve("examples/data/host-round.json");
        // begin
        String document = Files.readString(file);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DocumentKind.ROUNDS.schema());
        List<Error> errors = schema.validate(document, InputFormat.JSON);
        // end
        assertThat(errors).isEmpty();
        assertThat(schema.validate(document.replace("\"places\"", "\"placess\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        String source =
                Files.readString(ROOT.resolve("ktp-io/src/test/java/org/openktp/io/schema/SchemasGuideTest.java"));
        String code = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end\n"))
                .indent(-8);
        assertThat(guide()).contains("```java\n" + code + "```");
    }

    @Test
    void the_guide_names_every_kind_and_no_other() throws IOException {
        assertThat(guide().lines().filter(line -> line.startsWith("| `")).flatMap(line -> Stream.of(
                                line.substring(1, line.indexOf('|', 1)).split(","))
                        .map(kind -> kind.replace("`", "").strip())))
                .containsExactlyInAnyOrder(Stream.of(DocumentKind.values())
                        .map(DocumentKind::token)
                        .toArray(String[]::new));
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/schemas.md"));
    }
}
