package org.openktp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.PartialDate;

final class PeriodProgressTest {

    private static PartnershipPeriod period(String start, int months) {
        return PartnershipPeriod.of(PartialDate.parse(start), months);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 0, 0, 18",
        "2024-02-29, 0, 0, 18",
        "2024-03-01, 0, 0, 18",
        "2024-03-02, 1, 0, 17",
        "2024-03-31, 30, 0, 17",
        "2024-04-01, 31, 1, 17",
        "2024-04-02, 32, 1, 16",
        "2025-08-31, 548, 17, 0",
        "2025-09-01, 549, 18, 0",
        "2030-01-01, 549, 18, 0",
    })
    void counts_the_days_gone_by_of_all_days_and_whole_months(LocalDate at, long days, int elapsed, int remaining) {
        PeriodProgress progress = period("2024-03-01", 18).leastProgress(at);
        assertThat(progress).isEqualTo(new PeriodProgress(days, 549, elapsed, remaining));
        assertThat(progress).isEqualTo(period("2024-03-01", 18).mostProgress(at));
        assertThat(progress.remainingDays()).isEqualTo(549 - days);
        assertThat(progress).hasToString(days + " of 549 days");
    }

    @Test
    void an_ambiguous_end_gives_the_least_and_the_most() {
        PartnershipPeriod period = period("2025-08-31", 18);
        LocalDate at = LocalDate.of(2025, 9, 30);
        assertThat(period.leastProgress(at)).isEqualTo(new PeriodProgress(30, 547, 0, 17));
        assertThat(period.mostProgress(at)).isEqualTo(new PeriodProgress(30, 546, 1, 17));
    }

    @Test
    void a_partial_start_gives_the_least_and_the_most() {
        PartnershipPeriod period = period("2017-07", 12);
        LocalDate at = LocalDate.of(2017, 7, 16);
        assertThat(period.leastProgress(at)).isEqualTo(new PeriodProgress(0, 365, 0, 12));
        assertThat(period.mostProgress(at)).isEqualTo(new PeriodProgress(15, 365, 0, 11));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 0, 0", "6, 5, 0, 0", "0, 0, 0, 0", "0, 1, -1, 0", "0, 1, 0, -1"})
    void refuses_numbers_that_cannot_be(long elapsed, long days, int months, int remaining) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodProgress(elapsed, days, months, remaining))
                .withMessageContaining("must");
    }

    @Property(tries = 200)
    void is_least_and_most_of_what_each_possible_day_gives(
            @ForAll @IntRange(min = 2023, max = 2026) int year,
            @ForAll @IntRange(min = 0, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @DateRange(min = "2023-01-01", max = "2029-12-31") LocalDate at) {
        String start = month == 0 ? "" + year : "%d-%02d".formatted(year, month);
        PartnershipPeriod period = period(start, months);
        List<PeriodProgress> all = period.start()
                .earliest()
                .datesUntil(period.start().latest().plusDays(1))
                .flatMap(day -> Stream.of(MonthEnd.values()).map(rounding -> exactly(day, months, rounding, at)))
                .toList();
        List<BigDecimal> shares =
                all.stream().map(PeriodProgressTest::share).sorted().toList();
        assertThat(all).contains(period.leastProgress(at), period.mostProgress(at));
        assertThat(share(period.leastProgress(at))).isEqualByComparingTo(shares.get(0));
        assertThat(share(period.mostProgress(at))).isEqualByComparingTo(shares.get(shares.size() - 1));
    }

    private static PeriodProgress exactly(LocalDate start, int months, MonthEnd rounding, LocalDate at) {
        return new PartnershipPeriod(
                        PartialDate.of(start),
                        months,
                        List.of(),
                        new PeriodPolicy(Optional.of(rounding), PauseEffect.NOTHING, false))
                .leastProgress(at);
    }

    private static BigDecimal share(PeriodProgress progress) {
        return new BigDecimal(progress.elapsedDays()).divide(new BigDecimal(progress.days()), MathContext.DECIMAL64);
    }

    @Property
    void each_day_in_the_period_adds_one_and_no_other_day_does(
            @ForAll @DateRange(min = "2023-01-01", max = "2027-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll MonthEnd rounding,
            @ForAll @IntRange(min = -400, max = 1500) int offset) {
        LocalDate at = start.plusDays(offset);
        PeriodProgress today = exactly(start, months, rounding, at);
        PeriodProgress tomorrow = exactly(start, months, rounding, at.plusDays(1));
        boolean within = offset >= 0 && offset < today.days();
        assertThat(tomorrow.elapsedDays() - today.elapsedDays()).isEqualTo(within ? 1 : 0);
        assertThat(today.elapsedDays() + today.remainingDays()).isEqualTo(today.days());
        assertThat(tomorrow.elapsedMonths()).isGreaterThanOrEqualTo(today.elapsedMonths());
        assertThat(tomorrow.remainingMonths()).isLessThanOrEqualTo(today.remainingMonths());
        assertThat(today.elapsedMonths() + today.remainingMonths()).isBetween(months - 1, months);
    }
}
