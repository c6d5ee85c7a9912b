package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.rules.KtpRules;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.Transition;

/** {@code lifecycle}. */
final class LifecycleCommandTest {

    private static final String HCS = Run.sample("hcs-partnership.ndjson");
    private static final String INNOVATE = Run.sample("innovate-partnership.ndjson");
    private static final String REJECTED = Run.sample("rejected-application.ndjson");
    private static final String AMBIGUOUS = Run.sample("ambiguous-end.ndjson");

    private static Run shown(String... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        return run;
    }

    /** What is said of one history of a file. */
    private static String of(String history, Run run) {
        String from = run.out().substring(run.out().indexOf("History " + history));
        int next = from.indexOf("\nHistory ");
        return next < 0 ? from : from.substring(0, next);
    }

    @Test
    void before_a_late_withdrawal_was_recorded_the_programme_was_completed_and_after_it_was_not() {
        Run before = shown("lifecycle", HCS, "--known-at", "2025-11-03T15:59:59Z");
        assertThat(before.lines())
                .contains(
                        "As of 2025-10-01, the last day on which anything known took effect",
                        "As known at 2025-11-03T15:59:59Z, as asked",
                        "  hcs-ktp: completed (programme completed)");
        assertThat(before.out())
                .containsPattern("2025-10-01 +complete +running -> completed")
                .doesNotContain("Refused");

        Run after = shown("lifecycle", HCS, "--known-at", "2025-11-03T16:00:00Z");
        assertThat(after.lines()).contains("  hcs-ktp: withdrawn (withdrawn)");
        assertThat(after.out())
                .containsPattern("2025-06-16 +withdraw +running -> withdrawn +2025-11-03T16:00:00Z +e8")
                .containsPattern("2025-10-01 +complete +refused: no transition")
                .contains(
                        "  complete on 2025-10-01 (e7): no transition in state withdrawn\n      allowed:    in state running\n");
        assertThat(shown("lifecycle", HCS).out().replace("the last instant at which anything was recorded", "as asked"))
                .isEqualTo(after.out());
    }

    @Test
    void a_day_before_the_withdrawal_is_not_changed_by_it() {
        for (String known : List.of("2025-11-02T00:00:00Z", "2025-12-01T00:00:00+00:00")) {
            assertThat(shown("lifecycle", HCS, "--as-of", "2025-06-15", "--known-at", known)
                            .lines())
                    .contains("As of 2025-06-15, as asked", "  hcs-ktp: running (programme running)")
                    .contains("  by 2025-06-15: 14 months gone by, 3 left (440 of 548 days, 80 %)");
        }
    }

    @Test
    void the_period_is_as_long_as_the_round_says() {
        assertThat(shown("lifecycle", HCS).lines())
                .contains(
                        "  start:      2024-04-01",
                        "  last day:   2025-09-30",
                        "  end:        2025-10-01, exclusive",
                        "  counted:    2024-04-01 + 18 months: 2025-10-01",
                        "  by 2025-10-01: 18 months gone by, 0 left (548 of 548 days, 100 %)");
        assertThat(shown("lifecycle", HCS, "--as-of", "2024-03-31").out()).doesNotContain("Period");
    }

    @Test
    void an_ambiguous_end_has_both_days_unless_a_rounding_is_declared() {
        Run run = shown("lifecycle", AMBIGUOUS);
        assertThat(of("P-004", run))
                .contains("  end:        2027-02-28 or 2027-03-01, exclusive\n")
                .contains("  last day:   2027-02-27 or 2027-02-28\n")
                .contains("  ambiguous:  yes, no rounding was declared\n")
                .contains("2025-08-31 + 18 months: 2027-02 has no day 31, so 2027-02-28 or 2027-03-01");
        assertThat(of("P-005", run))
                .contains("  end:        2027-02-28, exclusive\n")
                .contains("  ambiguous:  no, by the declared rounding last-day\n");
    }

