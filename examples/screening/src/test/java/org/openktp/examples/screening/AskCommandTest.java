package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.examples.screening.run.ExitStatus;

final class AskCommandTest {

    private static final String TWO_OPEN = """
            {"id":"a","round":"hcs-ktp-4","applicant":{"role":"consultant"},"proposal":{"themes":{"missing":"unknown"}}}
            """;
    private static final String DECLINED = """
            {"id":"a","round":"hcs-ktp-4","applicant":{"role":"consultant","nation":{"missing":"declined"}},\
            "proposal":{"themes":["novel-diagnostics"]}}
            """;

    private static Run ask(String input, String... more) {
        return Run.withInput(
                input,
                Stream.concat(Stream.of("ask", "-", "--id", "a"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void prints_the_questions_in_order_with_why_they_matter_and_what_each_answer_leads_to() {
        Run run = ask(TWO_OPEN);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).isEqualTo("""
                Application a, round hcs-ktp-4
                Verdict: undetermined: it depends on what is missing
                As of 2024-02-19

                1. In which nation of the United Kingdom does the applicant work?
                   field:    applicant.nation
                   known:    not asked
                   bears on: hcs-ktp-4.works-in-uk, The applicant works in the United Kingdom
                   if:       not applicable (works outside the United Kingdom): ineligible
                   if:       there is nation of work: ineligible or no obstacle found
                   settles:  50% of the answers that the rules tell apart settle it

                2. In which themes of the round does the project fall?
                   field:    proposal.themes
                   known:    unknown
                   bears on: hcs-ktp-4.theme-of-round, The project falls in one of the round's themes
                   if:       (it is not so that themes of the project include one of Novel diagnostics, Advanced \
                therapeutics, Medical devices and digital health, Measurements and Standards, and there is themes of the \
                project): ineligible
                   if:       themes of the project include one of Novel diagnostics, Advanced therapeutics, Medical \
                devices and digital health, Measurements and Standards: ineligible or no obstacle found
                   settles:  50% of the answers that the rules tell apart settle it

                """);
    }

    @Test
    void prints_the_same_as_json() {
        assertThat(ask(TWO_OPEN, "--format", "json").out())
                .startsWith(
                        "{\"id\":\"a\",\"round\":\"hcs-ktp-4\",\"verdict\":\"undetermined\",\"asOf\":\"2024-02-19\","
                                + "\"ask\":[{\"fact\":\"applicant.nation\",\"known\":{\"missing\":\"not-asked\"},\"question\":\"In"
                                + " which nation of the United Kingdom does the applicant work?\",\"settles\":0.5,\"bearsOn\":[{"
                                + "\"rule\":\"hcs-ktp-4.works-in-uk\",\"title\":\"The applicant works in the United Kingdom\","
                                + "\"provenance\":\"stated\"}],\"leadsTo\":[{\"answer\":\"not applicable (works outside the United"
                                + " Kingdom)\",\"verdicts\":[\"ineligible\"],\"condition\":{\"not\": {\"fact\": \"applicant.nation\",")
                .contains("},{\"fact\":\"proposal.themes\"")
                .contains("],\"declined\":[],\"findings\":[");
    }

    @Test
    void does_not_ask_again_what_was_declined_and_says_that_only_this_could_settle_it() {
        assertThat(ask(DECLINED).out())
                .contains("blocked-by-declined: only facts that were declined could settle the decision")
                .contains("Declined, so not asked again:\n   applicant.nation (nation of work)\n")
                .doesNotContain("1. ", "?");
        assertThat(ask(DECLINED, "--format", "json").out())
                .contains(
                        "\"ask\":[],\"declined\":[{\"fact\":\"applicant.nation\"", "\"code\":\"blocked-by-declined\"");
    }

    @ParameterizedTest
    @CsvSource({"wales, no obstacle found", "nowhere, ineligible"})
    void says_of_a_decided_application_that_nothing_needs_asking(String nation, String verdict) {
        String known = nation.equals("nowhere") ? "{\"notApplicable\":true}" : "\"" + nation + "\"";
        assertThat(ask(DECLINED.replace("{\"missing\":\"declined\"}", known)).out())
                .contains("Verdict: " + verdict, "Nothing needs asking.\n")
                .doesNotContain("Declined");
    }

    @Test
    void has_nothing_to_ask_of_facts_that_contradict_one_another() {
        Run run = ask("{\"id\":\"a\",\"round\":\"hcs-ktp-4\",\"proposal\":{\"themes\":{\"size\":{\"atLeast\":9}}}}");
        assertThat(run.out()).contains("Verdict: none", "Nothing to ask before", "contradiction: ");
    }

    @Test
    void asks_for_the_round_unless_one_is_given() {
        assertThat(ask("{\"id\":\"a\"}").out()).contains("1. For which round is the application?\n");
        assertThat(ask("{\"id\":\"a\"}", "--round", "hcs-ktp-1").out())
                .contains("round hcs-ktp-1", "1. What is the applicant's role in healthcare science?\n")
                .doesNotContain("For which round");
    }

    @Test
    void asks_by_the_rules_of_the_day_given() {
        assertThat(ask(TWO_OPEN, "--as-of", "2024-03-02").out()).contains("not in force", "Nothing needs asking.");
    }

    @Test
    void says_which_day_is_open_where_the_rules_depend_on_it() {
        assertThat(ask("{\"id\":\"a\",\"round\":\"hcs-ktp-4\",\"submitted\":\"2024-03\"}")
                        .out())
                .contains("day-open: ", "1. When was the application submitted?\n")
                .contains("if:       day of submission is on or after 2024-03-02: not in force\n");
    }

    @Test
    void ends_as_explain_does() {
        assertThat(Run.withInput("{\"id\":\"a\"}", "ask", "-", "--id", "b").status())
                .isEqualTo(ExitStatus.NOT_THERE);
        Run twice = ask("{\"id\":\"a\"}\n{\"id\":\"a\",\"round\":4}\n");
        assertThat(twice.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(twice.out()).contains("1. For which round", "could not be read", "wrong-type");
        Run json = ask("{\"id\":\"a\"}\n{\"id\":\"a\",\"round\":4}\n{\"id\":\"a\"}\n", "--format", "json");
        assertThat(json.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"a\",\"round\":null,"));
        assertThat(json.err()).startsWith("{\"record\":2,\"id\":\"a\",\"findings\":[");
    }
}
