package org.openktp.core.innovate.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.DeadlineStatus;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.core.partnership.plan.Plan;
import org.openktp.core.partnership.plan.Reckoning;
import org.openktp.core.partnership.plan.Repeat;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;

final class TermsPlansTest {

    private static final Set<String> EVENTS = Set.of(
            "make-offer",
            "accept-offer",
            "agree-ip",
            "hold-lmc",
            "start-associate",
            "probation-check",
            "claim",
            "pay-claim",
            "query-claim",
            "answer-query",
            "end-associate",
            "final-report",
            "final-claim",
            "pay-retention",
            "project-meeting",
            "exploitation-plan",
            "information-request",
            "information-answer",
            "records-request",
            "records-answer",
            "evaluation-request",
            "evaluation-answer",
            "quarter-end",
            "partnership-end");

    private static Optional<Milestone> milestone(TermsVersion version, String id) {
        return TermsPlans.plan(version).milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }

    private static String shown(Milestone milestone) {
        return milestone.anchor() + " " + milestone.after()
                + (milestone.provenance() == Provenance.INFERRED ? "?" : "");
    }

    /** The versions that have the date, by their first letters: v1, africa, s1, s2, v2, letter. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    accept-offer              | make-offer 1 month                  | accept-offer          | done-by     | -----x
                    associate-start           | make-offer 9 months                 | start-associate       | done-by     | xxxxxx
                    ip-agreement              | start-associate -1 day              | agree-ip              | done-by     | xxxx-x
                    ip-agreement              | start-associate -1 day?             | agree-ip              | done-by     | ----x-
                    probation-check           | start-associate 3 months?           | probation-check       | done-by     | ----x-
                    project-meeting           | start-associate 1 month - 1 day?    | project-meeting       | done-by     | ----x-
                    lmc-face-to-face          | start-associate 12 months - 1 day?  | hold-lmc              | done-by     | ----x-
                    exploitation-plan         | start-associate 6 months - 1 day?   | exploitation-plan     | done-by     | xxxxxx
                    claim                     | quarter-end 1 month                 | claim                 | done-by     | xxxxxx
                    claim-refusal             | quarter-end 30 days?                | claim                 | done-by     | xxxxxx
                    queries                   | claim 14 days?                      |                       | holds-until | xxxxxx
                    payment                   | claim 30 days?                      | pay-claim query-claim | done-by     | xxxxxx
                    payment-after-information | answer-query 30 days?               | pay-claim             | done-by     | xxxxxx
                    information-answer        | information-request 10 working days | information-answer    | done-by     | xxxx-x
                    information-answer        | information-request 20 working days | information-answer    | done-by     | ----x-
                    records-answer            | records-request 20 days             | records-answer        | done-by     | xxxxxx
                    virement                  | end-associate 0 days                |                       | holds-until | --xxx-
                    virement                  | partnership-end 0 days              |                       | holds-until | -----x
                    final-report              | end-associate 1 month               | final-report          | done-by     | xxxxxx
                    finishing-off             | end-associate 2 months              |                       | holds-until | --xxxx
                    final-claim               | end-associate 3 months              | final-claim           | done-by     | xxxxxx
                    refusal-after-end         | partnership-end 3 months?           | final-claim           | done-by     | xxxxxx
                    engagement                | partnership-end 3 months            |                       | holds-until | ---xx-
                    exploitation              | partnership-end 60 months           |                       | holds-until | x-xxxx
                    exploitation              | pay-retention 60 months?            |                       | holds-until | -x----
                    evaluation-data           | partnership-end 60 months           |                       | holds-until | xxxxxx
                    evaluation-answer         | evaluation-request 30 days          | evaluation-answer     | done-by     | ---x--
                    evaluation-answer         | evaluation-request 20 days          | evaluation-answer     | done-by     | ----x-
                    terms                     | partnership-end 72 months           |                       | holds-until | ---xx-
                    records-at-least          | pay-retention 72 months?            |                       | holds-until | xx---x
                    records                   | pay-retention 120 months?           |                       | holds-until | xxxxxx
                    """)
    void counts_each_date_as_the_version_says(String id, String span, String metBy, String duty, String versions) {
        String found = Stream.of(TermsVersion.values())
                .map(version -> milestone(version, id)
                                .filter(milestone -> shown(milestone).equals(span))
                                .filter(milestone ->
                                        milestone.metBy().equals(metBy == null ? List.of() : List.of(metBy.split(" "))))
                                .filter(milestone -> milestone.duty().token().equals(duty))
                                .isPresent()
                        ? "x"
                        : "-")
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(versions);
    }

    @ParameterizedTest
    @CsvSource({
        "V1_2020, 17",
        "AFRICA_2020, 17",
        "SUBSIDY_CONTROL_V1_2021, 18",
        "SUBSIDY_CONTROL_V2_2021, 21",
        "V2_2022, 24",
        "OFFER_LETTER_2020, 20"
    })
    void has_these_dates_and_no_more_each_under_an_identifier_of_its_own(TermsVersion version, int dates) {
        Plan plan = TermsPlans.plan(version);
        assertThat(plan.milestones()).hasSize(dates).extracting(Milestone::id).doesNotHaveDuplicates();
        assertThat(plan.id()).isEqualTo("terms-" + version.token());
        assertThat(plan.title()).contains(version.label());
    }

    @ParameterizedTest
    @EnumSource
    void counts_only_what_happens_in_a_partnership_and_cites_the_clause_of_the_version(TermsVersion version) {
        List<List<Citation>> places = TermsClauses.of(version).stream()
                .map(clause -> clause.text().citations())
                .toList();
        assertThat(TermsPlans.plan(version).milestones()).allSatisfy(milestone -> {
            assertThat(EVENTS).contains(milestone.anchor());
            assertThat(EVENTS).containsAll(milestone.metBy());
            assertThat(milestone.duty() == Duty.HOLDS_UNTIL)
                    .isEqualTo(milestone.metBy().isEmpty());
            assertThat(places).contains(milestone.citations());
        });
    }

    /** Where it says what follows: so only the letter lets the offer lapse for want of a start in time. */
    @ParameterizedTest
    @CsvSource({
        "accept-offer, -----x",
        "associate-start, -----x",
        "ip-agreement, xxxxxx",
        "claim, -xxxx-",
        "claim-refusal, xxxxxx",
        "payment, ------",
        "information-answer, ------",
        "final-report, xxxxxx",
        "final-claim, xxxxxx",
        "refusal-after-end, xxxxxx",
        "records, ------",
        "probation-check, ------"
    })
    void says_what_follows_where_the_version_does(String id, String versions) {
        assertThat(Stream.of(TermsVersion.values())
                        .map(version -> milestone(version, id)
                                        .flatMap(Milestone::otherwise)
                                        .isPresent()
                                ? "x"
                                : "-")
                        .collect(Collectors.joining()))
                .isEqualTo(versions);
    }

