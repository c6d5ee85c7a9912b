package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.examples.screening.run.ExitStatus;

/** {@code select}: what it reads, prints and refuses. */
final class SelectCommandTest {

    private static final String APPLICATIONS = Run.sample("innovate-2024-25-r3.ndjson");
    private static final String SCORES = Run.sample("innovate-2024-25-r3-scores.csv");
    private static final String POLICY = Run.sample("innovate-2024-25-r3-selection.json");

    @TempDir
    Path folder = Path.of("");

    private static Run select(String... more) {
        String[] args = new String[more.length + 5];
        List<String> usual = List.of("select", APPLICATIONS, SCORES, "--policy", POLICY);
        for (int i = 0; i < args.length; i++) {
            args[i] = i < usual.size() ? usual.get(i) : more[i - usual.size()];
        }
        return Run.of(args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcs-round-4", "innovate-2024-25-r3"})
    void the_table_is_the_one_that_is_known(String name) throws IOException {
        boolean hcs = name.equals("hcs-round-4");
        Run run = Run.of(
                "select",
                Run.sample(hcs ? "hcs-round-4-shortlist.ndjson" : name + ".ndjson"),
                Run.sample(name + (hcs ? "-scores.ndjson" : "-scores.csv")),
                "--policy",
                Run.sample(name + "-selection.json"));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).isEmpty();
        try (InputStream known = SelectCommandTest.class.getResourceAsStream("/select/" + name + ".txt")) {
            assertThat(run.out())
                    .isEqualTo(new String(Objects.requireNonNull(known).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void csv_has_a_row_for_each_application() {
        Run run = select("--format", "csv");
        assertThat(run.lines()).hasSize(13).first().asString().startsWith("application,");
        assertThat(run.lines())
                .element(1)
                .asString()
                .startsWith("iuk-0735,in,89.2,89.2,")
                .contains(",1,1,awarded,");
        assertThat(run.err()).contains("applications: 12 read = 12 taken + 0 rejected");
        assertThat(select("--format", "csv-exact").out()).isEqualTo(run.out());
    }

    @Test
    void the_result_can_go_to_a_file() throws IOException {
        Path out = folder.resolve("result.json");
        Run run = select("--format", "json", "--out", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).isEqualTo(select("--format", "json").out());
        assertThat(Files.readString(out)).endsWith("}\n");
    }

    @Test
    void what_was_withdrawn_makes_room_for_others() {
        Run run = select("--withdrawn", "iuk-0735", "--withdrawn", "iuk-0225");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.lines())
                .contains(
                        "  applications  12, of which 10 in the running, 2 withdrawn",
                        "  iuk-1892, iuk-2216, iuk-4361, iuk-2992",
                        "  iuk-0735  it was withdrawn, and was not ranked");
        Run nobody = select("--withdrawn", "iuk-9999");
        assertThat(nobody.status()).isEqualTo(ExitStatus.NOT_THERE);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("no application 'iuk-9999'");
    }

    @Test
    void every_record_is_taken_or_rejected_and_the_rest_is_selected() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(APPLICATIONS));
        String elsewhere = lines.get(0)
                .replaceFirst("iuk-[0-9]+", "other")
                .replace("innovate-ktp-2024-25-r3", "innovate-ktp-2025-26-r4");
        String applications = String.join("\n", lines) + "\n" + lines.get(1) + "\n" + elsewhere + "\nno JSON\n"
                + "{\"scheme\":\"hcs-ktp\",\"id\":\"hcs\"}\n";
        Path rejects = folder.resolve("rejects.ndjson");
        Path scores = write(
                "scores.ndjson", "{\"application\":\"iuk-0735\",\"assessor\":\"assessor-01\"}\n{\"assessor\":7}\n");
        Run run = Run.withInput(
                applications, "select", "-", scores.toString(), "--policy", POLICY, "--rejects", rejects.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.out())
                .contains(
                        "applications: 16 read = 11 taken + 5 rejected",
                        "  rejected, duplicate-id: 2",
                        "  rejected, contradiction: 2",
                        "  rejected, not-json: 1",
                        "scorecards: 2 read = 1 taken + 1 rejected");
        assertThat(Files.readAllLines(rejects))
                .hasSize(6)
                .anyMatch(line -> line.contains("round 'innovate-ktp-2025-26-r4' is not the round of the policy"))
                .anyMatch(line -> line.contains("an application without a round is not of the scheme"));
    }

    @Test
    void text_from_outside_cannot_command_the_terminal() throws IOException {
        String hostile = Files.readString(Path.of(APPLICATIONS)).replace("iuk-0735", "iuk-\\u001b[2J");
        Run run = Run.withInput(hostile, "select", "-", SCORES, "--policy", POLICY);
        assertThat(run.out()).contains("iuk-\\u001b[2J").doesNotContain("\u001b");
    }

    @Test
    void a_policy_that_leaves_something_out_is_refused() throws IOException {
        String policy = Files.readString(Path.of(POLICY));
        Path file = write("policy.json", policy.replaceFirst("\"capacity\": 4,", ""));
        Run run = Run.of("select", APPLICATIONS, SCORES, "--policy", file.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("capacity is absent, and none was found for innovate-ktp-2024-25-r3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select",
                "select a.ndjson s.ndjson",
                "select - - --policy p.json",
                "select a.ndjson s.ndjson --policy p.json --format ndjson",
                "select a.ndjson s.ndjson --policy p.json --out a.ndjson",
                "select a.ndjson s.ndjson --policy p.json --out ./s.ndjson",
                "select a.ndjson s.ndjson --policy p.json --rejects p.json",
                "select a.ndjson s.ndjson --policy p.json --out r --rejects r",
                "sample --selection everything",
                "sample --selection policy --scheme innovate-ktp"
            })
    void refuses_wrong_usage(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void files_that_are_not_there_are_said() {
        assertThat(Run.of("select", APPLICATIONS, SCORES, "--policy", "none.json")
                        .status())
                .isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(Run.of("select", "none.ndjson", SCORES, "--policy", POLICY).status())
                .isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(Run.of("select", APPLICATIONS, "none.csv", "--policy", POLICY)
                        .err())
                .contains("no such file or folder: none.csv");
    }
}
