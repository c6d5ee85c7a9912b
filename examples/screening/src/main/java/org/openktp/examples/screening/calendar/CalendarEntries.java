package org.openktp.examples.screening.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.DeadlineStatus;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.time.Window;
import org.openktp.examples.screening.history.Situation;

/** What of a situation goes into a calendar: deadlines that have a date, and the last day of the partnership. */
final class CalendarEntries {

    private final Situation situation;
    private final String history;

    private CalendarEntries(Situation situation) {
        this.situation = situation;
        this.history = situation.read().header().id();
    }

    static List<AllDay> of(Situation situation) {
        CalendarEntries entries = new CalendarEntries(situation);
        return Stream.concat(
                        situation.length().map(length -> entries.end(length.period())).stream(),
                        situation.deadlines().stream().flatMap(deadline -> entries.deadline(deadline).stream()))
                .toList();
    }

    private AllDay end(PartnershipPeriod period) {
        Window end = period.end();
        Window days = new Window(end.first().minusDays(1), end.last().minusDays(1));
        return entry("last-day", days, "last day of the partnership", period.explanation(), true);
    }

    private Optional<AllDay> deadline(Deadline deadline) {
        Milestone milestone = deadline.milestone();
        List<String> lines = new ArrayList<>();
        lines.add(deadline.id() + " on " + situation.view().asOf() + ": " + status(deadline));
        lines.add(deadline.explanation());
        milestone.otherwise().ifPresent(otherwise -> lines.add("Or else: " + otherwise));
        milestone
                .citations()
                .forEach(citation -> lines.add(
                        citation.text() + " (" + milestone.provenance().label() + ")"));
        boolean holds = !deadline.status(situation.view().asOf()).equals(Set.of(DeadlineStatus.WAIVED));
        return deadline.due().map(days -> entry(deadline.id(), days, milestone.title(), lines, holds));
    }

    private String status(Deadline deadline) {
        return deadline.status(situation.view().asOf()).stream()
                .map(Code::label)
                .collect(Collectors.joining(" or "));
    }

    private AllDay entry(String what, Window days, String title, List<String> lines, boolean holds) {
        String open = days.days() == 1 ? "" : " (any day from " + days.first() + " to " + days.last() + ")";
        return new AllDay(
                history + "/" + what + "@openktp",
                situation.view().knownAt(),
                days,
                history + ": " + title + open,
                String.join("\n", lines),
                holds);
    }
}