    /** A history with everything to its start, and some events after it. */
    private static Run running(String declared, String... events) {
        StringBuilder lines = new StringBuilder(
                "{\"kind\":\"history\",\"id\":\"a\",\"scheme\":\"hcs-ktp-with-pauses\"" + declared + "}\n");
        List<String> all = Stream.concat(
                        Stream.of("submit-application", "interview", "offer-place", "start-programme")
                                .map(event -> event + " 2025-01-06"),
                        Stream.of(events))
                .toList();
        for (int index = 0; index < all.size(); index++) {
            String[] words = all.get(index).split(" ", -1);
            lines.append("{\"kind\":\"event\",\"id\":\"e" + index + "\",\"event\":\"" + words[0] + "\",\"effective\":\""
                    + words[1] + "\",\"recorded\":\"2026-12-01T10:00:0" + index + "Z\""
                    + (words.length > 2 ? ",\"key\":\"" + words[2] + "\"" : "") + "}\n");
        }
        Run run = Run.withInput(lines.toString(), "lifecycle", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "'\"months\":18',                                                 2026-07-06",
        "'\"round\":\"hcs-ktp-4\"',                                       2026-07-06",
        "'\"round\":\"hcs-ktp-4\",\"months\":12',                         2026-01-06",
        "'\"months\":18,\"pauses\":\"nothing\",\"extensions\":\"no\"',    2026-07-06",
        "'\"months\":18,\"pauses\":\"days\"',                             2026-08-22",
        "'\"months\":18,\"pauses\":\"whole-months\"',                     2026-08-06",
        "'\"months\":18,\"extensions\":\"yes\"',                          2026-10-06",
        "'\"months\":18,\"pauses\":\"days\",\"extensions\":\"yes\"',      2026-11-22"
    })
    void pauses_leave_and_extensions_move_the_end_only_as_declared(String declared, String end) {
        Run run = running(
                "," + declared,
                "pause 2025-03-03",
                "resume 2025-04-07",
                "take-leave 2025-06-02",
                "return-from-leave 2025-06-14",
                "extend 2025-09-01 3");
        assertThat(run.lines())
                .contains("  end:        " + end + ", exclusive")
                .noneMatch(line -> line.contains("left out"));
    }

    @Test
    void a_pause_or_an_extension_that_cannot_be_counted_is_named_and_moves_nothing() {
        Run run = running(
                ",\"months\":18,\"pauses\":\"days\",\"extensions\":\"yes\"",
                "extend 2025-02-03",
                "extend 2025-02-04 0",
                "pause 2025-03",
                "resume 2025-04-07",
                "take-leave 2025-06-02");
        assertThat(run.lines())
                .contains(
                        "  end:        2026-07-06, exclusive",
                        "  left out:   extend 2025-02-03: its key must be the number of months granted",
                        "  left out:   extend 0 2025-02-04: its key must be the number of months granted",
                        "  left out:   pause 2025-03: it is not known to the day, or its end 2025-04-07 is not",
                        "  left out:   take-leave 2025-06-02: it is not known when it was over");
        assertThat(running(",\"months\":1", "pause 2025-02-03", "resume 2025-03-03")
                        .out())
                .contains(
                        "  left out:   pause 2025-02-03: pause from 2025-02-03 until before 2025-03-03 must lie within");
    }

    /** A start so late that it depends on whether Innovate UK agreed to it. */
    private static String lateStart(String declared, String facts) {
        return """
                {"kind":"history","id":"a","scheme":"innovate-ktp-partnership","terms":"v2-2022"%s}
                {"kind":"event","id":"e1","event":"make-offer","effective":"2024-02-26","recorded":"2025-01-31T10:00:00Z"}
                {"kind":"event","id":"e2","event":"accept-offer","effective":"2024-03-20","recorded":"2025-01-31T10:00:01Z"}
                {"kind":"event","id":"e3","event":"agree-ip","effective":"2024-04-22","recorded":"2025-01-31T10:00:02Z"}
                {"kind":"event","id":"e4","event":"recruit","effective":"2024-10-14","recorded":"2025-01-31T10:00:03Z"}
                {"kind":"event","id":"e5","event":"start-associate","effective":"2025-01-31","recorded":"2025-01-31T10:00:04Z"%s}
                """.formatted(declared, facts);
    }

