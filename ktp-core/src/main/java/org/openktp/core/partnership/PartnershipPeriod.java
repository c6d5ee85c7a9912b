package org.openktp.core.partnership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.programme.Round;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/**
 * The time for which a partnership lasts: eighteen months from 1 March 2024 end before 1 September 2025, and 31 August is
 * the last day. The end is exclusive, and every day that may be the end is given: 18 months from 31 August 2025 end on 28
 * February or 1 March 2027 unless the host declares which day it means, and 12 months from July 2017 end in July 2018.
 *
 * <p>Pauses and extensions move the end only as the host's policy says. The months of extensions, and of pauses where
 * whole months of them count, are added to the start in one sum with the months of the period; days of pauses come after.
 * Immutable and thread-safe.
 *
 * @param start when it starts, as far as that is known
 * @param months how many months it lasts without any change, 1 or more
 * @param changes what changed since, in the order in which it is to be explained
 * @param policy what the host declares
 */
public record PartnershipPeriod(PartialDate start, int months, List<PeriodChange> changes, PeriodPolicy policy)
        implements Serializable {

    /**
     * Checks that the pauses lie within the period and apart from each other.
     *
     * @param start the component of that name
     * @param months the component of that name
     * @param changes the component of that name
     * @param policy the component of that name
     * @throws IllegalArgumentException if the months are below 1, a pause surely lies outside the period even in part, two
     *     pauses overlap, or the end lies after the year 9999
     */
    public PartnershipPeriod {
        changes = List.copyOf(changes);
        if (months < 1) {
            throw new IllegalArgumentException("months " + months + " of a partnership must be 1 or more");
        }
        PeriodSum sum = new PeriodSum(start, months, changes, policy);
        sum.checkEnd();
        List<Pause> pauses = pauses(changes);
        pauses.forEach(sum::check);
        for (int index = 1; index < pauses.size(); index++) {
            requireApart(pauses.get(index - 1), pauses.get(index));
        }
    }

    /**
     * A period to which nothing has happened, and for which nothing is declared.
     *
     * @param start when it starts, as far as that is known
     * @param months how many months it lasts, 1 or more
     * @return the period
     * @throws IllegalArgumentException if the months are below 1, or the end lies after the year 9999
     */
    public static PartnershipPeriod of(PartialDate start, int months) {
        return new PartnershipPeriod(start, months, List.of(), PeriodPolicy.UNDECLARED);
    }

    /**
     * The period of a partnership of a round, as long as the partnerships of that round.
     *
     * @param round the round
     * @param start when the partnership starts, as far as that is known
     * @return the period
     */
    public static PartnershipPeriod of(Round round, PartialDate start) {
        return of(start, Math.toIntExact(round.length().value().toTotalMonths()));
    }

    /**
     * The same period under another policy.
     *
     * @param other the policy
     * @return the period
     * @throws IllegalArgumentException if a pause lies outside the period that results
     */
    public PartnershipPeriod under(PeriodPolicy other) {
        return new PartnershipPeriod(start, months, changes, other);
    }

    /**
     * The period with one change more.
     *
     * @param change the change
     * @return the period
     * @throws IllegalArgumentException if the change is a pause that lies outside the period or overlaps another
     */
    public PartnershipPeriod plus(PeriodChange change) {
        List<PeriodChange> all = new ArrayList<>(changes);
        all.add(change);
        return new PartnershipPeriod(start, months, all, policy);
    }

    /**
     * The days that may be the end, the first day after the partnership.
     *
     * @return one day, or two where a month has no such day and none was declared to be meant; more where the start is not
     *     known to the day; the earliest first
     */
    public List<LocalDate> ends() {
        return sum().ends();
    }

    /**
     * The days that may be the last of the partnership.
     *
     * @return the days before the {@link #ends()}, the earliest first
     */
    public List<LocalDate> lastDays() {
        return ends().stream().map(end -> end.minusDays(1)).toList();
    }

    /**
     * From the earliest day that may be the end to the latest.
     *
     * @return for a start in July 2017 and 12 months, 1 to 31 July 2018
     */
    public Window end() {
        return sum().window();
    }

    /**
     * The end in one date, known as far as the start is, such as July 2018.
     *
     * @return the date, or empty where the end may lie in either of two months, or of two years, or on one of two days
     */
    public Optional<PartialDate> endDate() {
        return sum().date();
    }

    /**
     * Whether the end depends on which day is meant where a month has no such day, and none was declared.
     *
     * @return true for 18 months from 31 August 2025; never under a declared rounding
     */
    public boolean isAmbiguous() {
        return sum().isAmbiguous();
    }

    /**
     * How the end comes about.
     *
     * @return a line for the start and its months, and one for each change with the end that it left
     */
    public List<String> explanation() {
        return sum().explanation();
    }

    /**
     * The least share of the period that may have gone by on a day.
     *
     * @param at the day
     * @return the progress for the start and end, of all that may be meant, for which the share is least
     */
    public PeriodProgress leastProgress(LocalDate at) {
        return progress(at).min(PeriodProgress.FURTHER).orElseThrow();
    }

    /**
     * The greatest share of the period that may have gone by on a day.
     *
     * @param at the day
     * @return the progress for the start and end, of all that may be meant, for which the share is greatest; the same as
     *     {@link #leastProgress} where both are known to the day
     */
    public PeriodProgress mostProgress(LocalDate at) {
        return progress(at).max(PeriodProgress.FURTHER).orElseThrow();
    }

    /** A later start never makes for a greater share, so the first and the last are enough. */
    private Stream<PeriodProgress> progress(LocalDate at) {
        return Stream.of(start.earliest(), start.latest()).flatMap(from -> policy.roundings().stream()
                .map(rounding -> PeriodProgress.between(from, sum().end(from, rounding), rounding, at)));
    }

    private PeriodSum sum() {
        return new PeriodSum(start, months, changes, policy);
    }

    private static List<Pause> pauses(List<PeriodChange> changes) {
        return changes.stream()
                .filter(Pause.class::isInstance)
                .map(Pause.class::cast)
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private static void requireApart(Pause one, Pause next) {
        if (next.from().isBefore(one.until())) {
            throw new IllegalArgumentException(next + " must not overlap the " + one);
        }
    }
}
