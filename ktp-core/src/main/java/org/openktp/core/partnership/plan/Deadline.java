package org.openktp.core.partnership.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.time.Window;

/**
 * A milestone with a date. It says how the date came about, and how it stands on any day.
 *
 * @param id the identifier: that of its milestone; with the key of its anchor where that has one, as in {@code
 *     claim:2025-06-30}; with its number, from 1, where the milestone comes round again, as in {@code refresh:2}
 * @param milestone the milestone, with its clause
 * @param anchor what it is counted from; where that may be one of several, the one that may be the earliest
 * @param surely false where there may be no such deadline: what it is counted from may not have happened, or what ends its
 *     coming round may have happened before
 * @param days the days that may be its last, the earliest first: one where everything is known; none where it could not
 *     be counted, which the explanation then says
 * @param explanation how its date came about
 * @param fulfilment what may meet it
 * @param waivers what waived it, or may have
 */
public record Deadline(
        String id,
        Milestone milestone,
        Occurrence anchor,
        boolean surely,
        List<LocalDate> days,
        String explanation,
        Fulfilment fulfilment,
        List<Occurrence> waivers)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param id the component of that name
     * @param milestone the component of that name
     * @param anchor the component of that name
     * @param surely the component of that name
     * @param days the component of that name
     * @param explanation the component of that name
     * @param fulfilment the component of that name
     * @param waivers the component of that name
     * @throws IllegalArgumentException if the days are not in ascending order
     */
    public Deadline {
        days = List.copyOf(days);
        waivers = List.copyOf(waivers);
        if (!days.equals(days.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("days " + days + " of deadline " + id + " must ascend");
        }
    }

    /**
     * From the earliest day that may be its last to the latest.
     *
     * @return the days, or empty where it could not be counted
     */
    public Optional<Window> due() {
        return days.isEmpty() ? Optional.empty() : Optional.of(new Window(days.get(0), days.get(days.size() - 1)));
    }

    /**
     * How it stands at the end of a day, when only what happened by then counts. Met in time, it stays met; otherwise a
     * waiver settles it, even where it was met late. Where nothing that is recorded meets it, it may have been met on any
     * day. Of a deadline that there may not be, this says how it stands if there is.
     *
     * @param at the day
     * @return what is possible: one status where all dates are known
     */
    public Set<DeadlineStatus> status(LocalDate at) {
        EnumSet<DeadlineStatus> possible = EnumSet.noneOf(DeadlineStatus.class);
        // a date that is not known may be over, the day itself, or still to come
        List<LocalDate> dates = days.isEmpty() ? List.of(LocalDate.MIN, at, LocalDate.MAX) : days;
        dates.forEach(day -> addStatus(possible, day, at));
        return Collections.unmodifiableSet(possible);
    }

    private void addStatus(Set<DeadlineStatus> possible, LocalDate day, LocalDate at) {
        if (mayBeMet(LocalDate.MIN, day.isBefore(at) ? day : at)) {
            possible.add(DeadlineStatus.MET);
        }
        boolean late = day.isBefore(at) && mayBeMet(day.plusDays(1), at);
        boolean open = milestone.metBy().isEmpty() || fulfilment.mayBeOpen(at);
        if ((late || open)
                && waivers.stream().anyMatch(each -> !each.date().earliest().isAfter(at))) {
            possible.add(DeadlineStatus.WAIVED);
        }
        if (waivers.stream()
                .noneMatch(each -> each.surely() && !each.date().latest().isAfter(at))) {
            addUnwaived(possible, late, open, day, at);
        }
    }

    private void addUnwaived(Set<DeadlineStatus> possible, boolean late, boolean open, LocalDate day, LocalDate at) {
        if (late) {
            possible.add(DeadlineStatus.MET_LATE);
        }
        if (open) {
            possible.add(open(at.compareTo(day)));
        }
    }

    /** How it stands before its last day, on it or after it, if it was neither met nor waived. */
    private DeadlineStatus open(int side) {
        if (milestone.duty() == Duty.HOLDS_UNTIL) {
            return side <= 0 ? DeadlineStatus.HOLDS : DeadlineStatus.OVER;
        }
        return side < 0 ? DeadlineStatus.UPCOMING : side == 0 ? DeadlineStatus.DUE : DeadlineStatus.MISSED;
    }

    /** Whether it may have been met on one of some days. */
    private boolean mayBeMet(LocalDate first, LocalDate last) {
        if (milestone.duty() == Duty.HOLDS_UNTIL) {
            return false;
        }
        return milestone.metBy().isEmpty() || fulfilment.mayBeWithin(first, last);
    }
}
