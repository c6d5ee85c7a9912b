package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BankHolidaysTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2024, 12, 25);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final BankHolidays HOLIDAYS = BankHolidays.of("Home", 2024, 2025, List.of(CHRISTMAS, NEW_YEAR));

    @Test
    void are_listed_earliest_first() {
        assertThat(HOLIDAYS.days()).containsExactly(NEW_YEAR, CHRISTMAS);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, true", "2024-12-25, true", "2024-12-26, false", "2025-12-25, false", "2025-12-31, false"})
    void contain_a_day_that_is_listed(LocalDate day, boolean contained) {
        assertThat(HOLIDAYS.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2026-01-01"})
    void say_nothing_of_a_year_that_is_not_known(LocalDate day) {
        assertThat(HOLIDAYS.knows(day.getYear())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOLIDAYS.contains(day))
                .withMessage("bank holidays of Home are not known for " + day + ", only from 2024 to 2025");
    }

    @Test
    void know_the_first_and_the_last_year() {
        assertThat(HOLIDAYS.knows(HOLIDAYS.firstYear())).isTrue();
        assertThat(HOLIDAYS.knows(HOLIDAYS.lastYear())).isTrue();
    }

    @Test
    void refuse_a_holiday_outside_their_years_and_years_in_the_wrong_order_and_no_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.of("Home", 2025, 2025, List.of(CHRISTMAS)))
                .withMessage("bank holidays of Home are not known for 2024-12-25, only from 2025 to 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.of("Home", 2025, 2024, List.of()))
                .withMessage("lastYear 2024 must not be before firstYear 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.of(" ", 2024, 2024, List.of()))
                .withMessage("place must not be blank");
    }

    @Test
    void do_not_change_with_the_list_they_were_made_from() {
        List<LocalDate> days = new ArrayList<>(List.of(NEW_YEAR));
        BankHolidays holidays = BankHolidays.of("Home", 2024, 2024, days);
        days.add(CHRISTMAS);
        assertThat(holidays.contains(CHRISTMAS)).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> holidays.days().add(CHRISTMAS));
    }

    @Test
    void are_equal_in_the_same_place_years_and_days() {
        List<LocalDate> days = List.of(NEW_YEAR, CHRISTMAS);
        assertThat(BankHolidays.of("Home", 2024, 2025, days))
                .isEqualTo(HOLIDAYS)
                .hasSameHashCodeAs(HOLIDAYS)
                .hasToString("bank holidays of Home from 2024 to 2025");
        assertThat(List.of(
                        BankHolidays.of("Away", 2024, 2025, days),
                        BankHolidays.of("Home", 2023, 2025, days),
                        BankHolidays.of("Home", 2024, 2026, days),
                        BankHolidays.of("Home", 2024, 2025, List.of(NEW_YEAR))))
                .doesNotContain(HOLIDAYS);
        assertThat(HOLIDAYS.place()).isEqualTo("Home");
    }
}