    @Test
    void repeats_meetings_and_the_plan_to_exploit_until_the_end() {
        assertThat(TermsPlans.plan(TermsVersion.V2_2022).milestones().stream()
                        .filter(milestone -> milestone.repeat().isPresent())
                        .map(milestone -> milestone.id() + " "
                                + milestone.repeat().map(Repeat::months).orElseThrow() + " "
                                + milestone.repeat().map(Repeat::until).orElseThrow()))
                .containsExactly(
                        "project-meeting 1 partnership-end",
                        "lmc-face-to-face 12 partnership-end",
                        "exploitation-plan 6 partnership-end");
    }

    @Test
    void a_project_of_a_year_has_twelve_monthly_meetings_and_a_committee_face_to_face() {
        Schedule schedule = new Schedule(
                TermsPlans.plan(TermsVersion.V2_2022),
                List.of(Occurrence.of("start-associate", "2025-04-01"), Occurrence.of("partnership-end", "2026-03-31")),
                Reckoning.UNDECLARED,
                LocalDate.of(2030, 1, 1));
        Map<String, String> days = schedule.deadlines().stream()
                .filter(deadline -> deadline.milestone().repeat().isPresent())
                .collect(Collectors.groupingBy(
                        deadline -> deadline.milestone().id(),
                        Collectors.mapping(deadline -> deadline.days().get(0).toString(), Collectors.joining(" "))));
        assertThat(days)
                .isEqualTo(Map.of(
                        "exploitation-plan",
                        "2025-09-30 2026-03-31",
                        "lmc-face-to-face",
                        "2026-03-31",
                        "project-meeting",
                        "2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30"
                                + " 2025-12-31 2026-01-31 2026-02-28 2026-03-31"));
        assertThat(schedule.deadlines())
                .extracting(Deadline::explanation)
                .contains("start-associate 2025-04-01 + 12 months - 1 day: 2026-03-31");
    }

