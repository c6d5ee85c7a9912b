package org.openktp.io.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PackageFramerTest {

    @Test
    void a_second_list_of_the_name_loses_the_rest() throws IOException {
        byte[] bytes = "{\"grants\":[{}],\"grants\":[{}]}".getBytes(StandardCharsets.UTF_8);
        ByteSource source = new ByteSource(new ByteArrayInputStream(bytes), 1000);
        PackageFramer framer = new PackageFramer(source, 1000, "grants", (name, value) -> {});
        assertThat(framer.next().orElseThrow().problem()).isEmpty();
        assertThat(framer.next().orElseThrow().problem().orElseThrow().message())
                .contains("'grants' is given twice");
        assertThat(framer.next()).isEmpty();
    }
}
