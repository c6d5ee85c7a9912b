package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openktp.examples.screening.run.ExitStatus;

/** Files whose names end in {@code .gz} are unpacked by every command that reads them. */
final class PackedInputTest {

    @TempDir
    Path folder = Path.of("");

    private String packed(String sample) throws IOException {
        return packed(sample, Files.readAllBytes(Path.of(Run.sample(sample))));
    }

    private String packed(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        return file.toString();
    }

    @Test
    void validate_tells_and_reads_them() throws IOException {
        assertThat(Run.of("validate", packed("innovate-applications.csv")).out())
                .contains("applications as CSV: 120 accepted, 0 rejected");
        assertThat(Run.of("validate", packed("cost-plan-2024.json")).out()).contains("cost-plan: accepted");
    }

    @Test
    void costs_reads_them() throws IOException {
        assertThat(Run.of("costs", packed("cost-plan-2024.json")))
                .isEqualTo(Run.of("costs", Run.sample("cost-plan-2024.json")));
    }

    @Test
    void select_reads_them() throws IOException {
        Run run = Run.of(
                "select",
                packed("hcs-round-4.ndjson"),
                packed("hcs-round-4-scores.ndjson"),
                "--policy",
                packed("hcs-round-4-selection.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
    }

    @Test
    void check_file_reads_them() throws IOException {
        assertThat(Run.of("check-file", "trusts", packed("none.csv", new byte[0]))
                        .out())
                .isEqualTo(Run.of("check-file", "trusts", "-").out());
    }
}
