package org.openktp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.io.schema.made.Kinds;
import org.openktp.io.schema.wire.WireMapper;
import tools.jackson.databind.JsonNode;

/** Documents that are right are right by their schema, their reader, and the records from which schemas are made. */
final class GoldenTest {

    private static final Schema DIALECT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_schema_is_right_by_the_schema_of_schemas_and_refers_to_no_other(DocumentKind kind) {
        JsonNode schema = Validators.json(kind.schema());
        assertThat(DIALECT.validate(schema)).isEmpty();
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asString()).isEqualTo(kind.id().toString());
        assertThat(schema.path("title").asString()).isEqualTo(kind.label());
        assertThat(schema.findValuesAsString("$ref")).allMatch(ref -> ref.startsWith("#/$defs/"));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_golden_document_is_right_by_its_schema(DocumentKind kind) {
        assertThat(wrong(kind, golden -> Validators.errors(kind, golden.json())))
                .isEmpty();
    }

    static Stream<DocumentKind> read() {
        return Stream.of(DocumentKind.values()).filter(DocumentKind::isRead);
    }

    @ParameterizedTest
    @MethodSource("read")
    void every_golden_document_is_right_for_its_reader(DocumentKind kind) {
        assertThat(wrong(kind, Readers::findings)).isEmpty();
    }

    static Stream<DocumentKind> written() {
        return Stream.of(DocumentKind.values()).filter(kind -> !kind.isRead());
    }

    @ParameterizedTest
    @MethodSource("written")
    void every_golden_line_goes_through_the_record_of_its_kind_unchanged(DocumentKind kind) {
        Class<?> record = Kinds.WRITTEN.getOrDefault(kind, Object.class);
        for (Golden golden : Goldens.of(kind)) {
            JsonNode left = WireMapper.throughRecord(golden.json(), record);
            assertThat(Validators.json(left.toString())).isEqualTo(golden.json());
        }
    }

    private static List<String> wrong(DocumentKind kind, Function<Golden, List<?>> errors) {
        List<Golden> goldens = Goldens.of(kind);
        assertThat(goldens).isNotEmpty();
        return goldens.stream()
                .filter(golden -> !errors.apply(golden).isEmpty())
                .map(golden -> errors.apply(golden) + " in " + golden)
                .toList();
    }
}