    @Test
    void a_partnership_of_Innovate_UK_lasts_as_long_as_declared_from_the_start_of_its_associate() {
        String agreed = ",\"facts\":{\"event.later-start-agreed\":\"yes\"}";
        Run run = Run.withInput(lateStart(",\"months\":25", agreed), "lifecycle", "-");
        assertThat(run.lines())
                .contains("  start:      2025-01-31", "  end:        2027-02-28 or 2027-03-01, exclusive");
        assertThat(run.lines().get(0)).endsWith(", terms v2-2022, 25 months");
        assertThat(Run.withInput(lateStart("", agreed), "lifecycle", "-").out()).doesNotContain("\nPeriod\n");
        assertThat(Run.withInput(lateStart(",\"months\":25", agreed), "lifecycle", "-", "--format", "json")
                        .out())
                .contains("\"ends\":[\"2027-02-28\",\"2027-03-01\"]", "\"notCounted\":[]");
    }

    @Test
    void an_event_in_doubt_is_named_beside_the_deadlines_that_hang_on_it() {
        String said = "  In doubt, as it may have been refused: start-associate on 2025-01-31 (e5)";
        Run run = Run.withInput(lateStart("", ""), "lifecycle", "-");
        assertThat(run.lines()).containsSubsequence("Deadlines on 2025-01-31", said);
        assertThat(run.out())
                .contains("recruiting (recruiting the associate) or running (partnership running)")
                .containsPattern(
                        "upcoming, if at all +exploitation-plan:1 +start-associate 2025-01-31 \\(if it happened\\) \\+")
                .containsPattern("met late or missed +associate-start ");
        for (String answer : List.of("yes", "no")) {
            String facts = ",\"facts\":{\"event.later-start-agreed\":\"" + answer + "\"}";
            assertThat(Run.withInput(lateStart("", facts), "lifecycle", "-").out())
                    .doesNotContain("In doubt", "if at all");
        }
    }

