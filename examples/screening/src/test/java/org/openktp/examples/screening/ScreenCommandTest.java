package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.examples.screening.run.ExitStatus;

final class ScreenCommandTest {

    private static final String GOOD = """
        {"id":"%s","round":"hcs-ktp-4","applicant":{"role":"consultant","nation":"wales"},\
        "proposal":{"themes":["novel-diagnostics"]}}
        """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void prints_as_many_lines_as_the_file_has_and_the_same_bytes_again() throws IOException {
        String file = Run.sample("hcs-round-4.ndjson");
        Run run = Run.of("screen", file, "--format", "ndjson");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.lines()).hasSameSizeAs(Files.readAllLines(Path.of(file)));
        assertThat(run.lines()).allSatisfy(line -> assertThat(line)
                .contains("\"id\":", "\"round\":", "\"verdict\":", "\"asOf\":", "\"ruleSet\":", "\"outcomes\":")
                .contains("\"toJudge\":", "\"missing\":"));
        assertThat(Run.of("screen", file, "--format", "ndjson").out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "csv-long", "csv-exact", "csv-long-exact", "table"})
    void decides_the_csv_file_as_the_ndjson_file(String format) {
        Run fromCsv = Run.of("screen", Run.sample("hcs-round-4.csv"), "--format", format);
        Run fromNdjson = Run.of("screen", Run.sample("hcs-round-4.ndjson"), "--format", format);
        assertThat(fromCsv.out()).isEqualTo(fromNdjson.out()).isNotEmpty();
    }

    @Test
    void a_spreadsheet_finds_no_formula_in_csv_unless_cells_are_asked_for_as_they_are() {
        String input = "{\"id\":\"=1+1\",\"round\":\"hcs-ktp-4\"}\n";
        assertThat(List.of("csv", "csv-long")).allSatisfy(format -> {
            assertThat(Run.withInput(input, "screen", "-", "--format", format)
                            .lines()
                            .get(1))
                    .startsWith("'=1+1,hcs-ktp-4,");
            assertThat(Run.withInput(input, "screen", "-", "--format", format + "-exact")
                            .lines()
                            .get(1))
                    .startsWith("=1+1,hcs-ktp-4,");
        });
    }

    @Test
    void decides_good_lines_around_hostile_ones_and_rejects_each_of_those() throws IOException {
        List<String> hostile = List.of(
                "this is not JSON\n",
                "{\"id\":7}\n",
                "{\"id\":\"x\",\"id\":\"y\"}\n",
                "[".repeat(100_000) + "\n",
                "{\"id\":\"" + "x".repeat(2_000_000) + "\"}\n",
                "{\"id\":\"x\",\"applicant\":{\"role\":\"wizard\"}}\n",
                "{\"id\":\"x\",\"round\":\"hcs-ktp-3\"}\n");
        StringBuilder input = new StringBuilder(GOOD.formatted("g-0"));
        for (int i = 0; i < hostile.size(); i++) {
            input.append(hostile.get(i)).append(GOOD.formatted("g-" + (i + 1)));
        }
        Path rejects = folder.resolve("rejects.ndjson");
        Run run = Run.withInput(input.toString(), "screen", "-", "--format", "csv", "--rejects", rejects.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines())
                .hasSize(1 + hostile.size() + 1)
                .filteredOn(line -> line.startsWith("g-"))
                .hasSize(8);
        assertThat(Files.readAllLines(rejects))
                .extracting(line -> line.replaceAll(".*?\"code\":\"([^\"]*)\".*", "$1"))
                .containsExactly(
                        "not-json",
                        "wrong-type",
                        "duplicate-key",
                        "too-deep",
                        "too-long",
                        "unknown-code",
                        "unknown-round");
        assertThat(run.err()).contains("15 read = 8 decided + 7 rejected").doesNotContain("\"code\"");
    }

    @Test
    void sends_rejects_to_standard_error_and_locates_them() {
        Run run = Run.withInput("{\"id\":\"x\",\"id\":\"y\"}\n", "screen", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.err()).contains("\"code\":\"duplicate-key\",\"line\":1,\"column\":11,");
    }

    @Test
    void takes_records_without_a_round_as_undetermined_or_as_for_the_round_given() {
        String input = "{\"id\":\"x\"}\n";
        assertThat(Run.withInput(input, "screen", "-").out()).contains("undetermined", "needs: round");
        assertThat(Run.withInput(input, "screen", "-", "--round", "hcs-ktp-1").out())
                .contains("undetermined", "needs: applicant.role");
    }

    @Test
    void decides_as_of_the_day_given() {
        Run run = Run.withInput(GOOD.formatted("x"), "screen", "-", "--as-of", "2024-03-02");
        assertThat(run.out()).contains("not-in-force", "2024-03-02");
    }

    @Test
    void writes_to_a_file_and_keeps_standard_output_empty() throws IOException {
        Path out = folder.resolve("decisions.csv");
        Run run = Run.withInput(GOOD.formatted("x"), "screen", "-", "--format", "csv", "--out", out.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(2).last().asString().startsWith("x,hcs-ktp-4,no-obstacle-found");
        assertThat(run.err()).contains("1 read = 1 decided + 0 rejected");
    }

    @Test
    void fails_on_files_that_cannot_be_read_or_written() {
        assertThat(Run.of("screen", folder.resolve("none.ndjson").toString()).status())
                .isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(Run.of("screen", folder.toString()).status()).isEqualTo(ExitStatus.FILE_FAILED);
        String nowhere = folder.resolve("no/folder/out.csv").toString();
        Run unwritable = Run.withInput(GOOD.formatted("x"), "screen", "-", "--out", nowhere);
        assertThat(unwritable.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(unwritable.err()).startsWith("ktp: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screen",
                "screen - --from xml",
                "screen - --format pdf",
                "screen - --round hcs-ktp-9",
                "screen - --as-of soon",
                "screen - --as-of +12024-01-01",
                "sample --count -1",
                "sample --format json",
                "explain -",
                "ask -",
                "ask - --id x --format pdf",
                "rules",
                "rules hcs-ktp-2",
                "dance"
            })
    void refuses_wrong_usage(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"in.ndjson, in.ndjson, r", "in.ndjson, d, in.ndjson", "in.ndjson, d, ./d", "link.ndjson, in.ndjson, r"})
    void does_not_write_over_what_it_reads_or_writes(String file, String out, String rejects) throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson"), GOOD.formatted("x"));
        Files.createLink(folder.resolve("link.ndjson"), input);
        Run run = Run.of(
                "screen",
                folder.resolve(file).toString(),
                "--out",
                folder.resolve(out).toString(),
                "--rejects",
                folder + "/" + rejects);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("must be three different files");
        assertThat(input).hasContent(GOOD.formatted("x"));
    }

    @Test
    void says_in_the_summary_that_a_property_was_not_used() {
        Run run = Run.withInput("{\"id\":\"x\",\"applicant\":{\"roll\":\"consultant\"}}\n", "screen", "-");
        assertThat(run.out()).containsPattern("findings on decisions\n(.*\n)*? +unknown-property +1\n");
    }

    @Test
    void fails_where_rejects_cannot_be_written() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: this system has no device that is always full");
        assertThat(Run.withInput("x\n", "screen", "-", "--rejects", full.toString())
                        .status())
                .isEqualTo(ExitStatus.FILE_FAILED);
    }
}
