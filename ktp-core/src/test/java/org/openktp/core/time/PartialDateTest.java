package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.YearMonthRange;
import net.jqwik.time.api.constraints.YearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

    @Property
    void reads_what_it_prints_of_a_year(@ForAll @YearRange(min = 1000, max = 9999) Year year) {
        readsBack(PartialDate.of(year), year.toString());
    }

    @Property
    void reads_what_it_prints_of_a_month(@ForAll @YearMonthRange(min = "1000-01", max = "9999-12") YearMonth month) {
        readsBack(PartialDate.of(month), month.toString());
    }

    @Property
    void reads_what_it_prints_of_a_day(@ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day) {
        readsBack(PartialDate.of(day), day.toString());
    }

    @Property
    void reads_a_day_as_java_does(@ForAll("days") String text) {
        Optional<LocalDate> day = javaReads(text);
        if (day.filter(each -> each.getYear() >= 1000).isPresent()) {
            assertThat(PartialDate.parse(text)).isEqualTo(PartialDate.of(day.get()));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
        }
    }

    @Provide
    Arbitrary<String> days() {
        Arbitrary<Character> odd = Arbitraries.of('-', '+', '0', '9', 'x', '\u0661');
        Arbitrary<String> plausible = Combinators.combine(
                        Arbitraries.integers().between(900, 2100),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        Arbitrary<String> changed = Combinators.combine(
                        plausible, odd, Arbitraries.integers().between(0, 9))
                .as((text, other, at) -> text.substring(0, at) + other + text.substring(at + 1));
        return Arbitraries.oneOf(plausible, changed);
    }

    private static Optional<LocalDate> javaReads(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void readsBack(PartialDate date, String text) {
        assertThat(date).hasToString(text);
        assertThat(PartialDate.parse(text)).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2017,       2017-01-01, 2017-12-31",
        "2024,       2024-01-01, 2024-12-31",
        "2017-07,    2017-07-01, 2017-07-31",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-02,    2024-02-01, 2024-02-29",
        "2017-07-03, 2017-07-03, 2017-07-03"
    })
    void may_be_any_day_from_the_earliest_to_the_latest(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "201",
                "17-07",
                "2017-7",
                "2017-00",
                "2017-13",
                "2017/07",
                "07-2017",
                "20170703",
                "2017-07-3",
                "2017-07-00",
                "2017-07-32",
                "2023-02-29",
                "03/07/2017",
                " 2017",
                "+2017",
                "2017-07-03T09:00",
                "July",
            })
    void refuses_another_form_and_a_day_that_does_not_exist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("date '" + text + "' must look like 2017, 2017-07 or 2017-07-03");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10_000})
    void refuses_a_year_that_does_not_have_four_digits(int year) {
        String message = "year " + year + " must be from 1000 to 9999";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(Year.of(year)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(YearMonth.of(year, 1)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(year, 1, 1)))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0999, 999", "0000, 0", "-201, -201", "0999-12-31, 999"})
    void refuses_a_text_with_a_year_out_of_range(String text, int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("year " + year + " must be from 1000 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1000-01-01", "9999", "9999-12-31"})
    void takes_the_first_and_the_last_year_of_four_digits(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @Property
    void a_month_spans_its_days(@ForAll @YearMonthRange(min = "1000-01", max = "9999-12") YearMonth month) {
        PartialDate date = PartialDate.of(month);
        assertThat(PartialDate.spanning(date.earliest(), date.latest())).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "2024", "9999", "2024-02-29", "1000-01-01", "9999-12-31"})
    void a_year_and_a_day_span_their_days(String text) {
        PartialDate date = PartialDate.parse(text);
        assertThat(PartialDate.spanning(date.earliest(), date.latest())).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01,   2024-02-28",
        "2024-02-02,   2024-02-29",
        "2024-01-01,   2024-02-29",
        "2023-01-01,   2024-12-31",
        "2024-02-29,   2024-02-01",
        "0999-01-01,   0999-12-31",
        "+10000-01-01, +10000-01-31",
        "-999999999-01-01, +999999999-12-31",
    })
    void other_days_are_not_all_of_a_date(LocalDate first, LocalDate last) {
        assertThat(PartialDate.spanning(first, last)).isEmpty();
    }

    @Test
    void a_month_is_not_its_first_day_nor_a_year_its_first_month() {
        assertThat(PartialDate.parse("2017-07")).isNotEqualTo(PartialDate.parse("2017-07-01"));
        assertThat(PartialDate.parse("2017")).isNotEqualTo(PartialDate.parse("2017-01"));
    }

    @ParameterizedTest
    @CsvSource({"2017, YEARS", "2017-07, MONTHS", "2017-07-03, DAYS"})
    void is_known_to_the_year_the_month_or_the_day(String text, ChronoUnit precision) {
        assertThat(PartialDate.parse(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07,    2017-06-30, false",
        "2017-07,    2017-07-01, true",
        "2017-07,    2017-07-31, true",
        "2017-07,    2017-08-01, false",
        "2017-07-03, 2017-07-02, false",
        "2017-07-03, 2017-07-03, true",
        "2017-07-03, 2017-07-04, false",
        "2017,       2016-12-31, false",
        "2017,       2017-12-31, true",
    })
    void may_be_a_day_within_it(String text, LocalDate day, boolean possible) {
        assertThat(PartialDate.parse(text).mayBe(day)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-03, 2017-07-03, false, false",
        "2017-07-03, 2017-07-04, true,  true",
        "2017-07-04, 2017-07-03, false, false",
        "2017-07,    2017-07,    false, true",
        "2017-07,    2017-08,    true,  true",
        "2017-07,    2017-07-01, false, false",
        "2017-07,    2017-07-02, false, true",
        "2017-07-31, 2017-07,    false, false",
        "2017-07-30, 2017-07,    false, true",
        "2017-06-30, 2017-07,    true,  true",
        "2017,       2017-01,    false, true",
        "2017,       2018,       true,  true",
        "2018,       2017,       false, false",
    })
    void lies_before_another_surely_or_perhaps_or_not(String date, String other, boolean surely, boolean perhaps) {
        assertThat(PartialDate.parse(date).isSurelyBefore(PartialDate.parse(other)))
                .isEqualTo(surely);
        assertThat(PartialDate.parse(date).mayBeBefore(PartialDate.parse(other)))
                .isEqualTo(perhaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07,     12, LAST_DAY, 2018-07",
        "2017-07,     12, NEXT_DAY, 2018-07",
        "2017-07,     18, NEXT_DAY, 2019-01",
        "2017-07,     -7, LAST_DAY, 2016-12",
        "2025-08,     18, LAST_DAY, 2027-02",
        "2017,        12, LAST_DAY, 2018",
        "2024,        12, NEXT_DAY, 2025",
        "2017,       -24, LAST_DAY, 2015",
        "2024-03-01,  18, NEXT_DAY, 2025-09-01",
        "2025-08-31,  18, LAST_DAY, 2027-02-28",
        "2025-08-31,  18, NEXT_DAY, 2027-03-01",
    })
    void plus_months_is_known_as_far_as_it_is(String start, int months, MonthEnd rounding, String sum) {
        assertThat(PartialDate.parse(start).plusMonths(months, rounding)).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "2017,    18, LAST_DAY, 2017 + 18 months may be any day from 2018-07-01 to 2019-06-30, year",
        "2017,    -1, LAST_DAY, 2017 - 1 month may be any day from 2016-12-01 to 2017-11-30, year",
        "2025-08, 18, NEXT_DAY, 2025-08 + 18 months may be any day from 2027-02-01 to 2027-03-01, month",
    })
    void plus_months_is_refused_where_no_date_as_far_known_says_it(
            String start, int months, MonthEnd rounding, String range, String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(start).plusMonths(months, rounding))
                .withMessage(range + ", which must lie in one " + unit);
    }

    /** Whichever day of the month it was, the sum of that day is one that the sum of the month may be. */
    @Property
    void plus_months_holds_the_sum_of_each_of_its_days(
            @ForAll @YearMonthRange(min = "1990-01", max = "2050-12") YearMonth month,
            @ForAll @IntRange(min = -60, max = 60) int months) {
        PartialDate sum = PartialDate.of(month).plusMonths(months, MonthEnd.LAST_DAY);
        assertThat(month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)))
                .allMatch(day -> sum.mayBe(new MonthSum(day, months).resolve(MonthEnd.LAST_DAY)));
    }
}
