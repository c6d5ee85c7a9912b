package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "2024-02-19, 2024-03-01, 2024-02-18, false, false",
        "2024-02-19, 2024-03-01, 2024-02-19, true,  true",
        "2024-02-19, 2024-03-01, 2024-03-01, true,  true",
        "2024-02-19, 2024-03-01, 2024-03-02, false, false",
        "2023-12,    2024-02,    2023-11-30, false, false",
        "2023-12,    2024-02,    2023-12-01, true,  false",
        "2023-12,    2024-02,    2023-12-30, true,  false",
        "2023-12,    2024-02,    2023-12-31, true,  true",
        "2023-12,    2024-02,    2024-02-01, true,  true",
        "2023-12,    2024-02,    2024-02-02, true,  false",
        "2023-12,    2024-02,    2024-02-29, true,  false",
        "2023-12,    2024-02,    2024-03-01, false, false",
        "2024,       2024,       2024-06-30, true,  false",
        "2024-02,    2024-02-10, 2024-02-09, true,  false",
        "2024-02,    2024-02-10, 2024-02-10, true,  true",
        "2024-02,    2024-02-10, 2024-02-11, false, false",
        "2024-02-10, 2024-02,    2024-02-10, true,  true",
        "2024-02-10, 2024-02,    2024-02-11, true,  false",
        "2021-07,    ,           2021-06-30, false, false",
        "2021-07,    ,           2021-07-01, true,  false",
        "2021-07,    ,           2099-12-31, true,  false",
        ",           2018-11-30, 2018-11-30, true,  false",
        ",           2018-11-30, 2018-12-01, false, false",
        ",           ,           2018-12-01, true,  false",
    })
    void a_day_is_surely_inside_surely_outside_or_neither(
            String from, String until, LocalDate day, boolean admitted, boolean covered) {
        Validity validity = new Validity(
                Optional.ofNullable(from).map(PartialDate::parse),
                Optional.ofNullable(until).map(PartialDate::parse));
        assertThat(validity.admits(day)).isEqualTo(admitted);
        assertThat(validity.covers(day)).isEqualTo(covered);
    }

    @Property
    void a_day_covered_is_admitted(@ForAll("validities") Validity validity, @ForAll("days") LocalDate day) {
        assertThat(!validity.covers(day) || validity.admits(day)).isTrue();
    }

    /** By brute force: the two ends are each day that they may be, in turn. */
    @Property(tries = 200)
    void a_day_is_admitted_by_some_ends_and_covered_by_all(
            @ForAll("validities") Validity validity, @ForAll("days") LocalDate day) {
        List<Window> windows = days(validity.from())
                .flatMap(first -> days(validity.until())
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Window(first, last)))
                .toList();
        assertThat(validity.admits(day)).isEqualTo(windows.stream().anyMatch(window -> window.contains(day)));
        assertThat(validity.covers(day)).isEqualTo(windows.stream().allMatch(window -> window.contains(day)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(FIRST.datesUntil(LAST.plusDays(1)).toList());
    }

    /** Both ends are known to the month or the day, and the first does not surely lie after the last. */
    @Provide
    Arbitrary<Validity> validities() {
        Arbitrary<PartialDate> dates =
                days().flatMap(day -> Arbitraries.of(PartialDate.of(day), PartialDate.of(YearMonth.from(day))));
        return Combinators.combine(dates, dates)
                .filter((from, until) -> !until.isSurelyBefore(from))
                .as((from, until) -> new Validity(Optional.of(from), Optional.of(until)));
    }

    private static Stream<LocalDate> days(Optional<PartialDate> end) {
        PartialDate date = end.orElseThrow();
        return date.earliest().datesUntil(date.latest().plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-19, 2024-02-18, false",
        "2024-02-19, 2024-02-19, true",
        "2024-02-19, 2024-02,    true",
        "2024-02,    2024-01-31, false",
        "2024-02,    2024-02-01, true",
        "2024,       2023,       false",
        "2024,       2024,       true",
    })
    void rejects_an_end_that_surely_lies_before_the_beginning(String from, String until, boolean taken) {
        if (taken) {
            assertThat(Validity.between(from, until)).hasToString(from + "/" + until);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Validity.between(from, until))
                    .withMessage("until " + until + " must not be before from " + from);
        }
    }

    @Test
    void prints_two_dots_for_an_end_that_is_not_known() {
        assertThat(Validity.from("2021-07")).hasToString("2021-07/..");
        assertThat(Validity.until("2018-11-30")).hasToString("../2018-11-30");
        assertThat(Validity.UNKNOWN).hasToString("../..");
    }

    @Property
    void parses_what_it_prints(@ForAll("validities") Validity validity) {
        assertThat(Validity.parse(validity.toString())).isEqualTo(validity);
        Validity begun = new Validity(validity.from(), Optional.empty());
        assertThat(Validity.parse(begun.toString())).isEqualTo(begun);
        Validity ended = new Validity(Optional.empty(), validity.until());
        assertThat(Validity.parse(ended.toString())).isEqualTo(ended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-07", "/", "2021-07/", "./..", "2021-07/...", "../../..", "2022/2021"})
    void rejects_a_text_that_it_would_not_print(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.parse(text));
    }

    @Test
    void is_equal_where_both_ends_are() {
        assertThat(Validity.from("2021-07"))
                .isEqualTo(new Validity(Optional.of(PartialDate.parse("2021-07")), Optional.empty()))
                .isNotEqualTo(Validity.until("2021-07"))
                .isNotEqualTo(Validity.from("2021-07-01"));
    }
}
