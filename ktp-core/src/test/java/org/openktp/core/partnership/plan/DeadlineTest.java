package org.openktp.core.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.partnership.plan.Milestones.deadline;
import static org.openktp.core.partnership.plan.Milestones.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.Code;
import org.openktp.core.time.PartialDate;

final class DeadlineTest {

    private static final Occurrence START = Occurrence.of("start", "2025-03-10");

    /** Due on 2025-04-10. */
    private static String status(String met, String waived, String at) {
        List<Occurrence> all = new ArrayList<>(List.of(START));
        Stream.of(met.split(" ")).filter(day -> !day.isEmpty()).forEach(day -> all.add(happened("done", "", day)));
        Stream.of(waived.split(" "))
                .filter(day -> !day.isEmpty())
                .forEach(day -> all.add(happened(Schedule.WAIVE, "m", day)));
        all.add(Occurrence.of(Schedule.WAIVE, "other", "2025-03-10"));
        return tokens(deadline(own("m", "start", Span.months(1)).addMetBy("done"), all.toArray(Occurrence[]::new))
                .status(LocalDate.parse(at)));
    }

    /** With a question mark, in doubt. */
    private static Occurrence happened(String event, String key, String date) {
        PartialDate day = PartialDate.parse(date.replace("?", ""));
        return new Occurrence(event, Optional.of(key).filter(text -> !text.isEmpty()), day, !date.endsWith("?"));
    }

