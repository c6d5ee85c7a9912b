package org.openktp.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.organisation.Nation;
import org.openktp.core.time.BankHolidays;
import org.openktp.core.time.Window;
import org.openktp.core.time.WorkingCalendar;
import org.openktp.core.time.WorkingDayRule;

final class UkBankHolidaysTest {

    /** Each row is a year of a list of https://www.gov.uk/bank-holidays, where England stands for England and Wales. */
    @ParameterizedTest
    @CsvFileSource(resources = "gov-uk-bank-holidays.csv", numLinesToSkip = 1)
    void are_those_that_the_government_lists(Nation nation, int year, String days) {
        assertThat(UkBankHolidays.of(nation).days().stream()
                        .filter(day -> day.getYear() == year)
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND,          140",
        "WALES,            140",
        "SCOTLAND,         158",
        "NORTHERN_IRELAND, 174",
    })
    void are_as_many_as_the_lists_have_in_seventeen_years(Nation nation, int count) {
        assertThat(UkBankHolidays.of(nation).days()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-04, false, false, false", // moved to the anniversary of VE Day
        "2020-05-08, true,  true,  true",
        "2022-05-30, false, false, false", // moved to the Platinum Jubilee
        "2022-06-02, true,  true,  true",
        "2022-06-03, true,  true,  true",
        "2022-09-19, true,  true,  true", // a State Funeral
        "2023-05-01, true,  true,  true",
        "2023-05-08, true,  true,  true", // the Coronation
        "2026-06-15, false, true,  false", // the World Cup
        "2021-12-25, false, false, false", // a Saturday and a Sunday, and their substitutes
        "2021-12-26, false, false, false",
        "2021-12-27, true,  true,  true",
        "2021-12-28, true,  true,  true",
        "2022-01-03, true,  true,  true",
        "2022-01-04, false, true,  false",
        "2027-12-27, true,  true,  true",
        "2027-12-28, true,  true,  true",
        "2024-01-02, false, true,  false",
        "2024-08-05, false, true,  false",
        "2024-08-26, true,  false, true",
        "2024-12-02, false, true,  false", // St Andrew's Day was a Saturday
        "2024-04-01, true,  false, true", // Easter Monday
        "2024-03-18, false, false, true", // St Patrick's Day was a Sunday
        "2025-07-14, false, false, true", // the Twelfth was a Saturday
        "2024-07-12, false, false, true",
    })
    void differ_between_the_nations(LocalDate day, boolean england, boolean scotland, boolean northernIreland) {
        assertThat(UkBankHolidays.of(Nation.ENGLAND).contains(day)).isEqualTo(england);
        assertThat(UkBankHolidays.of(Nation.SCOTLAND).contains(day)).isEqualTo(scotland);
        assertThat(UkBankHolidays.of(Nation.NORTHERN_IRELAND).contains(day)).isEqualTo(northernIreland);
    }

    @Test
    void are_the_same_in_wales_as_in_england() {
        BankHolidays wales = UkBankHolidays.of(Nation.WALES);
        assertThat(wales.days()).isEqualTo(UkBankHolidays.of(Nation.ENGLAND).days());
        assertThat(wales).hasToString("bank holidays of Wales from 2012 to 2028");
    }

    @ParameterizedTest
    @EnumSource
    void never_fall_on_a_weekend(Nation nation) {
        assertThat(UkBankHolidays.of(nation).days())
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12-31", "2029-01-01"})
    void are_refused_for_a_year_that_was_not_compared(LocalDate day) {
        WorkingCalendar calendar = UkBankHolidays.workingCalendar(Nation.SCOTLAND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.isWorkingDay(day))
                .withMessage("bank holidays of Scotland are not known for " + day + ", only from 2012 to 2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-SA-u-ca-islamic", "ja-JP-u-ca-japanese"})
    void do_not_depend_on_the_locale_of_the_machine(String tag) {
        BankHolidays expected = UkBankHolidays.of(Nation.SCOTLAND);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            HolidayManager.clearManagerCache();
            assertThat(UkBankHolidays.of(Nation.SCOTLAND)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leave_ten_working_days_in_the_interview_window_of_round_4(Nation nation) {
        Window interviews = new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1));
        assertThat(interviews.days()).isEqualTo(12);
        assertThat(UkBankHolidays.workingCalendar(nation).workingDays(interviews))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND,          2024-12-31, 2025-01-02",
        "WALES,            2024-12-31, 2025-01-02",
        "SCOTLAND,         2024-12-31, 2025-01-03",
        "NORTHERN_IRELAND, 2024-12-31, 2025-01-02",
        "ENGLAND,          2025-07-11, 2025-07-14",
        "NORTHERN_IRELAND, 2025-07-11, 2025-07-15",
    })
    void move_the_next_working_day_of_a_nation(Nation nation, LocalDate day, LocalDate next) {
        WorkingCalendar calendar = UkBankHolidays.workingCalendar(nation);
        assertThat(calendar.next(day)).isEqualTo(next);
        assertThat(calendar.adjust(day.plusDays(1), WorkingDayRule.FOLLOWING)).isEqualTo(next);
    }
}
