package org.openktp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

final class PartnershipPeriodTest {

    private static final PartnershipPeriod MARCH = period("2024-03-01", 18);

    private static PartnershipPeriod period(String start, int months) {
        return PartnershipPeriod.of(PartialDate.parse(start), months);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Pause pause(String from, String until) {
        return new Pause(day(from), day(until));
    }

    private static PeriodPolicy policy(PauseEffect pauses, boolean extensions) {
        return new PeriodPolicy(Optional.of(MonthEnd.LAST_DAY), pauses, extensions);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 18, 2025-09-01, 2025-09-01, 2025-08-31",
        "2025-08-31, 18, 2027-02-28, 2027-03-01, 2027-02-27",
        "2025-08-28, 18, 2027-02-28, 2027-02-28, 2027-02-27",
        "2024-02-29, 12, 2025-02-28, 2025-03-01, 2025-02-27",
        "2024-02-29, 48, 2028-02-29, 2028-02-29, 2028-02-28",
        "2024-01-01, 1, 2024-02-01, 2024-02-01, 2024-01-31",
    })
    void ends_on_one_day_or_reports_both(String start, int months, LocalDate end, LocalDate other, LocalDate last) {
        PartnershipPeriod period = period(start, months);
        List<LocalDate> ends = end.equals(other) ? List.of(end) : List.of(end, other);
        assertThat(period.ends()).isEqualTo(ends);
        assertThat(period.end()).isEqualTo(new Window(end, other));
        assertThat(period.isAmbiguous()).isEqualTo(ends.size() > 1);
        assertThat(period.endDate()).isEqualTo(ends.size() > 1 ? Optional.empty() : Optional.of(PartialDate.of(end)));
        assertThat(period.lastDays()).first().isEqualTo(last);
        assertThat(period.lastDays()).hasSameSizeAs(ends);
        for (MonthEnd rounding : MonthEnd.values()) {
            PartnershipPeriod declared =
                    period.under(new PeriodPolicy(Optional.of(rounding), PauseEffect.NOTHING, false));
            assertThat(declared.isAmbiguous()).isFalse();
            assertThat(declared.ends()).containsExactly(rounding == MonthEnd.LAST_DAY ? end : other);
        }
    }

