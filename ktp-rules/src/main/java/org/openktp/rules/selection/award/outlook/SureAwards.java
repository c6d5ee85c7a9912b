package org.openktp.rules.selection.award.outlook;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openktp.rules.selection.award.search.Bounds;
import org.openktp.rules.selection.award.search.ListFinder;
import org.openktp.rules.selection.award.search.Room;
import org.openktp.rules.selection.award.search.SearchLimit;

/**
 * Which applications are awarded whatever their merits turn out to be, as far as that can be shown without looking at every order. An
 * application is, if there is a place for it beside whichever of those that may be ahead are awarded: they are tried set by set, with
 * as little left to complete the awards as there can be.
 */
final class SureAwards {

    /** The most applications that may be ahead, of which every set is tried. */
    private static final int MOST_AHEAD = 10;

    private final Ladder ladder;
    private final Bounds bounds;
    private final Room room;
    private final ListFinder finder;
    private final BitSet possible;
    private final BitSet sure;

    SureAwards(Ladder ladder, Bounds bounds, Tiers tiers, ListFinder finder) {
        this.ladder = ladder;
        this.bounds = bounds;
        this.finder = finder;
        room = bounds.room(tiers.places());
        possible = where(each -> ladder.mayBeGoodEnough(each));
        sure = where(each -> ladder.low(each) < ladder.line());
    }

    private BitSet where(IntPredicate isIn) {
        return IntStream.range(0, ladder.applications()).filter(isIn).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Those of which it could be shown, if they are good enough. */
    BitSet all() {
        return possible.stream().filter(this::isAwarded).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Whether no list has an application beside those of these awards that are surely good enough. */
    boolean ruleOut(BitSet awards, int application) {
        BitSet made = (BitSet) awards.clone();
        made.and(sure);
        try {
            return finder.find(
                            without(possible, made, application),
                            room.withAll(made).with(application))
                    .isEmpty();
        } catch (SearchLimit.Reached tooLong) {
            return false;
        }
    }

    private boolean isAwarded(int application) {
        int step = ladder.worstGoodEnough(application);
        int[] ahead = possible.stream()
                .filter(each -> each != application && ladder.best(each) < step)
                .toArray();
        if (ahead.length > MOST_AHEAD || ahead.length >= room.places()) {
            return hasPlaceForAll(application, ahead);
        }
        try {
            return IntStream.range(0, 1 << ahead.length)
                    .allMatch(set -> hasPlace(application, ahead, some(ahead, set)));
        } catch (SearchLimit.Reached tooLong) {
            return false;
        }
    }

    /** Whether there would be a place left if all that may be ahead were awarded, and every minimum still took awards of its own. */
    private boolean hasPlaceForAll(int application, int[] ahead) {
        BitSet others = new BitSet();
        IntStream.of(ahead).forEach(others::set);
        int needed = IntStream.range(0, bounds.count())
                .filter(bounds::isMinimum)
                .map(bounds::number)
                .sum();
        return ahead.length + needed < room.places()
                && IntStream.range(0, bounds.count())
                        .filter(bound -> !bounds.isMinimum(bound)
                                && bounds.members(bound).get(application))
                        .allMatch(bound -> bounds.count(bound, possible) <= bounds.number(bound)
                                || bounds.count(bound, others) + needed < bounds.number(bound));
    }

    private static BitSet some(int[] ahead, int set) {
        return IntStream.range(0, ahead.length)
                .filter(each -> (set & 1 << each) != 0)
                .map(each -> ahead[each])
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Whether there is a place for the application beside these awards, unless these can never be made together. */
    private boolean hasPlace(int application, int[] ahead, BitSet awarded) {
        Room rest = room.withAll(awarded);
        BitSet behind = without(sure, awarded, application);
        IntStream.of(ahead).forEach(behind::clear);
        return finder.find(behind, rest.with(application)).isPresent()
                || finder.find(without(possible, awarded, -1), rest).isEmpty()
                || finder.find(withTheUndecided(behind, ahead, awarded, rest), rest.with(application))
                        .isPresent();
    }

    /**
     * Those behind, and those that may be ahead and cannot have been passed over: there would have been a place for them beside the
     * awards, so that they are behind as well if they are not awarded.
     */
    private BitSet withTheUndecided(BitSet behind, int[] ahead, BitSet awarded, Room rest) {
        BitSet left = (BitSet) behind.clone();
        IntStream.of(ahead)
                .filter(each -> sure.get(each) && !awarded.get(each))
                .filter(each -> finder.find(behind, rest.with(each)).isPresent())
                .forEach(left::set);
        return left;
    }

    private static BitSet without(BitSet some, BitSet others, int application) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        if (application >= 0) {
            rest.clear(application);
        }
        return rest;
    }
}
