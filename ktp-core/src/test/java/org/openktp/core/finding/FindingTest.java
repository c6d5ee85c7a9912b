package org.openktp.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindingTest {

    @ParameterizedTest
    @CsvSource({
        "3, 17, /applicant/role, 'line 3, column 17, /applicant/role'",
        "3, 0,  /applicant/role, 'line 3, /applicant/role'",
        "3, 17, '',              'line 3, column 17, whole record'",
        "3, 0,  '',              'line 3, whole record'",
        "0, 0,  /applicant/role, /applicant/role",
        "0, 0,  '',              whole record"
    })
    void a_place_is_told_as_far_as_it_is_known(long line, long column, String path, String text) {
        assertThat(new Location(line, column, path).text()).isEqualTo(text);
    }

    @Test
    void a_finding_reads_as_place_code_and_message() {
        Finding finding = new Finding(
                FindingCode.UNKNOWN_CODE, new Location(3, 17, "/applicant/nation"), "nation 'france' is none of these");
        assertThat(finding.text())
                .isEqualTo("line 3, column 17, /applicant/nation: unknown-code: nation 'france' is none of these");
    }

    @Test
    void a_finding_is_one_line_that_a_terminal_only_shows() {
        assertThat(Finding.of(FindingCode.INVALID_VALUE, "town", "'a\u001b[2J\r\nb\u009b\u2028\u202e\ud83d' is é, 😀")
                        .text())
                .isEqualTo("town: invalid-value: 'a\\u001b[2J\\u000d\\u000ab\\u009b\\u2028\\u202e\\ud83d' is é, 😀");
    }

    @Test
    void a_finding_about_a_fact_that_came_from_no_text_has_only_a_path() {
        assertThat(Finding.of(FindingCode.NO_ROUND, "", "the application names no round"))
                .isEqualTo(new Finding(FindingCode.NO_ROUND, new Location(0, 0, ""), "the application names no round"));
    }
}
