package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingCalendarTest {

    /** Holidays beside weekends, in the week, on a Saturday, and at both ends of the years known. */
    private static final BankHolidays HOLIDAYS = BankHolidays.of(
            "Home",
            2023,
            2025,
            List.of(
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2024, 3, 29),
                    LocalDate.of(2024, 4, 1),
                    LocalDate.of(2024, 5, 8),
                    LocalDate.of(2024, 6, 1),
                    LocalDate.of(2025, 12, 31)));

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday(HOLIDAYS);

    @Test
    void what_has_no_end_is_refused_like_any_other_beyond_the_known_years() {
        Window window = new Window(LocalDate.of(2025, 1, 1), LocalDate.MAX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDays(window))
                .withMessageContaining("not known for 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.next(LocalDate.MAX))
                .withMessage("there is no day after +999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.previous(LocalDate.MIN))
                .withMessage("there is no day before -999999999-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-28, true",
        "2024-03-29, false",
        "2024-03-30, false",
        "2024-03-31, false",
        "2024-04-01, false",
        "2024-04-02, true",
        "2024-05-08, false",
        "2024-06-01, false",
    })
    void nobody_works_on_a_weekend_or_a_bank_holiday(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-28, 2024-04-02, 2024-03-27, 2024-03-28, 2024-03-28",
        "2024-03-29, 2024-04-02, 2024-03-28, 2024-04-02, 2024-03-28",
        "2024-03-31, 2024-04-02, 2024-03-28, 2024-04-02, 2024-03-28",
        "2024-04-01, 2024-04-02, 2024-03-28, 2024-04-02, 2024-03-28",
        "2024-04-02, 2024-04-03, 2024-03-28, 2024-04-02, 2024-04-02",
        "2024-05-08, 2024-05-09, 2024-05-07, 2024-05-09, 2024-05-07",
    })
    void the_next_and_the_previous_never_are_the_day_but_a_rule_keeps_a_working_day(
            LocalDate day, LocalDate next, LocalDate previous, LocalDate following, LocalDate preceding) {
        assertThat(CALENDAR.next(day)).isEqualTo(next);
        assertThat(CALENDAR.previous(day)).isEqualTo(previous);
        assertThat(CALENDAR.adjust(day, WorkingDayRule.KEEP)).isEqualTo(day);
        assertThat(CALENDAR.adjust(day, WorkingDayRule.FOLLOWING)).isEqualTo(following);
        assertThat(CALENDAR.adjust(day, WorkingDayRule.PRECEDING)).isEqualTo(preceding);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-28,   0, 2024-03-28",
        "2024-03-30,   0, 2024-03-30",
        "2024-03-28,   1, 2024-04-02",
        "2024-03-29,   1, 2024-04-02",
        "2024-03-28,   5, 2024-04-08",
        "2024-04-02,  -1, 2024-03-28",
        "2024-04-08,  -5, 2024-03-28",
        "2024-02-19,   9, 2024-03-01",
        "2024-02-17,  10, 2024-03-01",
    })
    void working_days_are_counted_without_the_day_counted_from(LocalDate day, int count, LocalDate reached) {
        assertThat(CALENDAR.plusWorkingDays(day, count)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-19, 2024-03-01, 12, 10",
        "2024-03-28, 2024-04-02,  6,  2",
        "2024-03-29, 2024-04-01,  4,  0",
        "2024-03-28, 2024-03-28,  1,  1",
        "2024-01-01, 2024-12-31, 366, 259",
    })
    void a_window_has_working_days_with_both_of_its_ends(LocalDate first, LocalDate last, long days, long working) {
        Window window = new Window(first, last);
        assertThat(window.days()).isEqualTo(days);
        assertThat(CALENDAR.workingDays(window)).isEqualTo(working);
    }

    @Property
    void counting_in_two_steps_is_counting_in_one(
            @ForAll @DateRange(min = "2024-01-01", max = "2024-12-31") LocalDate day,
            @ForAll @IntRange(max = 60) int some,
            @ForAll @IntRange(max = 60) int more) {
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(day, some), more))
                .isEqualTo(CALENDAR.plusWorkingDays(day, some + more));
    }

    @Property
    void counting_forth_and_back_returns_to_a_working_day(
            @ForAll @DateRange(min = "2024-01-01", max = "2024-12-31") LocalDate day,
            @ForAll @IntRange(min = -60, max = 60) int count) {
        LocalDate start = CALENDAR.adjust(day, WorkingDayRule.FOLLOWING);
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(start, count), -count))
                .isEqualTo(start);
    }

    /** The count is that of the working days after the start up to the day reached, which is the last of them. */
    @Property
    void as_many_working_days_lie_between_as_were_counted(
            @ForAll @DateRange(min = "2024-01-01", max = "2024-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate reached = CALENDAR.plusWorkingDays(day, count);
        assertThat(CALENDAR.isWorkingDay(reached)).isTrue();
        assertThat(CALENDAR.workingDays(new Window(day.plusDays(1), reached))).isEqualTo(count);
    }

    @Test
    void refuses_to_answer_where_the_holidays_of_a_year_are_not_known() {
        LocalDate last = LocalDate.of(2025, 12, 31);
        LocalDate first = LocalDate.of(2023, 1, 1);
        refuses("2026-01-01", () -> CALENDAR.isWorkingDay(last.plusDays(1)));
        refuses("2026-01-03", () -> CALENDAR.isWorkingDay(last.plusDays(3))); // a Saturday
        refuses("2026-01-01", () -> CALENDAR.next(last));
        refuses("2022-12-31", () -> CALENDAR.previous(first));
        refuses("2026-01-01", () -> CALENDAR.adjust(last, WorkingDayRule.FOLLOWING));
        refuses("2022-12-31", () -> CALENDAR.adjust(first, WorkingDayRule.PRECEDING));
        refuses("2026-01-01", () -> CALENDAR.plusWorkingDays(last, Integer.MAX_VALUE));
        refuses("2022-12-31", () -> CALENDAR.plusWorkingDays(first, Integer.MIN_VALUE));
        refuses("2026-01-01", () -> CALENDAR.workingDays(new Window(last, last.plusDays(1))));
    }

    private static void refuses(String day, Executable question) {
        assertThatIllegalArgumentException()
                .isThrownBy(question::execute)
                .withMessage("bank holidays of Home are not known for " + day + ", only from 2023 to 2025");
    }

    @Test
    void keeps_a_date_of_any_year() {
        LocalDate far = LocalDate.of(2031, 1, 1);
        assertThat(CALENDAR.adjust(far, WorkingDayRule.KEEP)).isEqualTo(far);
    }

    @Test
    void takes_any_weekend_that_leaves_a_day_to_work_on() {
        assertThat(new WorkingCalendar(Set.of(), HOLIDAYS).isWorkingDay(LocalDate.of(2024, 3, 30)))
                .isTrue();
        Set<DayOfWeek> allWeek = EnumSet.allOf(DayOfWeek.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(allWeek, HOLIDAYS))
                .withMessage("weekend must leave a day of the week to work on");
    }

    @Test
    void does_not_change_with_the_weekend_it_was_made_from() {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        WorkingCalendar calendar = new WorkingCalendar(weekend, HOLIDAYS);
        weekend.clear();
        assertThat(calendar).isEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> calendar.weekend().clear());
    }
}
