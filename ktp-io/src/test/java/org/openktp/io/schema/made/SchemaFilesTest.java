package org.openktp.io.schema.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.io.schema.DocumentKind;

final class SchemaFilesTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_schema_that_is_shipped_is_the_one_that_is_made(DocumentKind kind) {
        assertThat(kind.schema())
                .as("run the main of %s in the root of the project", SchemaFiles.class)
                .isEqualTo(SchemaFiles.text(kind));
    }

    @Test
    void every_kind_is_read_or_written_and_no_other_schema_is_shipped() throws IOException {
        assertThat(Kinds.READ.keySet()).allMatch(DocumentKind::isRead);
        assertThat(Kinds.WRITTEN.keySet()).noneMatch(DocumentKind::isRead);
        assertThat(Kinds.READ.size() + Kinds.WRITTEN.size()).isEqualTo(DocumentKind.values().length);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("openktp.root"), SchemaFiles.FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(DocumentKind.values())
                            .map(kind -> kind.token() + ".schema.json")
                            .toList());
        }
    }
}
