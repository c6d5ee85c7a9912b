package org.openktp.rules.selection.award.outlook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.search.Bounds;
import org.openktp.rules.selection.award.search.ListFinder;
import org.openktp.rules.selection.award.search.Room;
import org.openktp.rules.selection.award.search.SearchLimit;

/**
 * Goes through the orders of merit that are possible, from the top, and finds every outcome that applications have on the lists of
 * awards. An application takes the best step it has after the last one taken, which leaves the others most freedom. Of
 * applications that count for a minimum it is fixed first whether they are good enough, as it decides what lists there are; others
 * may be left out at any time.
 */
final class OrderSearch {

    private final Ladder ladder;
    private final Bounds bounds;
    private final Tiers tiers;
    private final ListFinder finder;
    private final SearchLimit limit;
    private final List<Set<AwardOutcome>> atMost;
    private final List<Set<AwardOutcome>> found = new ArrayList<>();
    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private final BitSet inMinimum = new BitSet();

    OrderSearch(Ladder ladder, Bounds bounds, Tiers tiers, SearchLimit limit, List<Set<AwardOutcome>> atMost) {
        this.ladder = ladder;
        this.bounds = bounds;
        this.tiers = tiers;
        this.limit = limit;
        this.atMost = atMost;
        finder = new ListFinder(limit);
        atMost.forEach(each -> found.add(EnumSet.noneOf(AwardOutcome.class)));
        IntStream.range(0, bounds.count())
                .filter(bounds::isMinimum)
                .forEach(bound -> inMinimum.or(bounds.members(bound)));
    }

    /** Where an order has come to: who is left, what is left, how many are not awarded, the last step, and a list of awards. */
    private record Point(BitSet left, Room room, int notAwarded, int last, BitSet list) {}

    /** Every outcome on a list, by application. */
    List<Set<AwardOutcome>> outcomes() {
        BitSet possible = new BitSet();
        IntStream.range(0, ladder.applications())
                .filter(ladder::mayBeGoodEnough)
                .forEach(possible::set);
        fix(0, possible);
        return found;
    }

    /** Fixes which of the applications from this one on are good enough, of those that count for a minimum. */
    private void fix(int from, BitSet goodEnough) {
        if (isAllFound(goodEnough)) {
            return;
        }
        limit.step();
        int open = from;
        while (open < ladder.applications() && !isOpen(open, goodEnough)) {
            open++;
        }
        if (open == ladder.applications()) {
            start(goodEnough);
            return;
        }
        fix(open + 1, goodEnough);
        fix(open + 1, without(goodEnough, open));
    }

    private boolean isOpen(int application, BitSet goodEnough) {
        return goodEnough.get(application) && inMinimum.get(application) && ladder.low(application) >= ladder.line();
    }

    private void start(BitSet goodEnough) {
        Room room = bounds.room(tiers.places());
        finder.find(goodEnough, room).ifPresent(list -> go(new Point(goodEnough, room, 0, -1, list)));
    }

    private void go(Point point) {
        if (isAllFound(point.left()) || isSeen(point)) {
            return;
        }
        limit.step();
        if (point.room().isFree(point.left())) {
            finish(point);
            return;
        }
        int first = first(point.left());
        int bar = bar(point.left());
        int second = bar(without(point.left(), first));
        for (int each = point.left().nextSetBit(0);
                each >= 0;
                each = point.left().nextSetBit(each + 1)) {
            int step = ladder.next(each, point.last());
            if (step < (each == first ? second : bar)) {
                take(point, each, step);
            }
        }
    }

    private boolean isAllFound(BitSet left) {
        return left.stream().allMatch(each -> found.get(each).containsAll(atMost.get(each)));
    }

    /** Whether the same was left after the same awards, with a last step as good, so that there is nothing new. */
    private boolean isSeen(Point point) {
        Room room = point.room();
        int notAwarded = Math.min(point.notAwarded(), tiers.reserves());
        List<Object> key = List.of(point.left(), room.matters(point.left()), room.places(), notAwarded);
        int before = seen.getOrDefault(key, Ladder.NEVER);
        if (before > point.last()) {
            seen.put(key, point.last());
        }
        return before <= point.last();
    }

    /** No quota matters any more. */
    private void finish(Point point) {
        Ahead ahead = new Ahead(ladder, point.left(), point.last(), this::low);
        Tiers rest = new Tiers(point.room().places(), Math.max(0, tiers.reserves() - point.notAwarded()));
        point.left().stream().forEach(each -> found.get(each).addAll(rest.outcomes(ahead, each)));
    }

    /** Who has the best of the steps that are the worst they may come to. */
    private int first(BitSet left) {
        int first = left.nextSetBit(0);
        for (int each = first; each >= 0; each = left.nextSetBit(each + 1)) {
            first = low(each) < low(first) ? each : first;
        }
        return first;
    }

    /** The step before which another must be for all of these to come after it, and to be good enough. */
    private int bar(BitSet later) {
        return later.isEmpty() ? ladder.line() : Math.min(ladder.line(), low(first(later)));
    }

    private int low(int application) {
        return inMinimum.get(application) ? ladder.worstGoodEnough(application) : ladder.low(application);
    }

    private void take(Point point, int application, int step) {
        BitSet left = without(point.left(), application);
        Room room = point.room().with(application);
        Optional<BitSet> list = finder.find(point.list(), application, left, room);
        if (list.isPresent()) {
            found.get(application).add(AwardOutcome.AWARDED);
            go(new Point(left, room, point.notAwarded(), step, list.get()));
            return;
        }
        boolean isReserve = point.notAwarded() < tiers.reserves();
        found.get(application).add(isReserve ? AwardOutcome.RESERVE : AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING);
        go(new Point(left, point.room(), point.notAwarded() + 1, step, point.list()));
    }

    private static BitSet without(BitSet applications, int one) {
        BitSet others = (BitSet) applications.clone();
        others.clear(one);
        return others;
    }
}
