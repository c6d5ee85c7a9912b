package org.openktp.examples.screening.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.Printable;
import org.openktp.core.partnership.Extension;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.Pause;
import org.openktp.core.partnership.PeriodChange;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.core.time.PartialDate;
import org.openktp.io.history.HistoryHeader;

/**
 * Makes out how long a partnership lasts: as many months as its history declares or its round says, and what pauses, leave
 * and extensions do to them as declared.
 */
final class Lengths {

    private static final Set<String> STARTS = Set.of("start-programme", "start-associate");
    private static final Set<String> STOPS = Set.of("pause", "take-leave");
    private static final Set<String> RESUMPTIONS = Set.of("resume", "return-from-leave");
    private static final String EXTEND = "extend";

    private PartnershipPeriod period;
    private final List<String> notCounted = new ArrayList<>();

    private Lengths(PartnershipPeriod period) {
        this.period = period;
    }

    /** Empty where it has not started, or its length is not known. */
    static Optional<Length> of(HistoryHeader header, List<Occurrence> happened) {
        return months(header).flatMap(months -> happened.stream()
                .filter(each -> STARTS.contains(each.event()))
                .findFirst()
                .map(start -> new Lengths(
                                PartnershipPeriod.of(start.date(), months).under(header.policy()))
                        .after(happened)));
    }

    private static Optional<Integer> months(HistoryHeader header) {
        return header.period().months().or(() -> header.round()
                .flatMap(KtpModel::round)
                .map(round -> Math.toIntExact(round.length().value().toTotalMonths())));
    }

    /** Extensions first, as a pause may lie in the time that one grants. */
    private Length after(List<Occurrence> happened) {
        happened.stream().filter(each -> each.event().equals(EXTEND)).forEach(this::extend);
        Optional<Occurrence> stopped = Optional.empty();
        for (Occurrence each : happened) {
            if (STOPS.contains(each.event())) {
                stopped.ifPresent(this::neverOver);
                stopped = Optional.of(each);
            } else if (RESUMPTIONS.contains(each.event())) {
                pause(stopped, each);
                stopped = Optional.empty();
            }
        }
        stopped.ifPresent(this::neverOver);
        return new Length(period, notCounted);
    }

    private void extend(Occurrence extension) {
        extension
                .key()
                .filter(key -> key.matches("[1-9][0-9]{0,3}"))
                .ifPresentOrElse(
                        key -> change(extension, () -> new Extension(Integer.parseInt(key))),
                        () -> leave(extension, "its key must be the number of months granted"));
    }

    private void neverOver(Occurrence stopped) {
        leave(stopped, "it is not known when it was over");
    }

    private void pause(Optional<Occurrence> stopped, Occurrence resumed) {
        if (stopped.isEmpty()) {
            leave(resumed, "it is not known since when");
            return;
        }
        List<LocalDate> days = Stream.of(stopped.get(), resumed)
                .map(Occurrence::date)
                .map(PartialDate::day)
                .flatMap(Optional::stream)
                .toList();
        if (days.size() == 2) {
            change(stopped.get(), () -> new Pause(days.get(0), days.get(1)));
        } else {
            leave(stopped.get(), "it is not known to the day, or its end " + resumed.date() + " is not");
        }
    }

    private void change(Occurrence what, Supplier<PeriodChange> change) {
        try {
            period = period.plus(change.get());
        } catch (IllegalArgumentException e) {
            leave(what, String.valueOf(e.getMessage()));
        }
    }

    private void leave(Occurrence what, String why) {
        notCounted.add(Printable.of(what + ": " + why));
    }
}