    @Test
    void a_scheme_that_depends_on_terms_is_refused_without_them_and_the_versions_are_named() {
        Run run = Run.withInput("{\"kind\":\"history\",\"id\":\"a\",\"scheme\":\"innovate-ktp\"}\n", "lifecycle", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(run.err())
                .contains("scheme 'innovate-ktp' without terms is not known; give terms, one of v1-2020, africa-2020, "
                        + "subsidy-control-v1-2021, subsidy-control-v2-2021, v2-2022");
    }

    @Test
    void approval_after_rejection_is_allowed_and_withdrawal_leads_nowhere() {
        String shown = of("P-006", shown("lifecycle", REJECTED, "--as-of", "2024-01-22"));
        assertThat(shown)
                .contains("  innovate-ktp-application: approved (APPROVED)\n")
                .containsPattern("2023-12-15 +reject-application +\\S+ -> rejected")
                .containsPattern("2024-01-08 +withdraw-application +refused: no transition")
                .containsPattern("2024-01-22 +approve-application +rejected -> approved")
                .contains("  withdraw-application on 2024-01-08 (e7): no transition in state rejected\n")
                .contains("      allowed:    never: the event is declared, but no arrow follows it from any state\n")
                .contains("      source:     ApplicationWorkflow.java (Innovate UK), ")
                .contains("      instead:    approve-application leads to approved\n");
    }

    @ParameterizedTest
    @CsvSource({
        "project-meeting:1,       2024-10-31, met,      -,          -",
        "probation-check,         2024-12-31, met,      -,          -",
        "lmc-face-to-face:1,      2025-09-30, met,      -,          -",
        "information-answer:IR1,  2025-03-31, met,      2025-03-17, met late",
        "claim:2025-03-31,        2025-04-30, met,      2025-04-30, met"
    })
    void the_same_project_has_other_duties_under_other_terms(
            String deadline, String dayOfV2, String statusOfV2, String dayOfV1, String statusOfV1) {
        Run run = shown("lifecycle", INNOVATE, "--as-of", "2025-07-31");
        assertThat(of("P-002", run)).containsPattern(row(dayOfV2, statusOfV2, deadline));
        if (dayOfV1.equals("-")) {
            assertThat(of("P-003", run).split("\nDeadlines on ", -1)[1]).doesNotContain(" " + deadline + " ");
        } else {
            assertThat(of("P-003", run)).containsPattern(row(dayOfV1, statusOfV1, deadline));
        }
    }

    private static Pattern row(String day, String status, String deadline) {
        return Pattern.compile("(?m)^  " + day + "  " + status + " +" + deadline + " ");
    }

    @Test
    void a_claim_of_31_July_is_late_by_one_clause_and_refusable_by_another() {
        Run run = shown("lifecycle", INNOVATE, "--as-of", "2025-07-31");
        for (String history : List.of("P-002", "P-003")) {
            assertThat(of(history, run))
                    .containsPattern(
                            "2025-07-30  met late  claim:2025-06-30 +quarter-end 2025-06-30 \\+ 1 month: 2025-07-30")
                    .containsPattern(
                            "2025-07-30  met late  claim-refusal:2025-06-30 +quarter-end 2025-06-30 \\+ 30 days:")
                    .containsPattern(clause(
                            "claim",
                            history.equals("P-002") ? "clauses 11.1, 11.3 and 11.4" : "clauses 7.1, 7.3 and 7.4"))
                    .containsPattern(
                            clause("claim-refusal", history.equals("P-002") ? "clause 11.7" : "list after clause 7.7"));
        }
        assertThat(of("P-002", shown("lifecycle", INNOVATE, "--as-of", "2025-07-30")))
                .containsPattern(row("2025-07-30", "due", "claim:2025-06-30"))
                .containsPattern(row("2025-07-30", "due", "claim-refusal:2025-06-30"));
    }

    private static Pattern clause(String milestone, String number) {
        return Pattern.compile(
                "\n    " + milestone + ": .*\n      source: .* award, version [12] .*, " + number + ", ");
    }

    @Test
    void what_outlives_a_partnership_is_counted_from_its_end_and_from_the_last_payment() {
        assertThat(of("P-002", shown("lifecycle", INNOVATE)))
                .containsPattern(row("2030-09-30", "holds", "evaluation-data"))
                .containsPattern(row("2031-09-30", "holds", "terms"))
                .containsPattern(row("2036-01-19", "holds", "records"));
    }

    @Test
    void json_has_everything_on_a_line_for_each_history() {
        Run run = shown("lifecycle", INNOVATE, "--as-of", "2025-07-31", "--format", "json");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"asOfReason\":\"as asked\",\"knownAtReason\":\"the last instant at which anything was")
                .contains("\"standing\":{\"id\":\"P-002\",\"scheme\":\"innovate-ktp\"", "\"reason\":\"no-transition\"")
                .contains("\"deadlines\":[{\"id\":\"accept-offer\"")
                .contains("\"id\":\"claim:2025-06-30\",\"title\":\"claim for the quarter\",\"duty\":\"done-by\","
                        + "\"days\":[\"2025-07-30\"],\"surely\":true,\"status\":[\"met-late\"]")
                .endsWith("\"period\":null}");
        assertThat(shown("lifecycle", AMBIGUOUS, "--format", "json").lines().get(0))
                .contains("\"ends\":[\"2027-02-28\",\"2027-03-01\"]", "\"ambiguous\":true");
    }

