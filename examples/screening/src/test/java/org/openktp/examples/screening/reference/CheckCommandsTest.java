package org.openktp.examples.screening.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.examples.screening.Run;

/** {@code check-id} and {@code check-file}. */
final class CheckCommandsTest {

    private static final String HEADER =
            "name,type,registration_number,address_line1,address_line2,address_line3,town,postcode,county,country\n";

    @Test
    void passes_codes_of_a_trust_an_organisation_since_2020_and_a_welsh_board() {
        Run run = Run.of("check-id", "ods", "RJ1", "G6V2S", "7A4");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).containsExactly("RJ1  valid", "G6V2S  valid", "7A4  valid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orcid | 0000-0002-1825-0097 | 0000-0002-1825-0097  valid",
                "companies-house | 2992144 | 02992144  valid (leading zero restored)",
                "gss | S08000029 | S08000029  valid",
                "gss | s08000018 | S08000018  valid (put into upper case; superseded by S08000029)",
                "ahcs | 12345 | 12345  valid (the form of these numbers was not found)"
            })
    void passes_others_with_what_there_is_to_say(String scheme, String value, String line) {
        Run run = Run.of("check-id", scheme, value);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ods | RJ12 | must have 3 or 5 characters, not 4",
                "ods | G6V25 | 5th character '5' must be a letter",
                "ods | 7A8 | 3rd character '8' must be from 1 to 7",
                "orcid | 0000-0002-1825-0098 | check digit must be 7, not 8",
                "companies-house | 299214X | 7th character 'X' must be a digit"
            })
    void fails_broken_ones_with_the_reason(String scheme, String value, String reason) {
        Run run = Run.of("check-id", scheme, value);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).containsExactly(value + "  not valid: " + reason);
    }

    @Test
    void says_one_line_a_value_and_fails_if_one_fails() {
        Run run = Run.of("check-id", "ods", "R1", "RJ1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).containsExactly("R1  not valid: must have 3 or 5 characters, not 2", "RJ1  valid");
    }

    @Test
    void a_terminal_shows_what_it_would_otherwise_obey() {
        Run id = Run.of("check-id", "ods", "R\u001b[2");
        assertThat(id.lines()).containsExactly("R\\u001b[2  not valid: must have 3 or 5 characters, not 4");
        Run file = Run.withInput(HEADER + "N\u001b[2JPL,BANK\u0007,,,,,,,,\n", "check-file", "knowledge-bases", "-");
        assertThat(file.lines())
                .startsWith("row 1, N\\u001b[2JPL")
                .anyMatch(line -> line.contains("'BANK\\u0007' must be one of"))
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    @Test
    void refuses_an_unknown_scheme_and_no_value_as_wrong_usage() {
        assertThat(Run.of("check-id", "isbn", "1").status()).isEqualTo(2);
        assertThat(Run.of("check-id", "ods").status()).isEqualTo(2);
        assertThat(Run.of("check-id", "isbn", "1").err()).contains("'isbn' is not one of ods, ukprn, companies-house");
        assertThat(Run.of("check-file", "banks", "-").status()).isEqualTo(2);
    }

    @Test
    void a_file_without_defects_passes() {
        Run run = Run.withInput(
                HEADER + "Surrey,UNIVERSITY,10007160,,,,Guildford,GU2 7XH,Surrey,United Kingdom\n",
                "check-file",
                "knowledge-bases",
                "-");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).containsExactly("1 rows read, 0 defective, of which 0 rejected");
    }

    @Test
    void a_defective_row_is_named_once_with_all_its_reasons() {
        Run run = Run.withInput(
                HEADER + "NPL,RTO,2992144,,,,Teddington,TW110LW,,United Kingdom\nNPL,BANK,,,,,,,,\n",
                "check-file",
                "knowledge-bases",
                "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines())
                .containsExactly(
                        "row 1, NPL",
                        "  line 2, column 3, registration_number: normalised: '2992144' was read as 02992144: leading zero "
                                + "restored",
                        "  line 2, column 8, postcode: normalised: 'TW110LW' was read as TW11 0LW",
                        "row 2, NPL",
                        "  line 3, column 2, type: unknown-code: 'BANK' must be one of UNIVERSITY, RTO, CATAPULT",
                        "2 rows read, 2 defective, of which 1 rejected");
    }

    @Test
    void the_published_files_are_read_whole() {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(!folder.isBlank(), "needs the files in the folder named by openktp.data, which is not set");
        Run trusts = Run.of(
                "check-file", "trusts", Path.of(folder, "nhs-trusts-2022.csv").toString());
        assertThat(trusts.status()).isZero();
        assertThat(trusts.lines()).containsExactly("218 rows read, 0 defective, of which 0 rejected");
        Run bases = Run.of(
                "check-file",
                "knowledge-bases",
                Path.of(folder, "knowledge-bases-2020.csv").toString());
        assertThat(bases.status()).isEqualTo(3);
        assertThat(bases.lines()).endsWith("445 rows read, 48 defective, of which 0 rejected");
        assertThat(bases.lines().stream().filter(line -> line.startsWith("row ")))
                .hasSize(48)
                .doesNotHaveDuplicates();
    }
}