    @Test
    void is_ambiguous_for_27_of_the_1461_starts_from_2024_to_2027() {
        assertThat(day("2024-01-01").datesUntil(day("2028-01-01")).filter(start -> period(start.toString(), 18)
                        .isAmbiguous()))
                .hasSize(27);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07, 12, 2018-07-01, 2018-07-31, 2018-07, false",
        "2017, 12, 2018-01-01, 2018-12-31, 2018, false",
        "2017, 18, 2018-07-01, 2019-07-01, , true",
        "2025-08, 18, 2027-02-01, 2027-03-01, , true",
        "2024-02, 12, 2025-02-01, 2025-03-01, , true",
        "2023-02, 1, 2023-03-01, 2023-03-28, 2023-03, false",
    })
    void a_partial_start_gives_a_partial_end(
            String start, int months, LocalDate first, LocalDate last, String date, boolean ambiguous) {
        PartnershipPeriod period = period(start, months);
        assertThat(period.end()).isEqualTo(new Window(first, last));
        assertThat(period.endDate().map(PartialDate::toString)).isEqualTo(Optional.ofNullable(date));
        assertThat(period.isAmbiguous()).isEqualTo(ambiguous);
    }

    @Test
    void is_as_long_as_the_round_says() {
        PartialDate start = HcsKtp.ROUND_1.start().orElseThrow().value();
        assertThat(PartnershipPeriod.of(HcsKtp.ROUND_1, start)).isEqualTo(period("2017-07", 12));
        assertThat(PartnershipPeriod.of(HcsKtp.ROUND_1, start).endDate())
                .isEqualTo(HcsKtp.ROUND_1.end().map(end -> end.value()));
        assertThat(PartnershipPeriod.of(HcsKtp.ROUND_4, start).months()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, false, 2025-09-01",
        "NOTHING, true, 2025-12-01",
        "DAYS, false, 2025-11-16",
        "DAYS, true, 2026-02-15",
        "WHOLE_MONTHS, false, 2025-11-01",
        "WHOLE_MONTHS, true, 2026-02-01",
    })
    void changes_move_the_end_only_as_declared(PauseEffect pauses, boolean extensions, LocalDate end) {
        PartnershipPeriod period = MARCH.under(policy(pauses, extensions))
                .plus(pause("2024-06-01", "2024-08-16"))
                .plus(new Extension(3));
        assertThat(period.ends()).containsExactly(end);
    }

    @Test
    void explains_each_step_in_a_line() {
        PartnershipPeriod changed =
                MARCH.plus(pause("2024-06-01", "2024-06-02")).plus(new Extension(1));
        assertThat(changed.explanation())
                .containsExactly(
                        "2024-03-01 + 18 months: 2025-09-01",
                        "pause from 2024-06-01 until before 2024-06-02, 1 day, which does not move the end as declared:"
                                + " 2025-09-01",
                        "extension by 1 month, which does not move the end as declared: 2025-09-01");
        assertThat(changed.under(policy(PauseEffect.DAYS, true)).explanation())
                .containsExactly(
                        "2024-03-01 + 18 months: 2025-09-01",
                        "pause from 2024-06-01 until before 2024-06-02, 1 day by which the end moves: 2025-09-02",
                        "extension by 1 month: 2025-10-02");
        assertThat(changed.under(policy(PauseEffect.WHOLE_MONTHS, true)).explanation())
                .contains("pause from 2024-06-01 until before 2024-06-02, 1 day, 0 whole months by which the end moves:"
                        + " 2025-09-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-31 | | 2025-08-31 + 18 months: 2027-02 has no day 31, so 2027-02-28 or 2027-03-01",
                "2025-08-31 | NEXT_DAY | 2025-08-31 + 18 months: 2027-02 has no day 31, so 2027-02-28 or 2027-03-01, of"
                        + " which the next day is declared: 2027-03-01",
                "2017-07 | | 2017-07 + 18 months: 2019-01",
                "2025-08 | | 2025-08 + 18 months: a day from 2027-02-01 to 2027-03-01",
            })
    void explains_what_is_not_known(String start, MonthEnd declared, String line) {
        PeriodPolicy policy = new PeriodPolicy(Optional.ofNullable(declared), PauseEffect.NOTHING, false);
        assertThat(period(start, 18).under(policy).explanation()).containsExactly(line);
    }

    @Test
    void whole_months_of_a_pause_may_be_ambiguous_themselves() {
        PartnershipPeriod period = period("2025-03-01", 18)
                .under(new PeriodPolicy(Optional.empty(), PauseEffect.WHOLE_MONTHS, false))
                .plus(pause("2025-08-31", "2026-02-28"));
        assertThat(period.ends()).containsExactly(day("2027-02-01"), day("2027-03-01"));
        assertThat(period.explanation()).last().asString().contains("5 or 6 whole months by which the end moves");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-03-02, must not begin before the start 2024-03-01",
        "2025-08-31, 2025-09-02, 'must lie within the period, which ends before 2025-09-01'",
        "2025-09-01, 2025-09-02, 'must lie within the period, which ends before 2025-09-01'",
    })
    void refuses_a_pause_outside(String from, String until, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARCH.plus(pause(from, until)))
                .withMessage("pause from " + from + " until before " + until + " " + message);
    }

    @Test
    void a_pause_may_touch_both_ends_and_another_but_not_overlap() {
        PartnershipPeriod paused =
                MARCH.plus(pause("2024-05-01", "2025-09-01")).plus(pause("2024-03-01", "2024-05-01"));
        assertThat(paused.changes()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARCH.plus(pause("2024-05-01", "2025-09-01")).plus(pause("2024-03-01", "2024-05-02")))
                .withMessage("pause from 2024-05-01 until before 2025-09-01 must not overlap the pause from 2024-03-01"
                        + " until before 2024-05-02");
        PartnershipPeriod moved = MARCH.under(policy(PauseEffect.DAYS, false));
        assertThat(moved.plus(pause("2025-08-31", "2025-12-31")).ends()).containsExactly(day("2026-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> moved.plus(pause("2025-09-01", "2025-12-31")));
    }

    @Test
    void a_pause_is_refused_only_where_it_surely_lies_outside() {
        PartnershipPeriod july = period("2017-07", 12);
        assertThat(july.plus(pause("2017-07-01", "2018-07-31")).changes()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> july.plus(pause("2017-06-30", "2017-08-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> july.plus(pause("2018-07-01", "2018-08-01")));
    }

    @Test
    void refuses_what_is_no_period() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2024", 0))
                .withMessage("months 0 of a partnership must be 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> period("9999", 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARCH.under(policy(PauseEffect.DAYS, true)).plus(new Extension(Integer.MAX_VALUE)))
                .withMessageContaining("2147483647 months must start and end in a year from 1000 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("9998-12-31", 12)
                        .under(policy(PauseEffect.DAYS, true))
                        .plus(pause("9999-01-01", "9999-01-02")))
                .withMessage("end +10000-01-01 of a partnership must lie in a year up to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extension(0))
                .withMessage("months 0 of an extension must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pause("2024-01-01", "2024-01-01"))
                .withMessage("until 2024-01-01 of a pause must be after from 2024-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pause(day("2024-01-01"), LocalDate.MAX))
                .withMessage("until +999999999-12-31 of a pause must lie in a year from 1000 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pause(day("0999-12-31"), day("1000-01-01")))
                .withMessage("from 0999-12-31 of a pause must lie in a year from 1000 to 9999");
        assertThat(pause("1000-01-01", "9999-12-31").wholeMonths(MonthEnd.LAST_DAY))
                .isEqualTo(107_999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MARCH.under(policy(PauseEffect.DAYS, true)).plus(pause("2024-06-01", "9999-12-31")))
                .withMessageContaining("of a partnership must lie in a year up to 9999");
    }

    @Test
    void keeps_its_own_copy_of_the_changes() {
        List<PeriodChange> changes = new ArrayList<>(List.of(new Extension(1)));
        PartnershipPeriod period =
                new PartnershipPeriod(PartialDate.parse("2024"), 18, changes, PeriodPolicy.UNDECLARED);
        changes.clear();
        assertThat(period).isEqualTo(period("2024", 18).plus(new Extension(1)));
    }

    /** Whatever is declared and whatever happened in the summer. */
    @Property
    void a_later_start_never_has_an_earlier_end(
            @ForAll @DateRange(min = "2023-01-01", max = "2025-05-30") LocalDate start,
            @ForAll @IntRange(min = 36, max = 60) int months,
            @ForAll MonthEnd rounding,
            @ForAll PauseEffect pauses,
            @ForAll boolean extensions,
            @ForAll @DateRange(min = "2025-06-01", max = "2025-08-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 120) int days) {
        PeriodPolicy policy = new PeriodPolicy(Optional.of(rounding), pauses, extensions);
        List<PeriodChange> changes = List.of(new Extension(3), new Pause(from, from.plusDays(days)));
        PartnershipPeriod one = new PartnershipPeriod(PartialDate.of(start), months, changes, policy);
        PartnershipPeriod next = new PartnershipPeriod(PartialDate.of(start.plusDays(1)), months, changes, policy);
        assertThat(next.ends().get(0)).isAfterOrEqualTo(one.ends().get(0));
        assertThat(one.ends().get(0)).isAfterOrEqualTo(start.plusMonths(months));
    }
}