    @Test
    void what_cannot_be_read_or_used_is_reported_and_what_was_refused_is_no_failure() {
        String input = """
                {"kind":"history","id":"a","scheme":"hcs-ktp"}
                {"kind":"event","id":"e1","event":"enquire","effective":"2024-01-15","recorded":"2024-01-15T10:00:00Z"}
                {"kind":"event","id":"e2","event":"complete","effective":"2024-01-16","recorded":"2024-01-16T10:00:00Z"}
                """;
        assertThat(Run.withInput(input, "lifecycle", "-").status()).isEqualTo(ExitStatus.OK);

        Run unread = Run.withInput(input + "{\"kind\":\"event\",\"id\":\"e3\"}\n", "lifecycle", "-");
        assertThat(unread.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(unread.err()).contains("\"record\":4", "/event");
        assertThat(unread.out()).contains("hcs-ktp: enquired");

        Run unused = Run.withInput(
                input
                        + "{\"kind\":\"retraction\",\"id\":\"r\",\"recorded\":\"2024-01-17T10:00:00Z\",\"target\":\"e9\"}\n",
                "lifecycle",
                "-");
        assertThat(unused.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(unused.out()).contains("\nFindings\n");

        Run unknown = Run.withInput(input.replace("hcs-ktp", "no-ktp"), "lifecycle", "-");
        assertThat(unknown.status()).isEqualTo(ExitStatus.REJECTED);
        assertThat(unknown.err()).contains("no-ktp");
    }

    @Test
    void a_history_of_which_nothing_was_known_stands_at_its_beginning() {
        assertThat(shown("lifecycle", HCS, "--known-at", "2023-12-31T12:00:00Z").lines())
                .contains(
                        "As of 2023-12-31, the day of that instant, when nothing was known",
                        "  hcs-ktp: prospective (before any application)");
        Run nothing = Run.withInput("{\"kind\":\"history\",\"id\":\"a\",\"scheme\":\"hcs-ktp\"}\n", "lifecycle", "-");
        assertThat(nothing.status()).isEqualTo(ExitStatus.OK);
        assertThat(nothing.err()).isEqualTo("ktp: nothing is recorded in history a\n");
    }

    @Test
    void wrong_usage_says_what_there_is() {
        assertThat(Run.of("lifecycle").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(Run.of("lifecycle", HCS, "--diagram", "hcs-ktp").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        Run instant = Run.of("lifecycle", HCS, "--known-at", "2025-11-03");
        assertThat(instant.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(instant.err()).contains("must be an instant with its zone like 2024-01-31T09:00:00Z");
        Run diagram = Run.of("lifecycle", "--diagram", "ktp");
        assertThat(diagram.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(diagram.err()).contains("there is no diagram 'ktp'; there are hcs-ktp, ");
    }

    static List<Scheme> schemes() {
        return List.copyOf(KtpRules.schemes().values());
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void the_diagram_of_each_scheme_lists_exactly_its_arrows(Scheme scheme) {
        List<String> lines = shown("lifecycle", "--diagram", scheme.id()).lines();
        assertThat(lines.get(0)).isEqualTo("stateDiagram-v2");
        assertThat(arrows(lines))
                .containsExactlyInAnyOrderElementsOf(scheme.lifecycles().stream()
                        .flatMap(lifecycle -> lifecycle.transitions().stream())
                        .map(Transition::toString)
                        .toList());
        assertThat(shown("lifecycle", "--list").lines()).contains(scheme.id() + "  " + scheme.title());
    }

    /** The arrows of a diagram; several from a state to itself stand on one line. */
    private static List<String> arrows(List<String> lines) {
        return lines.stream()
                .map(Pattern.compile(" *(\\S+) --> (\\S+) : (.*)")::matcher)
                .filter(Matcher::matches)
                .flatMap(line -> Pattern.compile("<br>")
                        .splitAsStream(line.group(3))
                        .map(label -> token(line.group(1)) + " --" + label.replaceFirst(" \\[.*", "") + "--> "
                                + token(line.group(2))))
                .toList();
    }

    /** The token of a state by its name in a diagram, which may begin with that of its lifecycle. */
    private static String token(String name) {
        return name.replaceFirst("^s_(.*__)?", "").replace('_', '-');
    }

    @Test
    void what_a_history_declares_without_effect_is_said() {
        String history = "{\"kind\":\"history\",\"id\":\"a\",\"scheme\":\"hcs-ktp\",\"round\":\"hcs-ktp-9\","
                + "\"workingDay\":\"following\"}\n{\"kind\":\"event\",\"id\":\"e\",\"event\":\"enquire\","
                + "\"effective\":\"2024-01-08\",\"recorded\":\"2024-01-08T16:00:00Z\"}\n";
        String round =
                "/round: unknown-round: round hcs-ktp-9 is not known, so no length of the period follows from it";
        String nation = "/nation: required: workingDay has no effect without the nation whose bank holidays count";

        assertThat(Run.withInput(history, "lifecycle", "-").out()).contains(round, nation);
        assertThat(Run.withInput(history, "lifecycle", "-", "--format", "json").err())
                .contains(round, nation);
        assertThat(Run.withInput(history, "calendar", "-").err()).contains(round, nation);
    }
}
