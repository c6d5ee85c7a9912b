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

/** {@code ktp grants}: on the real file where it is, and on small ones. */
final class GrantsCommandTest {

    private static final String REPORT = """
            475 records read: 475 grants, of which 2 defective, 24 unconfirmed; 0 rejected
              awarded GBP 21757793.270000000009
              found invalid-value              4
              found unconfirmed                32
            """;
    private static final String WITH_TITLE = """
            {"title":"Two grants","grants":[{"id":"360G-a-1","note":7},{"id":"360G-a-1"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_475_real_grants_are_read_reported_and_written_back_without_loss() throws IOException {
        Path json = folder.resolve("back.json");
        Run run = Run.of("grants", real(), "--to", "json", "-o", json.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(REPORT + "written back: the ledger is empty\n");
        assertThat(Json.of(Files.readString(json))).isEqualTo(Json.of(Files.readString(Path.of(real()))));
    }

    @Test
    void the_475_real_grants_survive_as_csv_too() throws IOException {
        Path csv = folder.resolve("back.csv");
        assertThat(Run.of("grants", real(), "--to", "csv", "-o", csv.toString()).out())
                .isEqualTo(REPORT + "written back: the ledger is empty\n");
        Path json = folder.resolve("back.json");
        Run run = Run.of("grants", csv.toString(), "--to", "json", "-o", json.toString());
        assertThat(run.out()).isEqualTo(REPORT + "written back: the ledger is empty\n");
    }

    @Test
    void each_defect_is_named_with_its_place_where_that_is_asked_for() {
        Run run = Run.of("grants", real(), "--defects");
        assertThat(run.lines())
                .contains(
                        "360G-ALWF-1000029",
                        "  line 14733, column 30, /amountAwarded: invalid-value: amountAwarded '41133.770000000004' is not in whole pence");
    }

    @Test
    void what_csv_cannot_hold_is_in_the_ledger() throws IOException {
        Path ledger = folder.resolve("ledger.ndjson");
        Run run = Run.withInput(WITH_TITLE, "grants", "-", "--to", "csv", "--ledger", ledger.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).startsWith("Identifier,Title,").contains("\n360G-a-1,");
        assertThat(run.err()).contains("found shared", "no-place", "type");
        assertThat(Files.readString(ledger)).isEqualTo("""
                        {"subject":"package","path":"/title","reason":"no-place","because":"the standard has no place for it"}
                        {"subject":"360G-a-1","path":"/note","value":"7","reason":"type","because":"a cell has no type, and this is read as another"}
                        """);
    }

    @Test
    void a_file_is_never_written_over_itself() throws IOException {
        Path file = folder.resolve("grants.json");
        Files.writeString(file, WITH_TITLE);
        Run run = Run.of("grants", file.toString(), "--to", "json", "-o", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(WITH_TITLE);
    }

    @Test
    void a_broken_package_is_a_reject_with_its_place() {
        Run run = Run.withInput("{\"grants\":[{\"id\":1}", "grants", "-", "--defects");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines().get(0))
                .isEqualTo("2 records read: 1 grants, of which 1 defective, 0 unconfirmed; 1 rejected");
        assertThat(run.lines())
                .element(-1 + run.lines().size())
                .asString()
                .startsWith("  line 1, column 20, whole record: rest-not-read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'grants':[{'id':'360G-a-1'},7]} | json | 'record 2','path':'',",
                "{'grants':[{'id':'360G-a-1'},7]} | csv | 'record 2','path':'',",
                "{'grants':[],'title':'A','title':'B'} | json | 'package','path':"
            })
    void what_could_not_be_read_is_in_the_ledger(String input, String format, String loss) throws IOException {
        Path ledger = folder.resolve("ledger.ndjson");
        Run run = Run.withInput(input.replace('\'', '"'), "grants", "-", "--to", format, "--ledger", ledger.toString());
        assertThat(run.err()).contains("written back, but for").doesNotContain("the ledger is empty");
        assertThat(Files.readString(ledger))
                .contains("{\"subject\":" + loss.replace('\'', '"'), "\"reason\":\"not-read\"");
    }

    @Test
    void a_cell_that_was_not_used_is_in_the_ledger() throws IOException {
        Path file = folder.resolve("grants.csv");
        Files.writeString(file, "Identifier,Our,Our:Own\n360G-a-1,a,b\n");
        Path ledger = folder.resolve("ledger.ndjson");
        Run run = Run.of("grants", file.toString(), "--to", "json", "--ledger", ledger.toString());
        assertThat(run.err()).contains("not-read     1 ");
        assertThat(Files.readString(ledger)).startsWith("{\"subject\":\"360G-a-1\",\"path\":\"Our:Own\",\"value\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ledger", "--out"})
    void what_is_written_nowhere_is_wrong_usage(String option) {
        Path file = folder.resolve("never");
        Run run = Run.withInput(WITH_TITLE, "grants", "-", option, file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("need --to");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_identifier_that_nobody_here_can_confirm_is_no_defect() {
        String grant =
                "{'grants':[{'id':'360G-a-1','title':'T','description':'D','currency':'GBP','amountAwarded':10.5,"
                        + "'awardDate':'2024-01-31','recipientOrganization':[{'id':'GB-EDU-133843','name':'R'}],"
                        + "'fundingOrganization':[{'id':'GB-CHC-1164883','name':'F'}]}]}";
        Run run = Run.withInput(grant.replace('\'', '"'), "grants", "-", "--defects");
        assertThat(run.lines())
                .contains("1 records read: 1 grants, of which 0 defective, 1 unconfirmed; 0 rejected", "360G-a-1");
        assertThat(run.status()).isZero();
    }

    private static String real() {
        String data = System.getProperty("openktp.data", "");
        assumeTrue(!data.isBlank(), "the folder of real data is not there");
        return Path.of(data, "360giving", "grants-475.json").toString();
    }

    @Test
    void the_shape_of_nhs_systems_has_no_status_for_what_is_not_known() {
        List<String> lines = Run.withInput("{\"id\":\"a\",\"round\":\"hcs-ktp-4\"}\n", "screen", "-", "--format", "nhs")
                .lines();
        assertThat(lines).singleElement().asString().contains("\"status\":null", "\"verdict\":\"undetermined\"");
    }
}
