package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Test
    void a_month_is_not_its_first_day_nor_a_year_its_first_month() {
        assertThat(PartialDate.parse("2017-07")).isNotEqualTo(PartialDate.parse("2017-07-01"));
        assertThat(PartialDate.parse("2017")).isNotEqualTo(PartialDate.parse("2017-01"));
    }
}
