package org.openktp.examples.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to streams shows is what is compiled, and what that prints. */
final class OwnStreamTest {

    private static final Guide GUIDE = Guide.of("streams", "OwnStream");

    @Test
    void the_code_of_the_guide_is_compiled() throws IOException {
        GUIDE.requireItsCodeIsCompiled();
    }

    @Test
    void the_guide_says_what_is_printed(@TempDir Path folder) throws IOException {
        GUIDE.requireItSaysWhatIsPrintedBy(() -> OwnStream.run(sample(folder)));
    }

    private static Path sample(Path folder) {
        try {
            return Files.writeString(folder.resolve("four.ndjson"), """
                    {"id":"a-1"}
                    {"id":"a-2"}

                    {"id":"a-3","id":"a-4"}
                    {"id":"a-5"}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
