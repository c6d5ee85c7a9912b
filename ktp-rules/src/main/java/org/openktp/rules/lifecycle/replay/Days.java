package org.openktp.rules.lifecycle.replay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.lifecycle.history.Held;

/**
 * The days that have to be tried for some events. Between two days on which something begins, ends or is fixed, the same
 * events may fall on every day, and only their order matters: as many days as there are events give every order.
 */
final class Days {

    private final NavigableSet<LocalDate> tried = new TreeSet<>();

    Days(List<Held> held, LocalDate asOf, Memory memory) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        for (Held each : held) {
            PartialDate date = each.happening().effective();
            LocalDate last = date.latest().isAfter(asOf) ? asOf : date.latest();
            ends.add(date.earliest().minusDays(1));
            ends.add(last);
            if (date.day().isEmpty() && memory.mindsDay(each.happening())) {
                date.earliest().datesUntil(last.plusDays(1)).forEach(tried::add);
            }
        }
        tried.addAll(ends);
        List<LocalDate> bounds = new ArrayList<>(ends);
        for (int i = 1; i < bounds.size(); i++) {
            tryLast(held, bounds.get(i - 1), bounds.get(i));
        }
    }

    /** The last days of a stretch, one for each event known in part that may fall on all of them. */
    private void tryLast(List<Held> held, LocalDate before, LocalDate end) {
        long events = held.stream()
                .map(each -> each.happening().effective())
                .filter(date -> date.day().isEmpty() && date.mayBe(end))
                .count();
        long days = Math.min(events, ChronoUnit.DAYS.between(before, end));
        for (long back = 0; back < days; back++) {
            tried.add(end.minusDays(back));
        }
    }

    /** The days to try from one to another, both included. */
    NavigableSet<LocalDate> within(LocalDate first, LocalDate last) {
        return tried.subSet(first, true, last, true);
    }
}
