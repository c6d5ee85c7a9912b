package org.openktp.core.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.partnership.plan.DeadlineStatus.MET;
import static org.openktp.core.partnership.plan.DeadlineStatus.MET_LATE;
import static org.openktp.core.partnership.plan.DeadlineStatus.MISSED;
import static org.openktp.core.partnership.plan.Milestones.deadline;
import static org.openktp.core.partnership.plan.Milestones.deadlines;
import static org.openktp.core.partnership.plan.Milestones.own;
import static org.openktp.core.partnership.plan.Milestones.quarterEnd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.time.BankHolidays;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.Window;
import org.openktp.core.time.WorkingCalendar;
import org.openktp.core.time.WorkingDayRule;

final class ScheduleTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday(
            BankHolidays.of("England", 2025, 2025, List.of(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 8, 25))));

    private static Reckoning moving(WorkingDayRule rule) {
        return new Reckoning(Optional.of(CALENDAR), rule, Optional.empty());
    }

    private static List<String> due(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.id() + " "
                        + deadline.due().map(Window::toString).orElse("unknown"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-07-31, 2025-07-30, 2025-07-30, MET_LATE, MET_LATE",
        "2025-06-30, 2025-07-30, 2025-07-30, 2025-07-30, MET, MET",
        "2025-12-31, 2026-01-31, 2026-01-31, 2026-01-30, MET, MET_LATE",
        "2025-12-31, 2026-02-01, 2026-01-31, 2026-01-30, MET_LATE, MET_LATE",
        "2025-09-30, 2025-10-30, 2025-10-30, 2025-10-30, MET, MET",
    })
    void a_month_and_thirty_days_from_a_quarter_end_are_two_deadlines(
            String quarter,
            String filed,
            LocalDate month,
            LocalDate thirtyDays,
            DeadlineStatus within,
            DeadlineStatus past) {
        Occurrence claim = Occurrence.of("claim", quarter, filed);
        Deadline first =
                deadline(own("claim", "quarter-end", Span.months(1)).addMetBy("claim"), quarterEnd(quarter), claim);
        Deadline second =
                deadline(own("refusable", "quarter-end", Span.days(30)).addMetBy("claim"), claim, quarterEnd(quarter));
        assertThat(first.due()).contains(new Window(month, month));
        assertThat(second.due()).contains(new Window(thirtyDays, thirtyDays));
        assertThat(first.status(LATER)).containsExactly(within);
        assertThat(second.status(LATER)).containsExactly(past);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-30 | MONTHS | 1 | quarter-end 2025-06-30 + 1 month: 2025-07-30",
                "2025-06-30 | DAYS | 30 | quarter-end 2025-06-30 + 30 days: 2025-07-30",
                "2025-06-30 | DAYS | 0 | quarter-end 2025-06-30: 2025-06-30",
                "2025-06-30 | DAYS | -1 | quarter-end 2025-06-30 - 1 day: 2025-06-29",
                "2025-06-30 | WORKING_DAYS | 10 | quarter-end 2025-06-30 + 10 working days: 2025-07-14",
                "2025-03-31 | MONTHS | 1 | quarter-end 2025-03-31 + 1 month: 2025-04 has no day 31, so 2025-04-30 or"
                        + " 2025-05-01",
                "2025-03-31 | WORKING_DAYS | 200 | quarter-end 2025-03-31 + 200 working days: not counted, since bank"
                        + " holidays of England are not known for 2026-01-01, only from 2025 to 2025",
                "9999-12-31 | MONTHS | 1 | quarter-end 9999-12-31 + 1 month: not counted, since 9999-12-31 + 1 month"
                        + " must start and end in a year from 1000 to 9999",
            })
    void explains_each_date(String quarter, SpanUnit unit, int amount, String explanation) {
        Deadline deadline = deadlines(
                        moving(WorkingDayRule.KEEP),
                        own("claim", "quarter-end", new Span(amount, unit, 0)),
                        quarterEnd(quarter))
                .get(0);
        assertThat(deadline.explanation()).isEqualTo(explanation);
        assertThat(deadline.due().isEmpty()).isEqualTo(explanation.contains("not counted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-01 | MONTHS | 1 | -1 | start 2025-04-01 + 1 month - 1 day: 2025-04-30",
                "2025-01-31 | MONTHS | 1 | -1 | start 2025-01-31 + 1 month - 1 day: 2025-02 has no day 31, so 2025-02-27"
                        + " or 2025-02-28",
                "2025-04-01 | DAYS | 7 | -1 | start 2025-04-01 + 7 days - 1 day: 2025-04-07",
                "2025-04-01 | WORKING_DAYS | 1 | 2 | start 2025-04-01 + 1 working day + 2 days: 2025-04-04",
                "2025-04-01 | MONTHS | 0 | 5 | start 2025-04-01 + 5 days: 2025-04-06",
            })
    void days_on_top_are_added_last(String start, SpanUnit unit, int amount, int days, String explanation) {
        assertThat(deadlines(
                        moving(WorkingDayRule.KEEP),
                        own("m", "start", new Span(amount, unit, days)),
                        Occurrence.of("start", start)))
                .extracting(Deadline::explanation)
                .containsExactly(explanation);
    }

    @Test
    void the_last_day_of_the_last_period_is_still_in() {
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                own("m", "start", Span.months(1).plusDays(-1)).repeat(new Repeat(1, "end")),
                Occurrence.of("start", "2025-04-01"),
                Occurrence.of("end", "2025-06-30"));
        assertThat(due(all))
                .containsExactly("m:1 2025-04-30/2025-04-30", "m:2 2025-05-31/2025-05-31", "m:3 2025-06-30/2025-06-30");
        assertThat(all.get(2).explanation()).isEqualTo("start 2025-04-01 + 2 x 1 month + 1 month - 1 day: 2025-06-30");
    }

    @ParameterizedTest
    @CsvSource({"pay, MET", "ask, MET", "other, MISSED"})
    void any_one_of_several_events_meets_it(String event, DeadlineStatus status) {
        assertThat(deadline(
                                own("payment", "claim", Span.days(30)).addMetBy("pay", "ask"),
                                Occurrence.of("claim", "2025-07-01"),
                                Occurrence.of(event, "2025-07-20"))
                        .status(LATER))
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-07-02 | FOLLOWING | 2025-08-04 | 2025-08-02 is a Saturday, so the following working day 2025-08-04",
                "2025-07-02 | PRECEDING | 2025-08-01 | 2025-08-02 is a Saturday, so the preceding working day 2025-08-01",
                "2025-07-25 | FOLLOWING | 2025-08-26 | 2025-08-25 is a bank holiday of England, so the following working"
                        + " day 2025-08-26",
                "2025-07-25 | KEEP | 2025-08-25 | 2025-08-25",
                "2025-07-26 | FOLLOWING | 2025-08-26 | 2025-08-26",
            })
    void moves_a_date_to_a_working_day_and_says_from_where(
            String start, WorkingDayRule rule, LocalDate due, String explanation) {
        Occurrence offer = Occurrence.of("make-offer", start);
        MilestoneBuilder milestone = own("accept", "make-offer", Span.months(1));
        Deadline deadline = deadlines(moving(rule), milestone, offer).get(0);
        assertThat(deadline.days()).containsExactly(due);
        assertThat(deadline.explanation()).isEqualTo(offer + " + 1 month: " + explanation);
    }

    @Test
    void what_holds_until_a_day_is_not_moved() {
        MilestoneBuilder records =
                own("records", "partnership-end", Span.months(1)).duty(Duty.HOLDS_UNTIL);
        assertThat(deadlines(moving(WorkingDayRule.FOLLOWING), records, Occurrence.of("partnership-end", "2025-07-02"))
                        .get(0)
                        .days())
                .containsExactly(LocalDate.of(2025, 8, 2));
    }

    @Test
    void two_days_may_be_moved_to_one() {
        Reckoning reckoning = moving(WorkingDayRule.PRECEDING);
        Deadline deadline = deadlines(
                        reckoning, own("claim", "start", Span.months(1)), Occurrence.of("start", "2025-05-31"))
                .get(0);
        assertThat(deadline.explanation())
                .isEqualTo("start 2025-05-31 + 1 month: 2025-06 has no day 31, so 2025-06-30 or 2025-07-01");
        Deadline moved = deadlines(
                        reckoning, own("claim", "start", Span.months(3)), Occurrence.of("start", "2025-08-31"))
                .get(0);
        assertThat(moved.days()).containsExactly(LocalDate.of(2025, 11, 28), LocalDate.of(2025, 12, 1));
        assertThat(moved.explanation())
                .endsWith("2025-11-30 or 2025-12-01, not all working days, so the preceding working day 2025-11-28 or"
                        + " 2025-12-01");
        Deadline one = deadlines(
                        moving(WorkingDayRule.FOLLOWING),
                        own("claim", "start", Span.months(3)),
                        Occurrence.of("start", "2025-08-31"))
                .get(0);
        assertThat(one.days()).containsExactly(LocalDate.of(2025, 12, 1));
    }

    @Test
    void what_cannot_be_counted_or_moved_has_no_date_and_comes_last() {
        Plan plan = new Plan(
                "own",
                "Own plan",
                List.of(
                        own("working", "start", Span.workingDays(1)).build(),
                        own("later", "start", Span.months(2)).build(),
                        own("sooner", "start", Span.months(1)).build()));
        Schedule schedule = new Schedule(plan, List.of(Occurrence.of("start", "2025")), Reckoning.UNDECLARED, LATER);
        assertThat(due(schedule.deadlines()))
                .containsExactly("sooner 2025-02-01/2026-01-31", "later 2025-03-01/2026-03-01", "working unknown");
        assertThat(schedule.deadlines().get(2).explanation())
                .isEqualTo("start 2025 + 1 working day: not counted, since no working days were declared");
        Deadline beyond = deadlines(
                        moving(WorkingDayRule.FOLLOWING),
                        own("final", "start", Span.months(12)),
                        Occurrence.of("start", "2025-08-02"))
                .get(0);
        assertThat(beyond.due()).isEmpty();
        assertThat(beyond.explanation())
                .isEqualTo(
                        "start 2025-08-02 + 12 months: 2026-08-02; not moved to a working day, since bank holidays of"
                                + " England are not known for 2026-08-02, only from 2025 to 2025");
    }

    @Test
    void a_declared_rounding_leaves_one_day_and_is_named() {
        Reckoning declared = new Reckoning(Optional.empty(), WorkingDayRule.KEEP, Optional.of(MonthEnd.LAST_DAY));
        Deadline deadline = deadlines(declared, own("claim", "quarter-end", Span.months(1)), quarterEnd("2025-03-31"))
                .get(0);
        assertThat(deadline.explanation())
                .isEqualTo("quarter-end 2025-03-31 + 1 month: 2025-04 has no day 31, so by the declared last day"
                        + " 2025-04-30");
        assertThat(deadline.days()).containsExactly(LocalDate.of(2025, 4, 30));
    }

    @Test
    void there_is_one_deadline_for_each_key_counted_from_its_earliest_time() {
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                own("claim", "quarter-end", Span.months(1)).addMetBy("claim"),
                quarterEnd("2025-09-30"),
                quarterEnd("2025-06-30"),
                Occurrence.of("quarter-end", "2025-06-30", "2025-07"),
                Occurrence.of("other", "2025-06-30", "2025-07"),
                Occurrence.of("claim", "2025-09-30", "2025-07-20"),
                Occurrence.of("claim", "2025-07-20"));
        assertThat(due(all))
                .containsExactly("claim:2025-06-30 2025-07-30/2025-07-30", "claim:2025-09-30 2025-10-30/2025-10-30");
        assertThat(all.get(0).status(LATER)).containsExactly(MISSED);
        assertThat(all.get(1).status(LATER)).containsExactly(MET);
        assertThat(deadlines(Reckoning.UNDECLARED, own("claim", "quarter-end", Span.months(1))))
                .isEmpty();
    }

    @Test
    void comes_round_counted_from_the_anchor_until_what_ends_it() {
        MilestoneBuilder monthly = own("meeting", "start", Span.months(0)).repeat(new Repeat(1, "end"));
        assertThat(due(deadlines(
                        new Reckoning(Optional.empty(), WorkingDayRule.KEEP, Optional.of(MonthEnd.LAST_DAY)),
                        monthly,
                        Occurrence.of("start", "2025-01-31"),
                        Occurrence.of("end", "2025-04-30"),
                        Occurrence.of("end", "2025-06-30"))))
                .containsExactly(
                        "meeting:1 2025-01-31/2025-01-31",
                        "meeting:2 2025-02-28/2025-02-28",
                        "meeting:3 2025-03-31/2025-03-31",
                        "meeting:4 2025-04-30/2025-04-30");
    }

    @Test
    void comes_round_as_long_as_it_may_where_the_end_is_partial() {
        MilestoneBuilder plan = own("refresh", "start", Span.days(10)).repeat(new Repeat(6, "end"));
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED, plan, Occurrence.of("start", "2025-01-01"), Occurrence.of("end", "2026-01"));
        assertThat(due(all))
                .containsExactly(
                        "refresh:1 2025-01-11/2025-01-11",
                        "refresh:2 2025-07-11/2025-07-11",
                        "refresh:3 2026-01-11/2026-01-11");
        assertThat(all.get(2).explanation())
                .isEqualTo("start 2025-01-01 + 2 x 6 months + 10 days: 2026-01-11; unless end was before");
        assertThat(all.stream().map(Deadline::surely)).containsExactly(true, true, false);
    }

    @Test
    void comes_round_up_to_the_horizon_where_the_end_has_not_happened() {
        Milestone yearly = own("visit", "start", Span.workingDays(1))
                .repeat(new Repeat(12, "end"))
                .build();
        Plan plan = new Plan("own", "Own plan", List.of(yearly));
        List<Occurrence> start = List.of(Occurrence.of("start", "2025-01-01"));
        for (int years = 0; years < 4; years++) {
            LocalDate horizon = LocalDate.of(2025 + years, 1, 1);
            assertThat(new Schedule(plan, start, Reckoning.UNDECLARED, horizon).deadlines())
                    .hasSize(years + 1);
            assertThat(new Schedule(plan, start, Reckoning.UNDECLARED, horizon.minusDays(1)).deadlines())
                    .hasSize(years);
        }
    }

    @Test
    void a_key_of_the_anchor_stands_before_the_number_and_chooses_what_ends_it() {
        MilestoneBuilder monthly = own("review", "start", Span.months(1)).repeat(new Repeat(1, "end"));
        assertThat(due(deadlines(
                        Reckoning.UNDECLARED,
                        monthly,
                        Occurrence.of("start", "A", "2025-01-01"),
                        Occurrence.of("start", "B", "2025-01-02"),
                        Occurrence.of("end", "A", "2025-02-28"),
                        Occurrence.of("end", "2025-03-31"))))
                .containsExactly(
                        "review:A:1 2025-02-01/2025-02-01",
                        "review:B:1 2025-02-02/2025-02-02",
                        "review:B:2 2025-03-02/2025-03-02");
    }

    @Test
    void each_time_is_met_by_its_number_or_by_the_first_after_the_time_before() {
        MilestoneBuilder monthly = own("meeting", "start", Span.months(1))
                .repeat(new Repeat(1, "end"))
                .addMetBy("meet");
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                monthly,
                Occurrence.of("start", "2025-01-01"),
                Occurrence.of("end", "2025-06-01"),
                Occurrence.of("meet", "2024-12-31"),
                Occurrence.of("meet", "2025-02-20"),
                Occurrence.of("meet", "spring", "2025-03-31"),
                Occurrence.of("meet", "5", "2025-01-05"));
        assertThat(all.stream().map(each -> each.status(LATER).iterator().next()))
                .containsExactly(MET_LATE, MET, MET, MISSED, MET);
        List<Deadline> late = deadlines(
                Reckoning.UNDECLARED,
                monthly,
                Occurrence.of("start", "2025-01-01"),
                Occurrence.of("end", "2025-04-01"),
                Occurrence.of("meet", "2025-02-20"));
        assertThat(late.stream().map(each -> each.status(LATER).iterator().next()))
                .containsExactly(MET_LATE, MET, MISSED);
    }

    @Test
    void what_is_done_before_the_anchor_meets_only_what_is_due_by_then() {
        Occurrence start = Occurrence.of("start", "2025-03-01");
        Occurrence early = Occurrence.of("agree", "2025-02-28");
        assertThat(deadline(own("before", "start", Span.days(-1)).addMetBy("agree"), start, early)
                        .status(LATER))
                .containsExactly(MET);
        assertThat(deadline(own("by", "start", Span.days(0)).addMetBy("agree"), start, early)
                        .status(LATER))
                .containsExactly(MET);
        assertThat(deadline(own("after", "start", Span.months(1)).addMetBy("agree"), start, early)
                        .status(LATER))
                .containsExactly(MISSED);
        assertThat(deadline(
                                own("after", "start", Span.months(1)).addMetBy("agree"),
                                start,
                                Occurrence.of("agree", "2025-03-01"))
                        .status(LATER))
                .containsExactly(MET);
    }

    @Test
    void the_first_time_at_the_anchor_may_be_met_before_it() {
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                own("plan", "start", Span.months(0))
                        .repeat(new Repeat(6, "end"))
                        .addMetBy("write"),
                Occurrence.of("start", "2025-01-01"),
                Occurrence.of("end", "2025-12-31"),
                Occurrence.of("write", "2024-11-05"));
        assertThat(all.get(0).status(LATER)).containsExactly(MET);
        assertThat(all.get(1).status(LATER)).containsExactly(MISSED);
    }

    private static final Occurrence DOUBT = Occurrence.of("start", "2025-03-10").inDoubt();

    @Test
    void an_anchor_in_doubt_gives_a_deadline_that_may_not_be() {
        Deadline deadline = deadline(own("m", "start", Span.days(10)).addMetBy("done"), DOUBT);
        assertThat(deadline.surely()).isFalse();
        assertThat(deadline.explanation()).isEqualTo("start 2025-03-10 (if it happened) + 10 days: 2025-03-20");
        assertThat(deadline.status(LATER)).containsExactly(MISSED);
        assertThat(deadline(own("m", "start", Span.days(10)), Occurrence.of("start", "2025-03-10"))
                        .surely())
                .isTrue();
    }

    @Test
    void an_anchor_in_doubt_hides_none_that_is_sure() {
        Deadline deadline = deadline(
                own("m", "start", Span.days(10)).addMetBy("done"),
                Occurrence.of("start", "2025-03-20"),
                DOUBT,
                Occurrence.of("start", "2025-03-21").inDoubt(),
                Occurrence.of("start", "2025-04-20"),
                Occurrence.of("done", "2025-03-15"));
        assertThat(deadline.surely()).isTrue();
        assertThat(deadline.anchor()).isEqualTo(DOUBT);
        assertThat(deadline.days()).containsExactly(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 30));
        assertThat(deadline.explanation())
                .isEqualTo("start 2025-03-10 (if it happened) + 10 days: 2025-03-20; or start 2025-03-20 + 10 days:"
                        + " 2025-03-30");
        // before the start if that was on the 20th
        assertThat(deadline.status(LATER)).containsExactlyInAnyOrder(MET, MISSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03 2024-03-10 | 2024-03-11/2024-03-20",
                "2024 2024-03 | 2024-01-11/2024-04-10",
                "2024-03 2024-03-10? | 2024-03-11/2024-04-10",
                "2024-03? 2024-03-10 | 2024-03-11/2024-03-20",
                "2024-03-10 2024-03 | 2024-03-11/2024-03-20",
                "2024-03-01 2024-03 | 2024-03-11/2024-03-11",
                "2024-02-01? 2024-03-09? 2024-03-10 | 2024-02-11/2024-03-20",
                "2024-03-11 2024-03-10 | 2024-03-20/2024-03-20",
            })
    void counts_from_every_day_that_may_be_the_earliest(String starts, String due) {
        Occurrence[] all = Stream.of(starts.split(" "))
                .map(text -> text.endsWith("?")
                        ? Occurrence.of("start", text.replace("?", "")).inDoubt()
                        : Occurrence.of("start", text))
                .toArray(Occurrence[]::new);
        assertThat(deadline(own("m", "start", Span.days(10)), all).due()).contains(Window.parse(due));
    }

    @Test
    void says_by_when_an_anchor_was_that_is_not_known_to_the_day() {
        Deadline deadline = deadline(
                own("m", "start", Span.days(10)),
                Occurrence.of("start", "2024-03"),
                Occurrence.of("start", "2024-03-10"));
        assertThat(deadline.explanation())
                .isEqualTo("start 2024-03 + 10 days: a day from 2024-03-11 to 2024-03-20; start was by 2024-03-10");
        assertThat(deadline(
                                own("m", "start", Span.days(1)),
                                Occurrence.of("start", "2024-03-01").inDoubt(),
                                Occurrence.of("start", "2024-03-02").inDoubt(),
                                Occurrence.of("start", "2024-03-03"))
                        .explanation())
                .isEqualTo(
                        "start 2024-03-01 (if it happened) + 1 day: 2024-03-02; and so on to start 2024-03-03 + 1 day:"
                                + " 2024-03-04");
    }

    @Test
    void what_is_not_known_for_one_anchor_is_not_known() {
        Deadline deadline = deadlines(
                        moving(WorkingDayRule.KEEP),
                        own("m", "start", Span.workingDays(1)),
                        DOUBT,
                        Occurrence.of("start", "2027-01-01"))
                .get(0);
        assertThat(deadline.due()).isEmpty();
    }

    @Test
    void what_ends_it_in_doubt_leaves_deadlines_that_may_not_be() {
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                own("m", "start", Span.months(0)).repeat(new Repeat(1, "end")),
                Occurrence.of("start", "2025-01-01"),
                Occurrence.of("end", "2025-02-01").inDoubt(),
                Occurrence.of("end", "2025-03-01"));
        assertThat(all.stream().map(Deadline::surely)).containsExactly(true, true, false);
        assertThat(all.get(2).explanation()).endsWith("2025-03-01; unless end was before");
    }

    @Test
    void a_number_meets_no_other_time() {
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                own("m", "start", Span.months(1)).repeat(new Repeat(1, "end")).addMetBy("meet"),
                Occurrence.of("start", "2025-01-01"),
                Occurrence.of("end", "2025-03-01"),
                Occurrence.of("meet", "2", "2025-01-20"));
        assertThat(all.get(0).status(LATER)).containsExactly(MISSED);
        assertThat(all.get(1).status(LATER)).containsExactly(MET);
    }

    @Test
    void a_number_in_doubt_leaves_the_others_to_meet_it() {
        List<Deadline> all = deadlines(
                Reckoning.UNDECLARED,
                own("m", "start", Span.months(1)).repeat(new Repeat(1, "end")).addMetBy("meet"),
                Occurrence.of("start", "2025-01-01"),
                Occurrence.of("end", "2025-03-01"),
                Occurrence.of("meet", "1", "2025-02-20").inDoubt(),
                Occurrence.of("meet", "2024-12-20"),
                Occurrence.of("meet", "2025-01-20"));
        assertThat(all.get(0).fulfilment().by())
                .containsExactly(
                        Occurrence.of("meet", "1", "2025-02-20").inDoubt(),
                        Occurrence.of("meet", "2025-01-20").inDoubt());
        assertThat(all.get(0).status(LATER)).containsExactlyInAnyOrder(MET, MET_LATE, MISSED);
    }

    @Test
    void refuses_more_deadlines_than_the_limit() {
        Milestone monthly =
                own("m", "start", Span.months(0)).repeat(new Repeat(1, "end")).build();
        Plan plan = new Plan("own", "Own plan", List.of(monthly));
        Occurrence start = Occurrence.of("start", "1000-01-01");
        LocalDate last = LocalDate.of(1000, 1, 1).plusMonths(Schedule.LIMIT - 1);
        assertThat(new Schedule(plan, List.of(start), Reckoning.UNDECLARED, last).deadlines())
                .hasSize(Schedule.LIMIT);
        Schedule more = new Schedule(plan, List.of(start), Reckoning.UNDECLARED, last.plusMonths(1));
        assertThatIllegalArgumentException()
                .isThrownBy(more::deadlines)
                .withMessage(
                        "a schedule must have at most 10000 deadlines; the next was m:10001 from start 1000-01-01");
    }

    @Test
    @Timeout(20)
    void is_quick_where_much_happened() {
        List<Occurrence> all = new ArrayList<>();
        for (int day = 0; day < Schedule.LIMIT; day++) {
            String end = LocalDate.of(2000, 1, 1).plusDays(day).toString();
            all.add(quarterEnd(end));
            all.add(Occurrence.of("claim", end, end));
            all.add(Occurrence.of("start", end).inDoubt());
        }
        Plan plan = new Plan(
                "own",
                "Own plan",
                List.of(own("claim", "quarter-end", Span.months(1))
                        .addMetBy("claim")
                        .build()));
        assertThat(new Schedule(plan, all, Reckoning.UNDECLARED, LATER).deadlines())
                .hasSize(Schedule.LIMIT)
                .allMatch(deadline -> deadline.status(LocalDate.of(2040, 1, 1)).equals(EnumSet.of(MET)));
    }

    @Property(tries = 300)
    void comes_round_as_a_plain_loop_counts_it(
            @ForAll @DateRange(min = "2023-01-01", max = "2026-12-31") LocalDate start,
            @ForAll @IntRange(min = -3, max = 3) int after,
            @ForAll @IntRange(min = 1, max = 14) int every,
            @ForAll @IntRange(min = -100, max = 1500) int length) {
        LocalDate end = start.plusDays(length);
        List<String> slowly = new ArrayList<>();
        for (int months = after; !start.plusMonths(months).isAfter(end); months += every) {
            LocalDate day = start.plusMonths(months);
            slowly.add("m:" + (slowly.size() + 1) + " " + day + "/" + day);
        }
        assertThat(due(deadlines(
                        new Reckoning(Optional.empty(), WorkingDayRule.KEEP, Optional.of(MonthEnd.LAST_DAY)),
                        own("m", "start", Span.months(after)).repeat(new Repeat(every, "end")),
                        Occurrence.of("start", start.toString()),
                        Occurrence.of("end", end.toString()))))
                .isEqualTo(slowly);
    }
}
