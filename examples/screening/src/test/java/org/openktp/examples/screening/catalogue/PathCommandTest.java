package org.openktp.examples.screening.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.examples.screening.Run;
import org.openktp.examples.screening.run.ExitStatus;

final class PathCommandTest {

    private static final String DAY = "2026-11-22";

    @Test
    void prints_steps_least_time_and_the_register_needed_at_each() {
        Run run = Run.of("path", "practitioner", "consultant", "--on", DAY, "--most", "1");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out())
                .startsWith("From practitioner to consultant on 2026-11-22: ")
                .contains("\nat least 8 years\n  healthcare science practitioner -> trainee clinical scientist (STP)\n")
                .contains("      by Scientist Training Programme\n      takes at least: 3 years\n")
                .contains("      register needed: none\n", "      asked besides: a 1st or 2:1 honours")
                .contains("      register needed: HCPC Clinical Scientists\n")
                .contains("      register given: AHCS Higher Specialist Scientists\n")
                .contains("https://www.ahcs.ac.uk/2022/03/16/which-equivalence-route/")
                .containsPattern("Not shown: \\d+ routes; --most \\d+ shows all\\.");
    }

    @Test
    void says_what_is_not_known_of_a_route_and_to_which_division_it_is_limited() {
        String all = Run.of("path", "practitioner", "consultant", "--on", DAY, "--most", "1000")
                .out();
        assertThat(all)
                .contains("at least 5 years, not counting 2 steps of unknown length, in life sciences only")
                .contains("      by Higher Specialist Scientist Training, in life sciences only\n")
                .contains("      takes at least: not found\n")
                .contains("      in doubt: its dates do not settle whether it held on 2026-11-22\n")
                .doesNotContain("Not shown");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, false", "2021-07-31, true"})
    void counts_the_steps_of_the_day_alone(String day, boolean open) {
        String out = Run.of("path", "biomedical-scientist", "hsst-trainee", "--on", day, "--most", "1000")
                .out();
        assertThat(out.contains("biomedical scientist -> scientist in higher specialist training"))
                .isEqualTo(open);
    }

    @Test
    void begins_outside_where_asked_and_today_where_no_day_is_given() {
        Run run = Run.of("path", "outside", "practitioner");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("outside -> healthcare science practitioner");
    }

    @Test
    void says_so_where_no_route_was_found() {
        Run run = Run.of("path", "consultant", "assistant", "--on", DAY);
        assertThat(run.status()).isEqualTo(ExitStatus.NOT_THERE);
        assertThat(run.out()).isEqualTo("From consultant to assistant on 2026-11-22: 0 routes found\n");
    }

    @ParameterizedTest
    @CsvSource({
        "doctor,       consultant, role 'doctor' is not one of assistant",
        "practitioner, outside,    role 'outside' is not one of assistant"
    })
    void refuses_what_is_no_role(String from, String to, String message) {
        Run run = Run.of("path", from, to);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains(message);
    }
}
