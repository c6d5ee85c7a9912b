package org.openktp.core.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.time.WorkingDayRule;

final class PlanTest {

    private static final Milestone CLAIM =
            Milestones.own("claim", "quarter-end", Span.months(1)).build();

    static Stream<Arguments> refused() {
        String hyphens = " must be lower case letters and digits in words joined by hyphens";
        return Stream.of(
                refused("milestone 'a:b'" + hyphens, () -> CLAIM.withId("a:b")),
                refused("anchor of milestone claim 'Start'" + hyphens, () -> CLAIM.withAnchor("Start")),
                refused("metBy of milestone claim ''" + hyphens, () -> CLAIM.withMetBy("")),
                refused("until 'a b'" + hyphens, () -> new Repeat(1, "a b")),
                refused("event '-a'" + hyphens, () -> Occurrence.of("-a", "2025")),
                refused("plan 'P'" + hyphens, () -> new Plan("P", "A plan", List.of())),
                refused("texts of milestone claim must not be blank", () -> CLAIM.withTitle(" ")),
                refused("texts of milestone claim must not be blank", () -> CLAIM.withOtherwise("")),
                refused("title of plan p must not be blank", () -> new Plan("p", "", List.of())),
                refused("key of claim must be absent or not blank", () -> Occurrence.of("claim", " ", "2025")),
                refused("stated milestone claim must cite a source", () -> CLAIM.withProvenance(Provenance.STATED)),
                refused(
                        "milestone claim, which holds until a day, must not be met by claim",
                        () -> CLAIM.withMetBy("claim").withDuty(Duty.HOLDS_UNTIL)),
                refused(
                        "milestone claim, which holds until a day, must not be met by claim, pay",
                        () -> CLAIM.withMetBy("claim", "pay").withDuty(Duty.HOLDS_UNTIL)),
                refused("months 0 of a repeat must be 1 or more", () -> new Repeat(0, "end")),
                refused(
                        "plan p must have milestone claim only once",
                        () -> new Plan("p", "A plan", List.of(CLAIM, CLAIM.withTitle("Another")))),
                refused(
                        "rule following must come with a calendar of working days",
                        () -> new Reckoning(Optional.empty(), WorkingDayRule.FOLLOWING, Optional.empty())),
                refused(
                        "horizon +10000-01-01 must lie in a year from 1000 to 9999",
                        () -> new Schedule(
                                new Plan("p", "A plan", List.of()),
                                List.of(),
                                Reckoning.UNDECLARED,
                                LocalDate.of(10000, 1, 1))),
                refused(
                        "days [2025-01-02, 2025-01-01] of deadline claim must ascend",
                        () -> new Deadline(
                                "claim",
                                CLAIM,
                                Occurrence.of("quarter-end", "2025"),
                                true,
                                List.of(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)),
                                "",
                                new Fulfilment(List.of(), Optional.empty(), Optional.empty()),
                                List.of())));
    }

    private static Arguments refused(String message, ThrowingCallable making) {
        return arguments(message, making);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_value_that_cannot_be_is_refused(String message, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    @Test
    void a_milestone_of_a_source_cites_it() {
        Source source = Source.of("page", "A page", "A publisher", "https://example.org/page", "whole page");
        Milestone stated = Milestones.own("claim", "quarter-end", Span.months(1))
                .provenance(Provenance.STATED)
                .addCitations(source.at("claims"))
                .build();
        assertThat(stated.citations()).containsExactly(source.at("claims"));
    }

    @Test
    void milestones_are_found_by_their_identifiers() {
        List<Milestone> milestones = new ArrayList<>(List.of(CLAIM));
        Plan plan = new Plan("p", "A plan", milestones);
        milestones.clear();
        assertThat(plan.milestone("claim")).contains(CLAIM);
        assertThat(plan.milestone("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, 1 month",
        "-1, MONTHS, -1 month",
        "2, MONTHS, 2 months",
        "0, DAYS, 0 days",
        "30, DAYS, 30 days",
        "1, WORKING_DAYS, 1 working day",
        "-10, WORKING_DAYS, -10 working days",
    })
    void a_span_is_printed_in_words(int amount, SpanUnit unit, String words) {
        Span span = new Span(amount, unit, 0);
        assertThat(span).hasToString(words);
        Span made =
                switch (unit) {
                    case MONTHS -> Span.months(amount);
                    case DAYS -> Span.days(amount);
                    case WORKING_DAYS -> Span.workingDays(amount);
                };
        assertThat(made).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTHS, -1, 1 month - 1 day",
        "12, MONTHS, 2, 12 months + 2 days",
        "0, MONTHS, 1, 0 months + 1 day",
        "-1, WORKING_DAYS, -2, -1 working day - 2 days",
    })
    void days_come_on_top_of_a_span(int amount, SpanUnit unit, int days, String words) {
        Span span = new Span(amount, unit, 0);
        assertThat(span.plusDays(days)).hasToString(words).isEqualTo(new Span(amount, unit, days));
        assertThat(span.plusDays(days).plusDays(-days)).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "0, 1, true", "1, -1, true", "0, 0, false", "0, -1, false", "-1, 0, false", "-1, 1, false"
    })
    void a_span_leads_to_a_day_after_by_its_first_part(int months, int days, boolean after) {
        assertThat(Span.months(months).plusDays(days).isAfter()).isEqualTo(after);
    }

    @Test
    void an_occurrence_says_what_and_when_and_no_date_twice() {
        assertThat(Occurrence.of("hold-lmc", "LMC1", "2025-03")).hasToString("hold-lmc LMC1 2025-03");
        assertThat(Occurrence.of("accept-offer", "2025-03-01")).hasToString("accept-offer 2025-03-01");
        assertThat(Milestones.quarterEnd("2025-06-30")).hasToString("quarter-end 2025-06-30");
    }
}
