package org.openktp.rules.cell;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.IntegerRange;

/**
 * A domain of whole numbers or days as a stretch of the number line.
 *
 * @param least the place of the least value
 * @param greatest the place of the greatest value
 * @param place the place of a value
 * @param value the value at a place
 * @param <T> the type of the values
 */
record Line<T>(long least, long greatest, ToLongFunction<T> place, LongFunction<T> value) {

    static boolean is(Domain<?> domain) {
        return domain instanceof IntegerRange || domain instanceof DateRange;
    }

    @SuppressWarnings("unchecked") // each of these domains has one type of values
    static <T> Line<T> of(Domain<T> domain) {
        if (domain instanceof IntegerRange range) {
            return (Line<T>)
                    new Line<Integer>(range.least(), range.greatest(), Integer::longValue, place -> (int) place);
        }
        DateRange days = (DateRange) domain;
        return (Line<T>) new Line<>(
                days.first().toEpochDay(), days.last().toEpochDay(), LocalDate::toEpochDay, LocalDate::ofEpochDay);
    }

    /** Both ends, each landmark and what follows it: all values from one of these to the next compare alike with all. */
    Set<Long> cuts(Collection<? extends T> landmarks) {
        Set<Long> places = new TreeSet<>(List.of(least, greatest));
        for (T landmark : landmarks) {
            add(places, place.applyAsLong(landmark));
            add(places, place.applyAsLong(landmark) + 1);
        }
        return places;
    }

    /** Adds a place that lies on the line. */
    void add(Collection<Long> places, long place) {
        if (place >= least && place <= greatest) {
            places.add(place);
        }
    }

    List<T> values(Collection<Long> places) {
        return places.stream().map(place -> value.apply(place)).toList();
    }
}