    private static String tokens(Set<DeadlineStatus> statuses) {
        return statuses.stream().map(Code::token).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2025-04-09, upcoming",
        "'', '', 2025-04-10, due",
        "'', '', 2025-04-11, missed",
        "2025-04-10, '', 2025-04-09, upcoming",
        "2025-04-10, '', 2025-04-10, met",
        "2025-04-10, '', 2025-04-11, met",
        "2025-04-12, '', 2025-04-11, missed",
        "2025-04-12, '', 2025-04-12, met-late",
        "2025-03-09, '', 2025-04-11, missed",
        "2025-03-10, '', 2025-03-10, met",
        "2025-04-12 2025-04-10, '', 2025-04-12, met",
        "'', 2025-03-20, 2025-03-19, upcoming",
        "'', 2025-03-20, 2025-03-20, waived",
        "'', 2025-05-20, 2025-05-19, missed",
        "'', 2025-05-20 2025-05-21, 2025-05-20, waived",
        "2025-04-10, 2025-03-20, 2025-04-09, waived",
        "2025-04-10, 2025-03-20, 2025-04-10, met",
        "2025-04-12, 2025-04-13, 2025-04-12, met-late",
        "2025-04-12, 2025-04-13, 2025-04-13, waived",
        "2025-04, '', 2025-04-01, upcoming met",
        "2025-04, '', 2025-04-10, due met",
        "2025-04, '', 2025-04-11, met met-late missed",
        "2025-04, '', 2025-04-30, met met-late",
        "2025-04 2025-04-11, '', 2025-04-30, met met-late",
        "2025-04 2025-04-10, '', 2025-04-30, met",
        "2025, '', 2025-03-09, upcoming",
        "2025, '', 2025-03-10, upcoming met",
        "2025, '', 2025-12-31, met met-late missed",
        "2025-04, 2025-04, 2025-04-11, met met-late missed waived",
        "2025-04, 2025-04, 2025-05-01, met waived",
        "2025-04-10?, '', 2025-04-09, upcoming",
        "2025-04-10?, '', 2025-04-10, due met",
        "2025-04-10?, '', 2025-05-01, met missed",
        "2025-04-12?, '', 2025-05-01, met-late missed",
        "2025-04-09? 2025-04-12, '', 2025-05-01, met met-late",
        "2025-04-12? 2025-04-09, '', 2025-05-01, met",
        "'', 2025-03-20?, 2025-03-19, upcoming",
        "'', 2025-03-20?, 2025-05-01, missed waived",
        "'', 2025-03-20? 2025-03-21, 2025-05-01, waived",
        "2025-04-12?, 2025-03-20?, 2025-05-01, met-late missed waived",
    })
    void stands_on_a_day_as_what_happened_by_then_says(String met, String waived, String at, String status) {
        assertThat(status(met, waived, at)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-04-29, upcoming",
        "2025-03-31, 2025-04-30, upcoming due",
        "2025-03-31, 2025-05-01, due missed",
        "2025-03-31, 2025-05-02, missed",
        "2025-03, 2025-04-15, upcoming due missed",
    })
    void stands_in_each_way_that_its_last_day_admits(String start, String at, String status) {
        Deadline deadline = deadline(own("m", "start", Span.months(1)).addMetBy("done"), Occurrence.of("start", start));
        assertThat(tokens(deadline.status(LocalDate.parse(at)))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-10, '', holds",
        "2025-04-11, '', over",
        "2025-03-01, '', holds",
        "2025-04-01, 2025-04-01, waived",
        "2025-03-31, 2025-04-01, holds",
    })
    void holds_until_its_last_day(String at, String waived, String status) {
        List<Occurrence> all = new ArrayList<>(List.of(START));
        Stream.of(waived)
                .filter(day -> !day.isEmpty())
                .forEach(day -> all.add(Occurrence.of(Schedule.WAIVE, "m", day)));
        Deadline deadline =
                deadline(own("m", "start", Span.months(1)).duty(Duty.HOLDS_UNTIL), all.toArray(Occurrence[]::new));
        assertThat(tokens(deadline.status(LocalDate.parse(at)))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-09, upcoming met",
        "2025-04-10, due met",
        "2025-04-11, met met-late missed",
    })
    void may_have_been_met_where_nothing_that_is_recorded_meets_it(String at, String status) {
        Deadline deadline = deadline(own("m", "start", Span.months(1)), START);
        assertThat(tokens(deadline.status(LocalDate.parse(at)))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-19, upcoming due missed", "2025-03-20, met met-late"})
    void without_a_date_stands_in_every_way_that_its_fulfilment_admits(String at, String status) {
        Deadline deadline = deadline(
                own("m", "start", Span.workingDays(1)).addMetBy("done"), START, Occurrence.of("done", "2025-03-20"));
        assertThat(deadline.due()).isEmpty();
        assertThat(tokens(deadline.status(LocalDate.parse(at)))).isEqualTo(status);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 80)
                .map(day -> LocalDate.of(2025, 2, 1).plusDays(day).toString());
        return Arbitraries.frequencyOf(Tuple.of(3, days), Tuple.of(1, Arbitraries.of("2025-02", "2025-03", "2025-04")));
    }

    /** Every assignment of days to what is not known to the day is tried, and what comes of each is put together. */
    @Property(tries = 300)
    void is_what_all_assignments_of_days_give(
            @ForAll("dates") String anchor,
            @ForAll @Size(max = 2) List<@From("dates") String> met,
            @ForAll @Size(max = 1) List<@From("dates") String> waived,
            @ForAll @IntRange(min = -20, max = 40) int amount,
            @ForAll boolean months,
            @ForAll @DateRange(min = "2025-01-20", max = "2025-06-10") LocalDate at) {
        int count = months ? amount % 2 : amount;
        List<Occurrence> all = new ArrayList<>(List.of(Occurrence.of("start", anchor)));
        met.forEach(day -> all.add(Occurrence.of("done", day)));
        waived.forEach(day -> all.add(Occurrence.of(Schedule.WAIVE, "m", day)));
        Span span = months ? Span.months(count) : Span.days(count);
        Deadline deadline = deadline(own("m", "start", span).addMetBy("done"), all.toArray(Occurrence[]::new));

        LocalDate from = count > 0 ? PartialDate.parse(anchor).earliest() : LocalDate.MIN;
        Set<DeadlineStatus> slowly = EnumSet.noneOf(DeadlineStatus.class);
        for (LocalDate due : dues(anchor, count, months)) {
            for (List<LocalDate> done : assignments(met)) {
                for (List<LocalDate> waiver : assignments(waived)) {
                    slowly.add(plain(
                            due,
                            done.stream().filter(day -> !day.isBefore(from)).toList(),
                            waiver,
                            at));
                }
            }
        }
        assertThat(deadline.status(at)).isEqualTo(slowly);
    }

    private static List<LocalDate> days(String date) {
        PartialDate partial = PartialDate.parse(date);
        return partial.earliest().datesUntil(partial.latest().plusDays(1)).toList();
    }

    private static Set<LocalDate> dues(String anchor, int count, boolean months) {
        return days(anchor).stream()
                .flatMap(day -> {
                    LocalDate sum = months ? day.plusMonths(count) : day.plusDays(count);
                    boolean cut = months && sum.getDayOfMonth() != day.getDayOfMonth();
                    return cut ? Stream.of(sum, sum.plusDays(1)) : Stream.of(sum);
                })
                .collect(Collectors.toSet());
    }

    private static List<List<LocalDate>> assignments(List<String> dates) {
        List<List<LocalDate>> all = List.of(List.of());
        for (String date : dates) {
            List<List<LocalDate>> more = new ArrayList<>();
            for (List<LocalDate> some : all) {
                for (LocalDate day : days(date)) {
                    more.add(Stream.concat(some.stream(), Stream.of(day)).toList());
                }
            }
            all = more;
        }
        return all;
    }

    private static DeadlineStatus plain(LocalDate due, List<LocalDate> done, List<LocalDate> waived, LocalDate at) {
        Optional<LocalDate> met = done.stream().sorted().findFirst().filter(day -> !day.isAfter(at));
        if (met.isPresent() && !met.get().isAfter(due)) {
            return DeadlineStatus.MET;
        }
        if (waived.stream().anyMatch(day -> !day.isAfter(at))) {
            return DeadlineStatus.WAIVED;
        }
        if (met.isPresent()) {
            return DeadlineStatus.MET_LATE;
        }
        return at.isBefore(due) ? DeadlineStatus.UPCOMING : at.equals(due) ? DeadlineStatus.DUE : DeadlineStatus.MISSED;
    }
}
