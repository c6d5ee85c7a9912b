package org.openktp.examples.screening.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.examples.screening.Run;
import org.openktp.examples.screening.run.ExitStatus;

final class ValidateCommandTest {

    private static final Path SAMPLES =
            Path.of(Objects.requireNonNull(System.getProperty("openktp.root")), "examples", "data");
    private static final String ONWARD = "'ktp codes CODE' says what a code means and what to do";

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|ndjson|csv)")).sorted().toList().stream();
        }
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_has_its_shape_but_the_one_that_is_misspelt(Path file) {
        Run run = Run.of(
                "validate",
                file.toString(),
                "--rounds",
                sample("host-round.json"),
                "--rules",
                sample("host-rules.json"));
        boolean isMisspelt = file.endsWith("misspelt-rules.json");
        assertThat(run.status()).isEqualTo(isMisspelt ? ExitStatus.REJECTED : ExitStatus.OK);
        assertThat(run.lines().get(run.lines().size() - (isMisspelt ? 2 : 1)))
                .matches(".*: [a-z -]+( as [A-Z]+)?: (accepted|refused|[0-9]+ accepted, 0 rejected)");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hcs-round-4.ndjson, applications as NDJSON: 400 accepted",
        "innovate-applications.csv, applications as CSV: 120 accepted",
        "innovate-2024-25-r3-scores.csv, scorecards as CSV: 36 accepted",
        "hcs-round-4-scores.ndjson, scorecards as NDJSON: 250 accepted",
        "hcs-partnership.ndjson, histories: 1 accepted",
        "host-round.json, rounds: accepted",
        "trust-minimum-band.json, rules: accepted",
        "cost-plan-2024.json, cost-plan: accepted",
        "hcs-round-4-selection.json, selection-policy: accepted"
    })
    void the_kind_of_a_file_is_told_by_what_it_holds(String file, String summary) throws IOException {
        String path = sample(file);
        assertThat(Run.of("validate", path).out()).startsWith(path + ": " + summary);
        String format = file.endsWith(".csv") ? "csv" : "ndjson";
        assertThat(Run.withInput("\uFEFF" + Files.readString(Path.of(path)), "validate", "-", "--from", format)
                        .out())
                .startsWith("-: " + summary);
    }

    @Test
    void a_duplicate_key_is_named_with_line_column_and_path() {
        Run run = Run.withInput("{\"id\":\"x\",\"id\":\"y\"}\n", "validate", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines())
                .containsExactly(
                        "-:1:11: duplicate-key: /id: property 'id' is given twice",
                        "-: applications as NDJSON: 0 accepted, 1 rejected",
                        ONWARD);
    }

    @Test
    void warnings_fail_only_where_they_are_asked_to() {
        String input = "{\"id\":\"a\",\"colour\":1}\n{\"id\":\"b\"}\n";
        Run run = Run.withInput(input, "validate", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.lines())
                .containsExactly(
                        "-:1:20: warning: unknown-property: /colour: 'colour' is not known here and was not used",
                        "-: applications as NDJSON: 2 accepted, 0 rejected, 1 warning",
                        ONWARD);
        assertThat(Run.withInput(input, "validate", "-", "--strict").status()).isEqualTo(ExitStatus.REJECTED);
    }

    @Test
    void ndjson_has_rejects_and_warnings_apart_and_the_summary_on_standard_error() {
        Run run = Run.withInput(
                "{\"id\":\"a\",\"colour\":1}\n{\"id\":\"b\",\"round\":4}\n{\"id\":\"c\"}\n",
                "validate",
                "-",
                "--format",
                "ndjson");
        assertThat(run.lines())
                .containsExactly(
                        "{\"record\":1,\"id\":\"a\",\"warnings\":[{\"code\":\"unknown-property\",\"line\":1,\"column\":20,"
                                + "\"path\":\"/colour\",\"message\":\"'colour' is not known here and was not used\"}]}",
                        "{\"record\":2,\"id\":\"b\",\"findings\":[{\"code\":\"wrong-type\",\"line\":2,\"column\":19,"
                                + "\"path\":\"/round\",\"message\":\"must be a text, not a number\"}]}");
        assertThat(run.err()).startsWith("-: applications as NDJSON: 2 accepted, 1 rejected, 1 warning\n");
    }

    @Test
    void findings_of_a_document_stand_in_the_order_of_its_lines() {
        String file = sample("misspelt-rules.json");
        Run run = Run.of("validate", file);
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0)).startsWith(file + ":12:19: unknown-property: /ruleSets/0/rules/0/tetx: ");
        assertThat(run.lines().get(1)).startsWith(file + ":14:61: unknown-code: ");
        assertThat(run.lines().get(2)).isEqualTo(file + ": rules: refused");
    }

    @Test
    void lines_of_a_history_are_records_too() {
        String history = """
                {"kind":"history","id":"h","scheme":"hcs-ktp"}
                {"kind":"event","id":"e","event":"invent","effective":"2024","recorded":"today"}
                """;
        assertThat(Run.withInput(history, "validate", "-").lines())
                .first()
                .asString()
                .startsWith("-:2:")
                .contains(": invalid-value: /recorded: ");
        assertThat(Run.withInput(history, "validate", "-").out()).contains("histories: 1 accepted, 1 rejected");
    }

    @Test
    void several_files_are_validated_one_after_the_other(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "id,round\na,hcs-ktp-9\n");
        Run run = Run.of("validate", wrong.toString(), sample("host-round.json"));
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines().get(0)).startsWith(wrong + ":2:2: unknown-round: round: ");
        assertThat(run.out())
                .contains("wrong.csv: applications as CSV: 0 accepted, 1 rejected\n", "rounds: accepted\n");
    }

    @Test
    void one_file_that_cannot_be_read_or_told_does_not_keep_the_others_from_being_validated(@TempDir Path folder)
            throws IOException {
        Path unknown = Files.writeString(folder.resolve("unknown.json"), "{\"format\":\"openktp-awards/1\"}");
        Run run = Run.of("validate", "not-there.json", unknown.toString(), sample("host-round.json"));
        assertThat(run.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(run.err()).isEqualTo("ktp: no such file or folder: not-there.json\n");
        assertThat(run.lines().get(0)).startsWith(unknown + ": unknown-code: /format: the format is not known");
        assertThat(run.lines()).contains(unknown + ": refused", sample("host-round.json") + ": rounds: accepted");
        assertThat(Run.of("validate", unknown.toString(), sample("host-round.json"))
                        .status())
                .isEqualTo(ExitStatus.REJECTED);
    }

    @Test
    void a_round_of_ones_own_is_known_where_it_is_given() {
        String file = sample("host-round-applications.ndjson");
        assertThat(Run.of("validate", file).status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(Run.of("validate", file, "--rounds", sample("host-round.json"))
                        .status())
                .isEqualTo(ExitStatus.OK);
        assertThat(Run.of("validate", file, "--rounds", sample("misspelt-rules.json"))
                        .status())
                .isEqualTo(ExitStatus.FILE_FAILED);
    }

    @Test
    void what_cannot_be_told_is_asked_for_and_what_is_asked_for_is_done() {
        String unknown = "{\"format\":\"openktp-awards/1\",\"awards\":[]}";
        Run run = Run.withInput(unknown, "validate", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines().get(0))
                .startsWith("-: unknown-code: /format: ")
                .contains("give --as with one of applications, scorecards, histories, rounds, rules");
        Run asRounds = Run.withInput(unknown, "validate", "-", "--as", "rounds");
        assertThat(asRounds.lines().get(0))
                .isEqualTo("-:1:11: invalid-value: /format: format 'openktp-awards/1' must be 'openktp-rounds/1'");
        assertThat(Run.withInput("{\"rounds\":[]}", "validate", "-").out())
                .contains("required: /format: ", "rounds: refused");
        assertThat(Run.of("validate", "-", "--as", "awards").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(Run.of("validate").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(Run.of("validate", "not-there.json").status()).isEqualTo(ExitStatus.FILE_FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ndjson | {\"id\":\"a\",\"round\":\"hcs-ktp-4\",\"verdict\":\"eligible\",\"outcomes\":[]} | decisions, which 'ktp screen' writes",
                "csv | id,round,verdict,asOf | decisions, which 'ktp screen' writes",
                "ndjson | {\"id\":\"a\",\"processedSuggestions\":[]} | answers of eligibility signposting, which 'ktp screen' writes",
                "ndjson | {\"id\":\"360G-a\",\"amountAwarded\":1} | grants by the 360Giving Data Standard, which 'ktp grants' reads",
                "ndjson | {\"id\":\"360G-a\",\"recipientOrganization\":[]} | grants by the 360Giving Data Standard, which 'ktp grants' reads",
                "json | {\"version\":\"1.4\",\"grants\":[]} | grants by the 360Giving Data Standard, which 'ktp grants' reads",
                "csv | Identifier,Title,Amount Awarded | grants by the 360Giving Data Standard, which 'ktp grants' reads"
            })
    void what_others_read_is_taken_for_no_applications_unless_asked_to(String from, String input, String looksLike) {
        Run run = Run.withInput(input + "\n", "validate", "-", "--from", from);
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines().get(0))
                .startsWith("-: wrong-type: this looks like " + looksLike)
                .contains("give --as with one of applications, scorecards");
        assertThat(run.lines().get(1)).isEqualTo("-: refused");
        assertThat(run.err()).isEmpty();
        assertThat(Run.withInput(input + "\n", "validate", "-", "--from", from, "--as", "applications")
                        .out())
                .contains("-: applications as ");
    }

    @ParameterizedTest
    @CsvSource({"ndjson, ndjson", "nhs, ndjson", "csv, csv"})
    void decisions_that_were_written_are_no_applications(String written, String from) {
        Run decisions = Run.of("screen", sample("hcs-round-4.ndjson"), "--format", written);
        Run run = Run.withInput(decisions.out(), "validate", "-", "--from", from);
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.out()).startsWith("-: wrong-type: this looks like ");
    }

    @Test
    void a_file_that_others_read_does_not_keep_the_next_from_being_validated() {
        String decisions = "{\"id\":\"a\",\"verdict\":\"eligible\",\"outcomes\":[]}\n";
        Run run = Run.withInput(decisions, "validate", "-", sample("host-round.json"));
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(2)).endsWith("host-round.json: rounds: accepted");
        Run asRecords = Run.withInput(decisions, "validate", "-", "--format", "ndjson");
        assertThat(asRecords.out()).contains("\"code\":\"wrong-type\"", "\"path\":\"\"");
    }

    @Test
    void nothing_is_decided_and_an_empty_file_has_nothing_wrong() {
        assertThat(Run.withInput("", "validate", "-").lines())
                .containsExactly("-: applications as NDJSON: 0 accepted, 0 rejected");
        assertThat(Run.of("validate", sample("hcs-round-4.ndjson")).out()).doesNotContain("eligible", "undetermined");
    }

    /** Each has a text of 5,000 characters in it, with one that a terminal would obey, where {@code LONG} stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ndjson | applications | {\"id\":\"a\",\"LONG\":1,\"LONG\":2}",
                "ndjson | applications | {\"id\":\"a\",\"LONG\":1}",
                "ndjson | applications | {\"id\":\"a\",\"round\":\"LONG\"}",
                "ndjson | applications | {\"id\":\"a\",\"scheme\":\"LONG\"}",
                "ndjson | applications | {\"id\":\"a\",\"applicant\":{\"role\":\"LONG\",\"employer\":\"LONG\",\"staffGroup\":\"LONG\"}}",
                "ndjson | applications | {\"id\":\"a\",\"submitted\":\"LONG\",\"applicant\":{\"band\":{\"LONG\":1,\"missing\":1}}}",
                "ndjson | applications | {\"id\":\"a\",\"scheme\":\"innovate-ktp\",\"project\":{\"months\":1e5000},\"research\":{\"sponsors\":[\"LONG\"]}}",
                "ndjson | applications | LONG",
                "json | applications | [LONG]",
                "csv | applications | id,LONG,LONG",
                "csv | applications | LONG",
                "csv | scorecards | application,LONG",
                "ndjson | scorecards | {\"application\":\"a\",\"assessor\":\"b\",\"scores\":{\"LONG\":{\"LONG\":1}},\"recommended\":\"LONG\"}",
                "ndjson | histories | {\"kind\":\"LONG\"}",
                "ndjson | histories | {\"kind\":\"history\",\"id\":\"h\",\"scheme\":\"LONG\",\"terms\":\"LONG\",\"nation\":\"LONG\"}",
                "ndjson | histories | {\"kind\":\"history\",\"id\":\"h\",\"scheme\":\"LONG\",\"terms\":\"LONG\"}",
                "json | rounds | {\"format\":\"LONG\"}",
                "json | rounds | {\"LONG\":1,\"format\":\"openktp-rounds/1\",\"rounds\":[{\"id\":\"LONG\",\"number\":1e5000,\"reach\":[\"LONG\"]}]}",
                "json | rules | {\"format\":\"openktp-rules/1\",\"ruleSets\":[{\"round\":\"LONG\"}]}",
                "json | rules | {\"format\":\"openktp-rules/1\",\"ruleSets\":[{\"addTo\":\"hcs-ktp-4\",\"id\":\"LONG\",\"version\":\"1\",\"rules\":[{\"requires\":{\"LONG\":1}}]}]}",
                "json | cost-plan | {\"format\":\"openktp-cost-plan/1\",\"plan\":{\"method\":\"LONG\",\"LONG\":1,\"round\":\"LONG\",\"months\":1e5000}}",
                "json | selection-policy | {\"format\":\"openktp-selection-policy/1\",\"policy\":{\"round\":\"LONG\"}}",
                "json | selection-policy | {\"format\":\"openktp-selection-policy/1\",\"policy\":{\"round\":\"hcs-ktp-4\",\"criteria\":[{\"criterion\":\"LONG\"}],\"LONG\":1,\"capacity\":\"LONG\"}}"
            })
    void what_is_wrong_is_said_in_short_lines_however_long_the_input(String from, String kind, String input) {
        String text = "\\u001b[2J" + "x".repeat(5_000);
        Run run = Run.withInput(
                input.replace("LONG", text).replace("1e5000", "1".repeat(5_000)) + "\n",
                "validate",
                "-",
                "--as",
                kind,
                "--from",
                from,
                "--strict");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines()).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line)
                .hasSizeLessThan(900));
        assertThat(run.lines()).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    @Test
    void a_terminal_shows_what_it_would_otherwise_obey_and_no_name_goes_on_for_ever() {
        String name = "\\u001b[2J" + "x".repeat(5_000);
        Run run = Run.withInput("{\"id\":\"a\",\"" + name + "\":1,\"" + name + "\":2}\n", "validate", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.lines().get(0))
                .contains("duplicate-key", "\\u001b[2Jxxx")
                .hasSizeLessThan(400);
        assertThat(List.of(run.out().split("\n", -1)))
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }
}
