package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.io.schema.DocumentKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the commands write is right by the schemas that are shipped, and would not be under other names. */
final class WrittenKindsTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<DocumentKind, Schema> SCHEMAS = new EnumMap<>(DocumentKind.class);

    /** What comes out beside something else. */
    private static final Map<DocumentKind, DocumentKind> WITHIN = Map.of(
            DocumentKind.STANDING, DocumentKind.SITUATION,
            DocumentKind.WARNINGS, DocumentKind.REJECT);

    /** The others are those of a catalogue. */
    private static final List<String> OF_EVERY_ROW = List.of("id", "source", "provenance");

    @TempDir
    Path folder = Path.of("");

    private static List<Error> errors(DocumentKind kind, JsonNode json) {
        return SCHEMAS.computeIfAbsent(kind, each -> REGISTRY.getSchema(each.schema()))
                .validate(json);
    }

    static List<Writing> commands() {
        return Writings.ALL;
    }

    static Stream<DocumentKind> written() {
        return Stream.of(DocumentKind.values()).filter(kind -> !kind.isRead());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everything_that_a_command_writes_is_right_by_its_schema(Writing command) {
        List<Writing.Document> documents = command.documents();
        assertThat(documents).extracting(Writing.Document::kind).contains(command.kind());
        assertThat(documents.stream()
                        .filter(each -> !errors(each.kind(), each.json()).isEmpty())
                        .map(each -> each.kind() + ": " + errors(each.kind(), each.json())))
                .isEmpty();
    }

    @Test
    void rejects_in_a_file_are_those_of_standard_error() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson");
        Writing screening = Writings.ALL.stream()
                .filter(each ->
                        each.kind() == DocumentKind.DECISION && each.args().contains("-"))
                .findFirst()
                .orElseThrow();
        Run toFile = Run.withInput(screening.input(), "screen", "-", "--rejects", rejects.toString());
        assertThat(toFile.err()).doesNotContain("{");
        assertThat(Files.readAllLines(rejects).stream().map(line -> Writing.Document.of(DocumentKind.REJECT, line)))
                .isNotEmpty()
                .containsExactlyElementsOf(screening.documents().stream()
                        .filter(each -> each.kind() == DocumentKind.REJECT)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_member_under_another_name_is_wrong(DocumentKind kind) {
        JsonNode document = firstOf(kind);
        assertThat(errors(kind, document)).isEmpty();
        ObjectNode holder = (ObjectNode) (kind == DocumentKind.CATALOGUE ? document.get(0) : document);
        for (String name : kind == DocumentKind.CATALOGUE ? OF_EVERY_ROW : List.copyOf(holder.propertyNames())) {
            JsonNode value = holder.remove(name);
            holder.set(name + "x", value);
            assertThat(errors(kind, document)).as(name).isNotEmpty();
            holder.remove(name + "x");
            holder.set(name, value);
        }
    }

    private static JsonNode firstOf(DocumentKind kind) {
        DocumentKind written = WITHIN.getOrDefault(kind, kind);
        return Writings.ALL.stream()
                .filter(command -> command.kind() == written)
                .flatMap(command -> command.documents().stream())
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow()
                .json();
    }
}
