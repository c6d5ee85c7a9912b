package org.openktp.rules.selection.award.search;

import java.util.BitSet;
import java.util.Optional;

/**
 * Decides whether awards can be completed: whether some of the candidates left can be awarded so that every minimum is met, no
 * maximum is exceeded and there are places enough. Exact.
 *
 * @param limit the steps that all questions together may take
 */
public record ListFinder(SearchLimit limit) {

    /**
     * Completes the awards made.
     *
     * @param candidates the applications that can still be awarded
     * @param room what is left after the awards made
     * @return some of the candidates that complete the awards; empty if none do
     * @throws SearchLimit.Reached if the steps are used up
     */
    public Optional<BitSet> find(BitSet candidates, Room room) {
        if (room.isOverdrawn()) {
            return Optional.empty();
        }
        if (!room.isAnyNeeded()) {
            return Optional.of(new BitSet());
        }
        return new ListSearch(Alike.of(candidates, room), room, limit).find();
    }

    /**
     * Completes the awards made with one more, searching only where what completed them before does so no longer.
     *
     * @param before what completed the awards before
     * @param application the one more, which may be among these
     * @param candidates the applications that can still be awarded after it
     * @param room what is left with it
     * @return some of the candidates that complete the awards; empty if none do
     * @throws SearchLimit.Reached if the steps are used up
     */
    public Optional<BitSet> find(BitSet before, int application, BitSet candidates, Room room) {
        BitSet others = (BitSet) before.clone();
        others.clear(application);
        Room rest = room.withAll(others);
        return rest.isOverdrawn() || rest.isAnyNeeded() ? find(candidates, room) : Optional.of(others);
    }
}