    /** How a claim received on 1 July stands at the end of September. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pay-claim 2025-07-31                                                    | met      |
                    pay-claim 2025-08-01                                                    | met-late |
                                                                                            | missed   |
                    query-claim 2025-07-15                                                  | met      |
                    query-claim 2025-08-15                                                  | met-late |
                    query-claim 2025-07-15, answer-query 2025-08-20, pay-claim 2025-09-19   | met      | met
                    query-claim 2025-07-15, answer-query 2025-08-20, pay-claim 2025-09-20   | met      | met-late
                    query-claim 2025-07-15, answer-query 2025-08-20                         | met      | missed
                    """)
    void a_question_on_a_claim_sets_the_time_to_pay_it_anew(String events, String payment, String after) {
        Stream<Occurrence> happened = Stream.of(("claim 2025-07-01, " + (events == null ? "" : events)).split(", "))
                .map(event -> event.split(" "))
                .map(event -> Occurrence.of(event[0], "2025-06-30", event[1]));
        Schedule schedule = new Schedule(
                TermsPlans.plan(TermsVersion.V1_2020),
                happened.toList(),
                Reckoning.UNDECLARED,
                LocalDate.of(2030, 1, 1));
        assertThat(statuses(schedule, "payment")).isEqualTo(payment);
        assertThat(statuses(schedule, "payment-after-information")).isEqualTo(after == null ? "" : after);
    }

    private static String statuses(Schedule schedule, String milestone) {
        return schedule.deadlines().stream()
                .filter(deadline -> deadline.milestone().id().equals(milestone))
                .flatMap(deadline -> deadline.status(LocalDate.of(2025, 9, 30)).stream())
                .map(DeadlineStatus::token)
                .collect(Collectors.joining(" "));
    }

    /** What the letter adds: nothing on virement or records where the version has a clause of its own on them. */
    @ParameterizedTest
    @CsvSource({
        "V1_2020, accept-offer finishing-off",
        "AFRICA_2020, accept-offer finishing-off",
        "SUBSIDY_CONTROL_V1_2021, accept-offer",
        "SUBSIDY_CONTROL_V2_2021, accept-offer",
        "V2_2022, accept-offer"
    })
    void the_letter_adds_dates_on_subjects_of_which_the_version_does_not_speak(TermsVersion version, String added) {
        Plan both = TermsPlans.withLetter(version);
        Plan alone = TermsPlans.plan(version);
        Plan letter = TermsPlans.plan(TermsVersion.OFFER_LETTER_2020);
        assertThat(both.milestones())
                .filteredOn(each -> alone.milestone(each.id()).isEmpty())
                .allMatch(each -> letter.milestone(each.id()).equals(Optional.of(each)))
                .extracting(Milestone::id)
                .containsExactly(added.split(" "));
        assertThat(both.milestones()).extracting(Milestone::id).containsAll(ids(version));
        assertThat(both.id()).isEqualTo("terms-" + version.token() + "-with-letter");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFER_LETTER_2020")
    void the_letter_lets_the_offer_lapse_for_want_of_a_start_and_changes_no_other_date(TermsVersion version) {
        Plan alone = TermsPlans.plan(version);
        List<Milestone> changed = TermsPlans.withLetter(version).milestones().stream()
                .filter(each -> alone.milestone(each.id()).isPresent())
                .filter(each -> !alone.milestones().contains(each))
                .toList();
        Milestone start = milestone(version, "associate-start").orElseThrow();
        Milestone letter =
                milestone(TermsVersion.OFFER_LETTER_2020, "associate-start").orElseThrow();
        assertThat(changed)
                .containsExactly(start.withOtherwise("the offer lapses")
                        .withCitations(Stream.of(start, letter)
                                .flatMap(each -> each.citations().stream())
                                .toList()));
    }

    @Test
    void the_letter_goes_with_terms_and_not_with_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermsPlans.withLetter(TermsVersion.OFFER_LETTER_2020))
                .withMessage("terms offer-letter-2020 must be those that a letter goes with");
    }

    @Test
    void version_2_asks_more_than_version_1_and_less_of_records() {
        List<String> first = ids(TermsVersion.V1_2020);
        List<String> second = ids(TermsVersion.V2_2022);
        assertThat(second.stream().filter(id -> !first.contains(id)))
                .containsExactly(
                        "probation-check",
                        "project-meeting",
                        "lmc-face-to-face",
                        "virement",
                        "finishing-off",
                        "engagement",
                        "evaluation-answer",
                        "terms");
        assertThat(first.stream().filter(id -> !second.contains(id))).containsExactly("records-at-least");
    }

    private static List<String> ids(TermsVersion version) {
        return TermsPlans.plan(version).milestones().stream().map(Milestone::id).toList();
    }
}
