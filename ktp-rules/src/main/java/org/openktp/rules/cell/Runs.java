package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.fact.Fact;

/**
 * Stretches of a line as ranges. Places come in their order, each standing for all up to the next; an end beyond which
 * nothing is open is left out, so that it reads "at least 5" and not "from 5 to the greatest there is".
 */
final class Runs<T> {

    private final Fact<T> fact;
    private final Line<T> line;
    private final List<long[]> taken = new ArrayList<>();
    private long least = Long.MAX_VALUE;
    private long greatest = Long.MIN_VALUE;
    private OptionalLong start = OptionalLong.empty();
    private boolean admittedBefore;

    Runs(Fact<T> fact, Line<T> line) {
        this.fact = fact;
        this.line = line;
    }

    /** The next place: whether it is still open, and whether it is one of those looked for. */
    void add(long place, boolean admitted, boolean wanted) {
        if (admittedBefore) {
            greatest = place - 1;
        }
        if (admitted) {
            least = Math.min(least, place);
        }
        boolean take = admitted && wanted;
        if (start.isPresent() && !take) {
            taken.add(new long[] {start.getAsLong(), place - 1});
            start = OptionalLong.empty();
        } else if (start.isEmpty() && take) {
            start = OptionalLong.of(place);
        }
        admittedBefore = admitted;
    }

    /** All stretches looked for, empty where there are none. */
    Optional<Condition> condition() {
        if (admittedBefore) {
            greatest = line.greatest();
        }
        start.ifPresent(from -> taken.add(new long[] {from, line.greatest()}));
        List<Condition> ranges =
                taken.stream().map(run -> range(run[0], run[1])).toList();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ranges.size() == 1 ? ranges.get(0) : Condition.any(ranges.toArray(new Condition[0])));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of a line have an order
    private Condition range(long from, long to) {
        if (from == to) {
            return Condition.is(fact, line.value().apply(from));
        }
        if (from == least && to == greatest) {
            return Condition.hasValue(fact);
        }
        return new InRange(
                fact, from == least ? Optional.empty() : end(from), to == greatest ? Optional.empty() : end(to));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of a line have an order
    private Optional<Bound> end(long place) {
        return Optional.of(Bound.including((Comparable) line.value().apply(place)));
    }
}
