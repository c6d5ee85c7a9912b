package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MonthSumTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2024-03-01,  18, 2025-09-01, 2025-09-01",
        "2024-08-31,  18, 2026-02-28, 2026-03-01",
        "2025-08-28,  18, 2027-02-28, 2027-02-28",
        "2025-08-29,  18, 2027-02-28, 2027-03-01",
        "2025-08-30,  18, 2027-02-28, 2027-03-01",
        "2025-08-31,  18, 2027-02-28, 2027-03-01",
        "2026-08-29,  18, 2028-02-29, 2028-02-29",
        "2026-08-30,  18, 2028-02-29, 2028-03-01",
        "2024-02-29,  12, 2025-02-28, 2025-03-01",
        "2024-02-29,  48, 2028-02-29, 2028-02-29",
        "2024-10-31,  18, 2026-04-30, 2026-05-01",
        "2024-12-31,  12, 2025-12-31, 2025-12-31",
        "2024-08-31,   0, 2024-08-31, 2024-08-31",
        "2024-03-31,  -1, 2024-02-29, 2024-03-01",
        "2027-02-28, -18, 2025-08-28, 2025-08-28",
        "2024-01-15,  -1, 2023-12-15, 2023-12-15",
    })
    void is_the_same_day_of_a_later_month_or_one_of_two(LocalDate start, int months, LocalDate last, LocalDate next) {
        MonthSum sum = new MonthSum(start, months);
        assertThat(sum.isAmbiguous()).isEqualTo(!last.equals(next));
        assertThat(sum.candidates()).containsExactlyElementsOf(last.equals(next) ? List.of(last) : List.of(last, next));
        assertThat(sum.resolve(MonthEnd.LAST_DAY)).isEqualTo(last);
        assertThat(sum.resolve(MonthEnd.NEXT_DAY)).isEqualTo(next);
    }

    @Test
    void is_ambiguous_for_27_of_the_1461_starts_from_2024_to_2027() {
        List<LocalDate> starts = FIRST.datesUntil(LAST.plusDays(1)).toList();
        assertThat(starts).hasSize(1461);
        assertThat(starts.stream().filter(start -> new MonthSum(start, 18).isAmbiguous()))
                .hasSize(27);
    }

    @Test
    void explains_itself_in_a_line() {
        assertThat(new MonthSum(LocalDate.of(2025, 8, 31), 18).explanation())
                .isEqualTo("2025-08-31 + 18 months: 2027-02 has no day 31, so 2027-02-28 or 2027-03-01");
        assertThat(new MonthSum(LocalDate.of(2024, 3, 1), 18).explanation())
                .isEqualTo("2024-03-01 + 18 months: 2025-09-01");
        assertThat(new MonthSum(LocalDate.of(2024, 3, 1), 1)).hasToString("2024-03-01 + 1 month");
        assertThat(new MonthSum(LocalDate.of(2024, 3, 1), -2)).hasToString("2024-03-01 - 2 months");
    }

    @Property
    void rounded_to_the_last_day_is_what_java_adds(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate start,
            @ForAll @IntRange(min = -600, max = 600) int months) {
        assertThat(new MonthSum(start, months).resolve(MonthEnd.LAST_DAY)).isEqualTo(start.plusMonths(months));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-01-31, 0, 0",
        "2025-01-31, 2025-02-27, 0, 0",
        "2025-01-31, 2025-02-28, 1, 0",
        "2025-01-31, 2025-03-01, 1, 1",
        "2025-01-31, 2025-03-30, 1, 1",
        "2025-01-31, 2025-03-31, 2, 2",
        "2024-03-01, 2025-08-31, 17, 17",
        "2024-03-01, 2025-09-01, 18, 18",
    })
    void whole_months_are_the_most_that_fit(LocalDate from, LocalDate until, int lastDay, int nextDay) {
        assertThat(MonthSum.wholeMonths(from, until, MonthEnd.LAST_DAY)).isEqualTo(lastDay);
        assertThat(MonthSum.wholeMonths(from, until, MonthEnd.NEXT_DAY)).isEqualTo(nextDay);
    }

    @Test
    void whole_months_are_not_counted_back() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthSum.wholeMonths(LAST, FIRST, MonthEnd.LAST_DAY))
                .withMessage("until 2024-01-01 must not be before from 2027-12-31");
    }

    @Property
    void one_whole_month_more_would_not_fit(
            @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate from,
            @ForAll @IntRange(min = 0, max = 2000) int days,
            @ForAll MonthEnd rounding) {
        LocalDate until = from.plusDays(days);
        int months = MonthSum.wholeMonths(from, until, rounding);
        assertThat(new MonthSum(from, months).resolve(rounding)).isBeforeOrEqualTo(until);
        assertThat(new MonthSum(from, months + 1).resolve(rounding)).isAfter(until);
    }

    @Property
    void is_what_turning_the_calendar_page_by_page_gives(
            @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate start,
            @ForAll @IntRange(min = -60, max = 60) int months) {
        assertThat(new MonthSum(start, months).candidates()).isEqualTo(slowly(start, months));
    }

    /** Walks day by day to the page of the calendar, then looks for the day on it. */
    private static List<LocalDate> slowly(LocalDate start, int months) {
        LocalDate first = start.minusDays(start.getDayOfMonth() - 1);
        for (int page = 0; page < Math.abs(months); page++) {
            do {
                first = first.plusDays(months > 0 ? 1 : -1);
            } while (first.getDayOfMonth() != 1);
        }
        LocalDate last = first;
        while (last.getDayOfMonth() < start.getDayOfMonth() && last.plusDays(1).getDayOfMonth() != 1) {
            last = last.plusDays(1);
        }
        return last.getDayOfMonth() == start.getDayOfMonth() ? List.of(last) : List.of(last, last.plusDays(1));
    }

    @Property
    void adds_up_in_any_order_where_nothing_is_ambiguous(
            @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate start,
            @ForAll @IntRange(min = -60, max = 60) int some,
            @ForAll @IntRange(min = -60, max = 60) int more,
            @ForAll MonthEnd rounding) {
        MonthSum first = new MonthSum(start, some);
        if (!first.isAmbiguous()) {
            MonthSum both = new MonthSum(first.resolve(rounding), more);
            assertThat(both.candidates()).isEqualTo(new MonthSum(start, some + more).candidates());
        }
    }

    @Property
    void never_overtakes_the_sum_of_a_later_start(
            @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate start,
            @ForAll @IntRange(min = -60, max = 60) int months,
            @ForAll MonthEnd rounding) {
        assertThat(new MonthSum(start, months).resolve(rounding))
                .isBeforeOrEqualTo(new MonthSum(start.plusDays(1), months).resolve(rounding));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07,    12, 2018-07-01, 2018-07-31, 2018-07-31",
        "2017,       12, 2018-01-01, 2018-12-31, 2018-12-31",
        "2017,       18, 2018-07-01, 2019-06-30, 2019-07-01",
        "2025-08,    18, 2027-02-01, 2027-02-28, 2027-03-01",
        "2025-08-31, 18, 2027-02-28, 2027-02-28, 2027-03-01",
        "2023-02,     1, 2023-03-01, 2023-03-28, 2023-03-28",
    })
    void of_a_partial_start_is_a_window(
            String start, int months, LocalDate first, LocalDate last, LocalDate lastRoundedOn) {
        PartialDate date = PartialDate.parse(start);
        assertThat(MonthSum.window(date, months, MonthEnd.LAST_DAY)).isEqualTo(new Window(first, last));
        assertThat(MonthSum.window(date, months, MonthEnd.NEXT_DAY).last()).isEqualTo(lastRoundedOn);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_partial_start_reaches_from_the_first_to_the_last_of_its_days(MonthEnd rounding) {
        for (String start : List.of("2023", "2024", "2024-02", "2025-08", "2025-08-31")) {
            PartialDate date = PartialDate.parse(start);
            for (int months = -30; months <= 30; months++) {
                Window window = MonthSum.window(date, months, rounding);
                List<LocalDate> sums = sums(date, months, rounding).sorted().toList();
                assertThat(window).isEqualTo(new Window(sums.get(0), sums.get(sums.size() - 1)));
            }
        }
    }

    private static Stream<LocalDate> sums(PartialDate start, int months, MonthEnd rounding) {
        return start.earliest().datesUntil(start.latest().plusDays(1)).map(day -> new MonthSum(day, months)
                .resolve(rounding));
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-31, 0, true",
        "9999-12-31, 1, false",
        "9999-11-30, 1, true",
        "1000-01-01, 0, true",
        "1000-01-01, -1, false",
        "0999-12-31, 1, false",
        "2024-01-31, 2147483647, false"
    })
    void stays_within_the_years_of_four_digits(LocalDate start, int months, boolean taken) {
        if (taken) {
            assertThat(new MonthSum(start, months).isAmbiguous()).isFalse();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MonthSum(start, months))
                    .withMessageEndingWith("must start and end in a year from 1000 to 9999")
                    .withMessageStartingWith(start + (months < 0 ? " - " : " + "));
        }
    }

    @Test
    void counts_the_fewest_months_of_all_without_overflow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MonthSum(FIRST, Integer.MIN_VALUE))
                .withMessageStartingWith("2024-01-01 - 2147483648 months ");
    }

    @Test
    void is_a_value() {
        assertThat(new MonthSum(FIRST, 18)).isEqualTo(new MonthSum(FIRST, 18)).isNotEqualTo(new MonthSum(FIRST, 12));
    }
}
