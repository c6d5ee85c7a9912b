package org.openktp.core.partnership.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.time.Window;

/**
 * What meets a deadline: the earliest of some occurrences, of which those before a certain day do not count. Where their
 * dates are not known to the day, or that day is not, it may have been on any of several days, or not at all; and what may
 * not have happened may meet it, but never surely does.
 *
 * @param by what may meet it
 * @param from the first day that may count; empty where every day does
 * @param surelyFrom the first day that surely counts; empty where every day does
 */
public record Fulfilment(List<Occurrence> by, Optional<LocalDate> from, Optional<LocalDate> surelyFrom)
        implements Serializable {

    /**
     * Copies the occurrences.
     *
     * @param by the component of that name
     * @param from the component of that name
     * @param surelyFrom the component of that name
     */
    public Fulfilment {
        by = List.copyOf(by);
    }

    /**
     * The stretches of days on which it may be met, by what happened or may have.
     *
     * @return for each occurrence that may be the first that counts, the days on which it may be
     */
    public List<Window> days() {
        LocalDate bound = surelyBy().orElse(LocalDate.MAX);
        return by.stream()
                .flatMap(each -> window(each.date().earliest(), each.date().latest(), bound))
                .toList();
    }

    /** The part of an occurrence's days that counts and is no later than what surely meets the deadline. */
    private Stream<Window> window(LocalDate earliest, LocalDate latest, LocalDate bound) {
        LocalDate first = from.filter(earliest::isBefore).orElse(earliest);
        LocalDate last = latest.isAfter(bound) ? bound : latest;
        return last.isBefore(first) ? Stream.empty() : Stream.of(new Window(first, last));
    }

    /** The day by which it is surely met: the latest that the earliest occurrence may be, of those that surely count. */
    private Optional<LocalDate> surelyBy() {
        return by.stream()
                .filter(Occurrence::surely)
                .filter(each ->
                        surelyFrom.filter(each.date().earliest()::isBefore).isEmpty())
                .map(each -> each.date().latest())
                .min(LocalDate::compareTo);
    }

    /** Whether it may have been met on one of some days. */
    boolean mayBeWithin(LocalDate first, LocalDate last) {
        return days().stream()
                .anyMatch(window ->
                        !window.last().isBefore(first) && !window.first().isAfter(last));
    }

    /** Whether it may still not have been met by the end of a day. */
    boolean mayBeOpen(LocalDate at) {
        return surelyBy().filter(day -> !day.isAfter(at)).isEmpty();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
