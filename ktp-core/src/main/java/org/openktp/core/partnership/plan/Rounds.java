package org.openktp.core.partnership.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openktp.core.time.Window;

/** The deadlines of one milestone from one anchor: one, or one for each time that it comes round. */
final class Rounds {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");

    private final Milestone milestone;
    private final Anchor anchor;
    private final Happened happened;
    private final Reckoning reckoning;
    /** What meets a deadline that nothing of its own key does. */
    private final List<Occurrence> others;

    Rounds(Milestone milestone, Anchor anchor, Happened happened, Reckoning reckoning) {
        this.milestone = milestone;
        this.anchor = anchor;
        this.happened = happened;
        this.reckoning = reckoning;
        this.others = others();
    }

    /** Gives away each deadline, up to the horizon where what ends them has not happened. */
    void each(LocalDate horizon, Consumer<Deadline> to) {
        if (milestone.repeat().isEmpty()) {
            DueDays due = Anchor.all(anchor.due(milestone, 0, reckoning));
            to.accept(deadline(Optional.empty(), due, anchor.surely(), from()));
        } else {
            repeats(milestone.repeat().get(), horizon, to);
        }
    }

    private void repeats(Repeat repeat, LocalDate horizon, Consumer<Deadline> to) {
        Ends ends = Ends.of(ends(repeat), horizon);
        Optional<Window> from = from();
        for (int round = 0; ; round++) {
            long months = (long) round * repeat.months();
            LocalDate base = anchor.earliest().plusMonths(months);
            List<DueDays> each = anchor.due(milestone, round, reckoning);
            DueDays due = Anchor.all(each);
            if (first(due.counted(), base).isAfter(ends.latest())) {
                return;
            }
            LocalDate last = last(due.counted(), anchor.latest().plusMonths(months));
            to.accept(round(round + 1, due, last.isAfter(ends.earliest()), from));
            from = Optional.of(after(each, base));
        }
    }

    private Deadline round(int number, DueDays due, boolean mayHaveEnded, Optional<Window> from) {
        if (!mayHaveEnded) {
            return deadline(Optional.of(number), due, anchor.surely(), from);
        }
        String until = milestone.repeat().map(Repeat::until).orElseThrow();
        String explanation = due.explanation() + "; unless " + until + " was before";
        return deadline(Optional.of(number), new DueDays(due.counted(), due.days(), explanation), false, from);
    }

    /**
     * When a milestone no longer comes round.
     *
     * @param earliest the first day on which that may end; the latest of all days where nothing ends it
     * @param latest the last day on which what comes round may still fall due
     */
    private record Ends(LocalDate earliest, LocalDate latest) {

        static Ends of(List<Occurrence> ends, LocalDate horizon) {
            LocalDate earliest = ends.stream()
                    .map(each -> each.date().earliest())
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            LocalDate latest = ends.stream()
                    .filter(Occurrence::surely)
                    .map(each -> each.date().latest())
                    .min(LocalDate::compareTo)
                    .orElse(horizon);
            return new Ends(earliest, latest);
        }
    }

    /** What may end it: under the key of the anchor or under none, or any where the anchor has none. */
    private List<Occurrence> ends(Repeat repeat) {
        if (anchor.key().isEmpty()) {
            return happened.all(repeat.until());
        }
        return Stream.of(anchor.key(), Optional.<String>empty())
                .flatMap(key -> happened.under(repeat.until(), key).stream())
                .toList();
    }

    private static LocalDate first(List<LocalDate> days, LocalDate otherwise) {
        return days.isEmpty() ? otherwise : days.get(0);
    }

    private static LocalDate last(List<LocalDate> days, LocalDate otherwise) {
        return days.isEmpty() ? otherwise : days.get(days.size() - 1);
    }

    /** What is to be done after something is not met by what was done before it. */
    private Optional<Window> from() {
        return milestone.after().isAfter() ? Optional.of(anchor.starts()) : Optional.empty();
    }

    /** The day after the time before, as it is for the first and for the last of what it may be counted from. */
    private static Window after(List<DueDays> each, LocalDate base) {
        LocalDate first = first(each.get(0).days(), base).plusDays(1);
        LocalDate last = first(each.get(each.size() - 1).days(), base).plusDays(1);
        return new Window(first, last.isBefore(first) ? first : last);
    }

    private Deadline deadline(Optional<Integer> number, DueDays due, boolean surely, Optional<Window> from) {
        Optional<String> key = joined(anchor.key(), number.map(String::valueOf));
        Optional<String> id = joined(Optional.of(milestone.id()), key);
        return new Deadline(
                id.orElseThrow(),
                milestone,
                anchor.times().get(0),
                surely,
                due.days(),
                due.explanation(),
                fulfilment(key, number, from),
                happened.under(Schedule.WAIVE, id));
    }

    private Fulfilment fulfilment(Optional<String> key, Optional<Integer> number, Optional<Window> from) {
        List<Occurrence> own = key.isEmpty() ? List.of() : met(key);
        if (number.isEmpty() && key.isPresent()) {
            return new Fulfilment(
                    Stream.concat(own.stream(), between(key.get())).toList(), none(), none());
        }
        if (own.stream().anyMatch(Occurrence::surely)) {
            return new Fulfilment(own, none(), none());
        }
        if (!own.isEmpty()) {
            return new Fulfilment(Stream.concat(own.stream(), instead(from)).toList(), none(), none());
        }
        return new Fulfilment(others, from.map(Window::first), from.map(Window::last));
    }

    private static Optional<LocalDate> none() {
        return Optional.empty();
    }

    /** What may meet it if what has its own key did not happen. */
    private Stream<Occurrence> instead(Optional<Window> from) {
        return others.stream()
                .filter(each -> from.filter(days -> each.date().latest().isBefore(days.first()))
                        .isEmpty())
                .map(Occurrence::inDoubt);
    }

    /** What may meet it as its key is one of the days between which that of the anchor lies, as that of a quarter may. */
    private Stream<Occurrence> between(String key) {
        Optional<Window> days = Quarters.days(key);
        if (days.isEmpty()) {
            return Stream.empty();
        }
        return milestone.metBy().stream()
                .flatMap(event -> days.get()
                        .first()
                        .datesUntil(days.get().last().plusDays(1))
                        .flatMap(day -> happened.under(event, Optional.of(day.toString())).stream()))
                .map(Occurrence::inDoubt);
    }

    private List<Occurrence> met(Optional<String> key) {
        return milestone.metBy().stream()
                .flatMap(event -> happened.under(event, key).stream())
                .toList();
    }

    private List<Occurrence> others() {
        if (anchor.key().isPresent()) {
            return met(anchor.key());
        }
        List<Occurrence> all = milestone.metBy().stream()
                .flatMap(event -> happened.all(event).stream())
                .toList();
        if (milestone.repeat().isEmpty()) {
            return all;
        }
        return List.copyOf(all.stream()
                .filter(each -> each.key().filter(NUMBER.asMatchPredicate()).isEmpty())
                .toList());
    }

    /** Two parts of an identifier with a colon between, or the one that is there. */
    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce((first, next) -> first + ":" + next);
    }
}
