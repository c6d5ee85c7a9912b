package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Rule;

/** {@code rounds}, {@code rules} and {@code explain}. */
final class ShowCommandsTest {

    @Test
    void shows_what_was_found_of_each_round_and_what_was_not() {
        Run run = Run.of("rounds");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        String[] rounds = run.out().split("(?m)^hcs-ktp-4$", -1);
        assertThat(rounds).hasSize(2);
        assertThat(rounds[0])
                .startsWith("hcs-ktp-1")
                .containsPattern("aliases +The CSO's Knowledge Transfer Partnership")
                .containsPattern("length +1 year\n +stated: http://www.npl.co.uk/leaders-in-healthcare-science/, ")
                .containsPattern("places-at-most +4\n")
                .containsPattern("supporting-bodies +not found\n");
        assertThat(rounds[1])
                .containsPattern("length +18 months\n")
                .containsPattern("applications +not found\n")
                .containsPattern("interviews +2024-02-19/2024-03-01\n")
                .containsPattern("kinds-of-work +create; expand; test; implement\n");
    }

    @Test
    void shows_every_rule_with_text_citation_and_provenance() {
        Run run = Run.of("rules", "hcs-ktp-4");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains(HcsRuleSets.ROUND_4.hash(), "partial coverage");
        for (Rule rule : HcsRuleSets.ROUND_4.rules()) {
            assertThat(run.out())
                    .contains(rule.id() + " (" + rule.severity().label() + ", "
                            + rule.provenance().label() + ")")
                    .contains(rule.title(), rule.text())
                    .contains(rule.citations().get(0).source().address() + ", "
                            + rule.citations().get(0).locator());
        }
    }

    @Test
    void explains_what_was_asked_and_found_which_part_failed_what_is_missing_and_where_it_says_so() {
        String input = """
                {"id":"a","round":"hcs-ktp-4"}
                {"id":"b","round":"hcs-ktp-4","applicant":{"role":"associate","nation":{"notApplicable":true}},"colour":1}
                """;
        Run undetermined = Run.withInput(input, "explain", "-", "--id", "a");
        assertThat(undetermined.status()).isEqualTo(ExitStatus.OK);
        assertThat(undetermined.out())
                .contains("Verdict: undetermined", "What could settle it, the most telling first:")
                .contains("applicant.role (not asked): What is the applicant's role in healthcare science?");
        Run ineligible = Run.withInput(input, "explain", "-", "--id", "b");
        assertThat(ineligible.out())
                .contains("Verdict: ineligible", "The applicant works in the United Kingdom: not met")
                .contains("asked:  nation of work is one of England, Scotland, Wales, Northern Ireland")
                .contains("found:  not applicable (works outside the United Kingdom)", "this part is not met")
                .contains("source: ", "https://www.npl.co.uk/healthcare-science-leaders (stated)")
                .contains("The applicant is senior: for a person to judge", "unknown-property");
    }

    @Test
    void says_so_where_the_application_is_not_there_or_could_not_be_read() {
        assertThat(Run.withInput("{\"id\":\"a\"}", "explain", "-", "--id", "b").status())
                .isEqualTo(ExitStatus.NOT_THERE);
        Run rejected = Run.withInput("{\"id\":\"a\",\"round\":4}", "explain", "-", "--id", "a");
        assertThat(rejected.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(rejected.out()).contains("could not be read", "wrong-type", "/round");
    }

    @Test
    void explains_every_application_of_an_id_and_says_how_many_rejects_had_none() {
        Run run = Run.withInput("{\"id\":\"a\"}\nnot JSON\n{\"id\":\"a\",\"round\":4}\n", "explain", "-", "--id", "a");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.out()).contains("Verdict: undetermined", "could not be read");
        assertThat(run.err()).contains("rejected before an id could be read: 1");
    }

    @Test
    void prints_what_others_wrote_so_that_a_terminal_only_shows_it() {
        Run run = Run.withInput("{\"id\":\"a\\u001b[2J\"}", "explain", "-", "--id", "a\u001b[2J");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out())
                .contains("Application a\\u001b[2J, round not named")
                .doesNotContain("\u001b");
        Run usage = Run.of("check-id", "\u001b[2J", "x");
        assertThat(usage.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(usage.err()).contains("'\\u001b[2J' is not one of ods").doesNotContain("\u001b");
    }

    @Test
    void a_value_is_never_taken_for_a_file_of_values() {
        Run run = Run.of("check-id", "ods", "@" + Run.ROOT.resolve("README.md"));
        assertThat(run.status()).isEqualTo(ExitStatus.NOT_VALID);
        assertThat(run.lines()).hasSize(1);
    }
}
