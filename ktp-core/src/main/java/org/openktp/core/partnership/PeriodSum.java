package org.openktp.core.partnership;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.MonthSum;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/**
 * The end of a partnership as a sum: all its months are added to the start at once, so that nothing drifts, and then all
 * its days.
 */
record PeriodSum(PartialDate start, int months, List<PeriodChange> changes, PeriodPolicy policy) {

    LocalDate end(LocalDate from, MonthEnd rounding) {
        long added = changes.stream()
                .mapToLong(change -> policy.monthsAdded(change, rounding))
                .sum();
        long days = changes.stream().mapToLong(policy::daysAdded).sum();
        return new MonthSum(from, (int) Math.min(months + added, Integer.MAX_VALUE))
                .resolve(rounding)
                .plusDays(days);
    }

    /** Every day that may be the end. */
    List<LocalDate> ends() {
        return policy.roundings().stream()
                .flatMap(this::ends)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<LocalDate> ends(MonthEnd rounding) {
        return start.earliest()
                .datesUntil(start.latest().plusDays(1))
                .map(day -> end(day, rounding))
                .distinct();
    }

    boolean isAmbiguous() {
        return policy.roundings().stream()
                        .map(rounding -> ends(rounding).toList())
                        .distinct()
                        .count()
                > 1;
    }

    Window window() {
        List<LocalDate> ends = ends();
        return new Window(ends.get(0), ends.get(ends.size() - 1));
    }

    /** The date that says the end as far as the start is known, if one does. */
    Optional<PartialDate> date() {
        Window days = window();
        PartialDate first =
                switch (start.precision()) {
                    case YEARS -> PartialDate.of(Year.from(days.first()));
                    case MONTHS -> PartialDate.of(YearMonth.from(days.first()));
                    default -> PartialDate.of(days.first());
                };
        return Optional.of(first).filter(date -> date.mayBe(days.last()));
    }

    /** The sum with the first so many of its changes. */
    private PeriodSum with(int count) {
        return new PeriodSum(start, months, changes.subList(0, count), policy);
    }

    private PeriodSum without(PeriodChange change) {
        List<PeriodChange> others = new ArrayList<>(changes);
        others.remove(change);
        return new PeriodSum(start, months, others, policy);
    }

    void checkEnd() {
        LocalDate last = window().last();
        if (last.getYear() > 9999) {
            throw new IllegalArgumentException("end " + last + " of a partnership must lie in a year up to 9999");
        }
    }

    void check(Pause pause) {
        if (pause.from().isBefore(start.earliest())) {
            throw new IllegalArgumentException(pause + " must not begin before the start " + start);
        }
        LocalDate last = window().last();
        if (!pause.from().isBefore(without(pause).window().last())
                || pause.until().isAfter(last)) {
            throw new IllegalArgumentException(pause + " must lie within the period, which ends before " + last);
        }
    }

    List<String> explanation() {
        List<String> lines = new ArrayList<>();
        lines.add(with(0).firstLine());
        for (int index = 0; index < changes.size(); index++) {
            lines.add(line(changes.get(index)) + ": " + with(index + 1).words());
        }
        return List.copyOf(lines);
    }

    private String firstLine() {
        if (start.day().isEmpty()) {
            return start + " + " + counted(months, "month") + ": " + words();
        }
        MonthSum sum = new MonthSum(start.day().get(), months);
        String meant = policy.monthEnd().map(MonthEnd::label).orElse("");
        return sum.explanation()
                + (sum.isAmbiguous() && !meant.isEmpty() ? ", of which the " + meant + " is declared: " + words() : "");
    }

    private String line(PeriodChange change) {
        String days = change instanceof Pause pause ? pause + ", " + counted(pause.days(), "day") : "";
        if (change instanceof Extension extension) {
            String months = "extension by " + counted(extension.months(), "month");
            return months + (policy.extensions() ? "" : ", which does not move the end as declared");
        }
        return switch (policy.pauses()) {
            case NOTHING -> days + ", which does not move the end as declared";
            case DAYS -> days + " by which the end moves";
            case WHOLE_MONTHS -> days + ", " + wholeMonths(change) + " by which the end moves";
        };
    }

    private String wholeMonths(PeriodChange pause) {
        List<Integer> months = policy.roundings().stream()
                .map(rounding -> policy.monthsAdded(pause, rounding))
                .distinct()
                .sorted()
                .toList();
        return (months.size() > 1 ? months.get(0) + " or " : "")
                + counted(months.get(months.size() - 1), "whole month");
    }

    private String words() {
        List<LocalDate> ends = ends();
        if (ends.size() < 3) {
            return ends.get(0) + (ends.size() == 1 ? "" : " or " + ends.get(1));
        }
        return date().map(PartialDate::toString)
                .orElseGet(() -> "a day from " + ends.get(0) + " to " + ends.get(ends.size() - 1));
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
