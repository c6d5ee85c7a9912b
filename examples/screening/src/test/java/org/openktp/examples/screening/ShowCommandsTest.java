package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Rule;

/** {@code rounds}, {@code rules} and {@code explain}. */
final class ShowCommandsTest {

    @Test
    void shows_what_was_published_of_each_round_and_what_was_not() {
        Run run = Run.of("rounds");
        assertThat(run.status()).isEqualTo(KtpCommand.OK);
        assertThat(run.out())
                .contains("hcs-ktp-1", "hcs-ktp-4", "18 months", "2024-02-19 to 2024-03-01", "at most 4")
                .contains("places          not found", "https://www.npl.co.uk/healthcare-science-leaders");
    }

    @Test
    void shows_the_names_partners_and_terms_of_each_round() {
        String[] rounds = Run.of("rounds").out().split("(?m)^hcs-ktp-4$", -1);
        assertThat(rounds).hasSize(2);
        assertThat(rounds[0])
                .contains("also called     The CSO's Knowledge Transfer Partnership", "partners        NPL; LGC; NIBSC")
                .contains("owner           Office of the Chief Scientific Officer", "end             2018-07")
                .contains("launch event    Chief Scientific Officer's Conference", "leadership      The King's Fund")
                .contains("supporting      not found", "a record of leading one's own service effectively; ");
        assertThat(rounds[1])
                .contains("owner           not found", "end             not found", "leadership      not found")
                .contains(
                        "Scottish Government (Scotland); HSC (Northern Ireland)",
                        "priorities of the partner organisations (key); commitment to")
                .contains(
                        "opportunities   stay in clinical service", "kinds of work   create; expand; test; implement");
    }

    @Test
    void shows_every_rule_with_text_citation_and_provenance() {
        Run run = Run.of("rules", "hcs-ktp-4");
        assertThat(run.status()).isEqualTo(KtpCommand.OK);
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
        assertThat(undetermined.status()).isEqualTo(KtpCommand.OK);
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
                .isEqualTo(KtpCommand.NOT_THERE);
        Run rejected = Run.withInput("{\"id\":\"a\",\"round\":4}", "explain", "-", "--id", "a");
        assertThat(rejected.status()).isEqualTo(KtpCommand.REJECTED);
        assertThat(rejected.out()).contains("could not be read", "wrong-type", "/round");
    }

    @Test
    void explains_every_application_of_an_id_and_says_how_many_rejects_had_none() {
        Run run = Run.withInput("{\"id\":\"a\"}\nnot JSON\n{\"id\":\"a\",\"round\":4}\n", "explain", "-", "--id", "a");
        assertThat(run.status()).isEqualTo(KtpCommand.REJECTED);
        assertThat(run.out()).contains("Verdict: undetermined", "could not be read");
        assertThat(run.err()).contains("rejected before an id could be read: 1");
    }
}
