package org.openktp.core.partnership.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.MonthSum;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/**
 * The quarters for which claims are made: every three months from a start. Every version of Innovate UK's terms counts them
 * from the start of the associate; a host that was told otherwise declares those of the calendar.
 *
 * @param start the first day of the first quarter, as far as it is known
 * @param monthEnd which day is meant where a month has no such day, for the first day of a later quarter; empty keeps both
 */
public record Quarters(PartialDate start, Optional<MonthEnd> monthEnd) implements Serializable {

    /** The quarters that end on 31 March, 30 June, 30 September and 31 December, from the year 1000. */
    public static final Quarters OF_THE_CALENDAR = new Quarters(LocalDate.of(1000, 1, 1), MonthEnd.LAST_DAY);

    /** The token of the end of a quarter, from which milestones count. */
    public static final String END = "quarter-end";

    /** The most quarters whose ends are given at once. */
    public static final int LIMIT = 2_000;

    /**
     * The quarters from a day.
     *
     * @param start the first day of the first quarter
     * @param monthEnd which day is meant where a month has no such day, for the first day of a later quarter
     * @throws IllegalArgumentException if the start lies before the year 1000 or after 9999
     */
    public Quarters(LocalDate start, MonthEnd monthEnd) {
        this(PartialDate.of(start), Optional.of(monthEnd));
    }

    /**
     * The ends of the quarters that fall into a stretch of days, or may, in order.
     *
     * <p>An end that is known to the day is one occurrence, that day being also its key, such as {@code 2025-06-30}.
     * Otherwise the key is the first and the last day that it may be, such as {@code 2025-05-31/2025-06-30}, and there is an
     * occurrence for each day or whole month between. None of them is sure to have happened but the last, if the end surely
     * falls into the stretch: a {@link Schedule} counts from the earliest under a key, so that it takes all these days for
     * possible.
     *
     * @param days the days
     * @return the occurrences, those of one quarter under one key
     * @throws IllegalArgumentException if the quarters reach beyond the year 9999, or there are more than {@link #LIMIT}
     */
    public List<Occurrence> ends(Window days) {
        int first = Math.max(1, index(start.latest(), days.first()));
        int last = index(start.earliest(), days.last()) + 2;
        if (last - first > LIMIT) {
            throw new IllegalArgumentException("quarters from " + start + " must be at most " + LIMIT + " in " + days);
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(this::days)
                .flatMap(end -> within(days, end))
                .toList();
    }

    /** The number of a quarter from a day that ends before another or within its first months after. */
    private static int index(LocalDate start, LocalDate day) {
        return (int) (YearMonth.from(start).until(YearMonth.from(day), ChronoUnit.MONTHS) / 3);
    }

    /** The days that may be the last of a quarter. */
    private NavigableSet<LocalDate> days(int number) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        start.earliest().datesUntil(start.latest().plusDays(1)).forEach(day -> {
            MonthSum sum = new MonthSum(day, 3 * number);
            monthEnd.map(sum::resolve).map(List::of).orElseGet(sum::candidates).stream()
                    .map(next -> next.minusDays(1))
                    .forEach(days::add);
        });
        return days;
    }

    private static Stream<Occurrence> within(Window days, NavigableSet<LocalDate> end) {
        Window whole = new Window(end.first(), end.last());
        Optional<String> key = Optional.of(end.size() == 1 ? end.first().toString() : whole.toString());
        boolean surely = days.contains(whole.first()) && days.contains(whole.last());
        List<PartialDate> parts = parts(end.stream().filter(days::contains).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(index -> new Occurrence(END, key, parts.get(index), surely && index == parts.size() - 1));
    }

    /** Days in ascending order as whole months where they are all there, and otherwise as days. */
    private static List<PartialDate> parts(List<LocalDate> days) {
        List<PartialDate> parts = new ArrayList<>();
        int index = 0;
        while (index < days.size()) {
            LocalDate day = days.get(index);
            int last = index + day.lengthOfMonth() - 1;
            boolean month = day.getDayOfMonth() == 1
                    && last < days.size()
                    && YearMonth.from(days.get(last)).equals(YearMonth.from(day));
            parts.add(month ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day));
            index = month ? last + 1 : index + 1;
        }
        return parts;
    }

    /** The days between which the end of a quarter lies that is not known, by its key. */
    static Optional<Window> days(String key) {
        return key.length() == 21 && key.charAt(10) == '/' ? parsed(key) : Optional.empty();
    }

    private static Optional<Window> parsed(String key) {
        try {
            Window days = Window.parse(key);
            return days.days() > 400 ? Optional.empty() : Optional.of(days);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
