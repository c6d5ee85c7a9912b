package org.openktp.core.partnership.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a plan: for each milestone one deadline for each time that its anchor happens, and for each time that it
 * comes round again.
 *
 * <p>What happens more than once under the same key, or without one, counts from the earliest time. Where the earliest is
 * not known, as one is known to the month or may not have happened, all days that may be the earliest are counted from.
 *
 * <p>A milestone comes round until what ends it happens, under the key of the anchor or under none where the anchor has
 * one; what falls due that day is still in, the day being taken before it is moved to a working day. Where what ends it is
 * not known to the day, all that may still fall due is in, and what may not have happened ends nothing; a deadline that it
 * may have forestalled says that there may be no such deadline.
 *
 * <p>Where the anchor has a key, what meets the deadline is the earliest occurrence under that key. Otherwise it is the
 * earliest of all, and for a milestone after its anchor the earliest from the anchor on. A time of a milestone that comes
 * round is met by what has the number of that time as its key, after the anchor's key and a colon where that has one; what
 * has another number as its key does not meet it. If there is none, the first time is met as if there were no other, and a
 * later one by the earliest after the time before fell due, so that one late occurrence may meet two. Where the key of the
 * anchor is of two days, as that of a quarter whose end is not known, what has a day between as its key may meet it.
 *
 * @param plan the plan
 * @param occurrences what happened, and what is fixed to happen, in any order
 * @param reckoning how dates are made
 * @param horizon the day up to which milestones come round where what ends them has not happened
 */
public record Schedule(Plan plan, List<Occurrence> occurrences, Reckoning reckoning, LocalDate horizon) {

    /** The token of what waives a deadline, its key being the identifier of that deadline. */
    public static final String WAIVE = "waive-deadline";

    /** The most deadlines that a schedule may have. */
    public static final int LIMIT = 10_000;

    private static final Comparator<Deadline> BY_DUE = Comparator.<Deadline, LocalDate>comparing(
                    deadline -> deadline.due().map(days -> days.first()).orElse(LocalDate.MAX))
            .thenComparing(deadline -> deadline.due().map(days -> days.last()).orElse(LocalDate.MAX));

    /**
     * Copies the occurrences.
     *
     * @param plan the component of that name
     * @param occurrences the component of that name
     * @param reckoning the component of that name
     * @param horizon the component of that name
     * @throws IllegalArgumentException if the horizon lies before the year 1000 or after 9999
     */
    public Schedule {
        occurrences = List.copyOf(occurrences);
        if (horizon.getYear() < 1000 || horizon.getYear() > 9999) {
            throw new IllegalArgumentException("horizon " + horizon + " must lie in a year from 1000 to 9999");
        }
    }

    /**
     * The deadlines, the earliest first.
     *
     * @return the deadlines in order of the first day that may be their last; those without a date at the end; those of
     *     one day in the order of the plan
     * @throws IllegalArgumentException if there are more than {@link #LIMIT}
     */
    public List<Deadline> deadlines() {
        Happened happened = new Happened(occurrences);
        List<Deadline> deadlines = new ArrayList<>();
        for (Milestone milestone : plan.milestones()) {
            for (Optional<String> key : happened.keys(milestone.anchor())) {
                Anchor anchor = Anchor.of(key, happened.under(milestone.anchor(), key));
                new Rounds(milestone, anchor, happened, reckoning).each(horizon, deadline -> add(deadlines, deadline));
            }
        }
        deadlines.sort(BY_DUE);
        return List.copyOf(deadlines);
    }

    private static void add(List<Deadline> deadlines, Deadline deadline) {
        if (deadlines.size() == LIMIT) {
            throw new IllegalArgumentException("a schedule must have at most " + LIMIT + " deadlines; the next was "
                    + deadline.id() + " from " + deadline.anchor());
        }
        deadlines.add(deadline);
    }
}
