package org.openktp.core.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.openktp.core.time.Window;

final class QuartersTest {

    private static List<String> ends(Quarters quarters, String days) {
        return quarters.ends(Window.parse(days)).stream()
                .map(end -> end.date().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31/2025-12-31, 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
        "2025-04-01/2025-12-30, 2025-06-30 2025-09-30",
        "2025-06-30/2025-06-30, 2025-06-30",
        "2025-07-01/2025-09-29, ''",
        "1000-01-01/1000-06-30, 1000-03-31 1000-06-30",
        "0998-01-01/1000-03-30, ''",
    })
    void those_of_the_calendar_end_four_times_a_year(String days, String ends) {
        assertThat(String.join(" ", ends(Quarters.OF_THE_CALENDAR, days))).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, LAST_DAY, 2024-05-31 2024-08-31 2024-11-30 2025-02-28",
        "2024-03-15, LAST_DAY, 2024-06-14 2024-09-14 2024-12-14 2025-03-14",
        "2024-08-31, LAST_DAY, 2024-11-29 2025-02-27 2025-05-30",
        "2024-08-31, NEXT_DAY, 2024-11-30 2025-02-28 2025-05-30",
    })
    void those_from_a_start_end_every_three_months(LocalDate start, MonthEnd monthEnd, String ends) {
        assertThat(String.join(" ", ends(new Quarters(start, monthEnd), "2024-01-01/2025-06-13")))
                .startsWith(ends);
    }

    @Test
    void an_end_is_its_own_key() {
        assertThat(Quarters.OF_THE_CALENDAR.ends(Window.parse("2025-06-01/2025-06-30")))
                .containsExactly(Occurrence.of("quarter-end", "2025-06-30", "2025-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, LAST_DAY, 2024-05-31/2024-06-29 2024-08-31/2024-09-29",
        "2024-03, , 2024-05-31/2024-06-30 2024-08-31/2024-09-30",
        "2024-08-31, , 2024-11-29/2024-11-30 2025-02-27/2025-02-28",
        "2024-08-30, , 2024-11-29 2025-02-27/2025-02-28",
        "2024, LAST_DAY, 2024-03-31/2025-03-30 2024-06-30/2025-06-29",
    })
    void ends_not_known_to_the_day_have_a_key_of_two_days(String start, MonthEnd monthEnd, String keys) {
        List<Occurrence> ends = new Quarters(PartialDate.parse(start), Optional.ofNullable(monthEnd))
                .ends(Window.parse("2024-01-01/2026-12-31"));
        assertThat(String.join(
                        " ",
                        ends.stream()
                                .flatMap(end -> end.key().stream())
                                .distinct()
                                .toList()))
                .startsWith(keys + " ");
        assertThat(ends.stream().filter(Occurrence::surely).map(Occurrence::key))
                .containsOnlyOnceElementsOf(
                        ends.stream().map(Occurrence::key).distinct().toList().subList(0, 2));
    }

    @Test
    void an_end_not_known_to_the_day_is_all_its_days_of_which_the_last_is_sure() {
        Quarters quarters = new Quarters(PartialDate.parse("2024-03"), Optional.empty());
        String key = "2024-05-31/2024-06-30";
        Occurrence first = Occurrence.of(Quarters.END, key, "2024-05-31").inDoubt();
        assertThat(quarters.ends(Window.parse("2024-03-01/2024-06-30")))
                .containsExactly(first, Occurrence.of(Quarters.END, key, "2024-06"));
        assertThat(quarters.ends(Window.parse("2024-03-01/2024-06-02")))
                .containsExactly(
                        first,
                        Occurrence.of(Quarters.END, key, "2024-06-01").inDoubt(),
                        Occurrence.of(Quarters.END, key, "2024-06-02").inDoubt());
        assertThat(quarters.ends(Window.parse("2024-03-01/2024-05-30"))).isEmpty();
    }

    @Test
    void a_start_known_to_the_month_gives_deadlines_that_claims_may_meet() {
        List<Occurrence> all = new ArrayList<>(new Quarters(PartialDate.parse("2024-03"), Optional.empty())
                .ends(Window.parse("2024-03-01/2024-08-30")));
        all.add(Occurrence.of("claim", "2024-06-15", "2024-06-20"));
        Deadline deadline = Milestones.deadline(
                Milestones.own("claim", Quarters.END, Span.days(30)).addMetBy("claim"), all.toArray(Occurrence[]::new));
        assertThat(deadline.id()).isEqualTo("claim:2024-05-31/2024-06-30");
        assertThat(deadline.surely()).isTrue();
        assertThat(deadline.due()).contains(Window.parse("2024-06-30/2024-07-30"));
        assertThat(deadline.status(LocalDate.of(2025, 1, 1)))
                .containsExactlyInAnyOrder(DeadlineStatus.MET, DeadlineStatus.MISSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31/2024-06-30, true",
        "2024-06-30, false",
        "2024-06-30/2024-05-31, false",
        "2024-05-31/2024-06-31, false",
        "2024-05-31/2026-06-30, false",
        "some words / and more, false",
    })
    void only_a_key_of_two_days_says_days(String key, boolean says) {
        assertThat(Quarters.days(key).isPresent()).isEqualTo(says);
    }

    @Test
    void refuses_more_quarters_than_the_limit() {
        assertThat(Quarters.OF_THE_CALENDAR.ends(Window.parse("1000-01-01/1499-06-30")))
                .hasSize(Quarters.LIMIT - 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarters.OF_THE_CALENDAR.ends(Window.parse("1000-01-01/9998-12-31")))
                .withMessage("quarters from 1000-01-01 must be at most 2000 in 1000-01-01/9998-12-31");
    }

    @Test
    void no_quarter_is_known_beyond_the_year_9999() {
        assertThatIllegalArgumentException().isThrownBy(() -> ends(Quarters.OF_THE_CALENDAR, "9999-01-01/9999-12-31"));
    }

    @Property
    void every_day_from_the_start_lies_in_one_quarter(
            @ForAll @DateRange(min = "2020-01-01", max = "2026-12-31") LocalDate start,
            @ForAll MonthEnd monthEnd,
            @ForAll @DateRange(min = "2019-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 0, max = 900) int length) {
        Window days = new Window(from, from.plusDays(length));
        List<String> slowly = Stream.iterate(1, number -> number + 1)
                .limit(60)
                .map(number -> first(start, 3 * number, monthEnd).minusDays(1))
                .filter(days::contains)
                .map(LocalDate::toString)
                .toList();
        assertThat(ends(new Quarters(start, monthEnd), days.toString())).isEqualTo(slowly);
    }

    private static LocalDate first(LocalDate start, int months, MonthEnd monthEnd) {
        LocalDate sum = start.plusMonths(months);
        boolean cut = sum.getDayOfMonth() != start.getDayOfMonth();
        return cut && monthEnd == MonthEnd.NEXT_DAY ? sum.plusDays(1) : sum;
    }
}
