package org.openktp.core.partnership.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.time.Window;

/**
 * What a milestone is counted from: the earliest of what happened under one key, where it may not be known which that is.
 *
 * @param key the key
 * @param times what may be the earliest, in the order of their first days; no time lies wholly within another
 * @param latest the last day that the earliest may be, by what surely happened; without that the last of all
 * @param surely whether anything surely happened
 */
record Anchor(Optional<String> key, List<Occurrence> times, LocalDate latest, boolean surely) {

    static Anchor of(Optional<String> key, List<Occurrence> all) {
        Optional<LocalDate> known = all.stream()
                .filter(Occurrence::surely)
                .map(each -> each.date().latest())
                .min(Comparator.naturalOrder());
        LocalDate latest = known.orElse(LocalDate.MAX);
        List<Occurrence> times = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (Occurrence each : all.stream().sorted(order(latest)).toList()) {
            LocalDate last = last(each, latest);
            if (!each.date().earliest().isAfter(latest) && last.isAfter(reached)) {
                times.add(each);
                reached = last;
            }
        }
        return new Anchor(key, List.copyOf(times), known.orElse(reached), known.isPresent());
    }

    /** The first day, then the widest, so that what lies within another comes after it; then the best known. */
    private static Comparator<Occurrence> order(LocalDate latest) {
        return Comparator.<Occurrence, LocalDate>comparing(each -> each.date().earliest())
                .thenComparing(each -> last(each, latest), Comparator.reverseOrder())
                .thenComparing(each -> each.date().latest())
                .thenComparing(each -> !each.surely());
    }

    private static LocalDate last(Occurrence time, LocalDate latest) {
        return time.date().latest().isAfter(latest) ? latest : time.date().latest();
    }

    LocalDate earliest() {
        return times.get(0).date().earliest();
    }

    /** The first days of the times, from that of the first to that of the last. */
    Window starts() {
        return new Window(earliest(), times.get(times.size() - 1).date().earliest());
    }

    /** For each of the times, the days that may be due. */
    List<DueDays> due(Milestone milestone, int round, Reckoning reckoning) {
        return times.stream()
                .map(time -> due(milestone, time, round, reckoning))
                .toList();
    }

    private DueDays due(Milestone milestone, Occurrence time, int round, Reckoning reckoning) {
        DueDays due = DueDays.of(milestone, time, last(time, latest), round, reckoning);
        if (!time.date().latest().isAfter(latest)) {
            return due;
        }
        return new DueDays(due.counted(), due.days(), due.explanation() + "; " + time.event() + " was by " + latest);
    }

    /** All days that may be due; none where those of one of the times are not known. */
    static DueDays all(List<DueDays> each) {
        if (each.size() == 1) {
            return each.get(0);
        }
        String between = each.size() == 2 ? "; or " : "; and so on to ";
        String explanation =
                each.get(0).explanation() + between + each.get(each.size() - 1).explanation();
        return new DueDays(union(each, DueDays::counted), union(each, DueDays::days), explanation);
    }

    private static List<LocalDate> union(List<DueDays> each, Function<DueDays, List<LocalDate>> days) {
        if (each.stream().map(days).anyMatch(List::isEmpty)) {
            return List.of();
        }
        return List.copyOf(
                each.stream().map(days).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
    }
}
