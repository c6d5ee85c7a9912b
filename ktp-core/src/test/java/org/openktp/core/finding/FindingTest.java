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
    void a_message_is_one_line_however_it_was_made() {
        assertThat(Finding.of(FindingCode.INVALID_VALUE, "", "'a\u001b[2J\nb'").message())
                .isEqualTo("'a\\u001b[2J\\u000ab'");
    }

    @Test
    void a_message_is_cut_where_nobody_reads_on() {
        assertThat(Finding.of(FindingCode.INVALID_VALUE, "", "😀".repeat(2_000)).message())
                .isEqualTo("😀".repeat(2_000));
        assertThat(Finding.of(FindingCode.INVALID_VALUE, "", "😀".repeat(2_001)).message())
                .isEqualTo("😀".repeat(1_334) + "…" + "😀".repeat(666));
    }

    @Test
    void a_path_is_kept_whole_and_shown_in_part() {
        Location place = new Location(1, 2, "/" + "x".repeat(120));
        assertThat(place.path()).hasSize(121);
        assertThat(place.text()).isEqualTo("line 1, column 2, /" + "x".repeat(79) + "…" + "x".repeat(40));
        assertThat(new Location(0, 0, "/a\u001bb").shownPath()).isEqualTo("/a\\u001bb");
        assertThat(new Location(0, 0, "/" + "x".repeat(119)).shownPath()).hasSize(120);
    }

    @Test
    void a_finding_about_a_fact_that_came_from_no_text_has_only_a_path() {
        assertThat(Finding.of(FindingCode.NO_ROUND, "", "the application names no round"))
                .isEqualTo(new Finding(FindingCode.NO_ROUND, new Location(0, 0, ""), "the application names no round"));
    }
}
