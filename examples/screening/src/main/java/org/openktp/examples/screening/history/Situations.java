package org.openktp.examples.screening.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.core.partnership.plan.Quarters;
import org.openktp.core.partnership.plan.Reckoning;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.core.time.WorkingCalendar;
import org.openktp.core.time.WorkingDayRule;
import org.openktp.io.calendar.UkBankHolidays;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.QuarterBasis;
import org.openktp.io.history.ReadHistory;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;

/** Makes out where a history stands, by what its first line declares. */
public final class Situations {

    private static final String START_ASSOCIATE = "start-associate";
    private static final String END_ASSOCIATE = "end-associate";
    private static final String PARTNERSHIP_END = "partnership-end";

    /** For how long after the day asked about deadlines are looked for, where no end is known. */
    private static final int YEARS_AHEAD = 1;

    private Situations() {}

    /**
     * Where a history stands.
     *
     * @param read the history
     * @param view from when it is looked at
     * @return what became of its events, its period and its deadlines
     */
    public static Situation of(ReadHistory read, View view) {
        Standing standing = Replay.of(read.scheme()).standing(read.history(), view.asOf(), view.knownAt());
        List<Occurrence> happened = standing.occurrences();
        return new Situation(
                read,
                view,
                standing,
                Lengths.of(read.header(), happened),
                deadlines(read, happened, horizon(view.asOf())));
    }

    /** As far ahead as milestones come round, in the years that dates have. */
    private static LocalDate horizon(LocalDate asOf) {
        LocalDate ahead = asOf.plusYears(YEARS_AHEAD);
        return DateRange.ANY.contains(ahead) ? ahead : DateRange.ANY.last();
    }

    private static List<Deadline> deadlines(ReadHistory read, List<Occurrence> happened, LocalDate horizon) {
        List<Occurrence> known = known(read.header(), happened, horizon);
        return new Schedule(read.scheme().plan(), known, reckoning(read.header()), horizon).deadlines();
    }

    /**
     * What happened, the ends of the quarters to be claimed for, and the end of the partnership, which is taken to be the
     * associate's last day. The quarter in which that day lies is left to the final claim.
     */
    private static List<Occurrence> known(HistoryHeader header, List<Occurrence> happened, LocalDate horizon) {
        Optional<Occurrence> end = of(happened, END_ASSOCIATE);
        Stream<Occurrence> ends = end.map(each -> as(PARTNERSHIP_END, each)).stream();
        LocalDate last = end.filter(Occurrence::surely)
                .map(each -> each.date().latest())
                .orElse(horizon)
                .minusDays(1);
        LocalDate sure = end.map(each -> each.date().earliest()).orElse(horizon);
        Stream<Occurrence> quarters = of(happened, START_ASSOCIATE).stream()
                .filter(start -> !start.date().earliest().isAfter(last))
                .flatMap(start -> ends(quarters(header, start.date()), start.date(), last)
                        .map(each -> start.surely() ? each : each.inDoubt()))
                .map(each -> each.date().latest().isBefore(sure) ? each : each.inDoubt());
        return Stream.of(happened.stream(), ends, quarters)
                .flatMap(each -> each)
                .toList();
    }

    private static Occurrence as(String event, Occurrence other) {
        return new Occurrence(event, Optional.empty(), other.date(), other.surely());
    }

    /** The ends of quarters from a start; one that may lie before it may be none to be claimed for. */
    private static Stream<Occurrence> ends(Quarters quarters, PartialDate start, LocalDate last) {
        return quarters.ends(new Window(start.earliest(), last)).stream()
                .map(each -> each.date().earliest().isBefore(start.latest()) ? each.inDoubt() : each);
    }

    /** As the terms count them, from the start of the associate, unless the host declares those of the calendar. */
    private static Quarters quarters(HistoryHeader header, PartialDate start) {
        return switch (header.quarters().orElse(QuarterBasis.FROM_START)) {
            case CALENDAR -> Quarters.OF_THE_CALENDAR;
            case FROM_START -> new Quarters(start, header.monthEnd());
        };
    }

    private static Reckoning reckoning(HistoryHeader header) {
        Optional<WorkingCalendar> calendar = header.nation().map(UkBankHolidays::workingCalendar);
        WorkingDayRule rule = calendar.flatMap(each -> header.workingDay()).orElse(WorkingDayRule.KEEP);
        return new Reckoning(calendar, rule, header.monthEnd());
    }

    private static Optional<Occurrence> of(List<Occurrence> happened, String event) {
        return happened.stream().filter(each -> each.event().equals(event)).findFirst();
    }
}
