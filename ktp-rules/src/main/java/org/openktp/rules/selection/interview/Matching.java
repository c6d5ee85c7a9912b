package org.openktp.rules.selection.interview;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gives slots to as many applications as possible, and of all ways to do so takes one with as many sure slots as possible. It
 * grows by one application at a time: an application takes a slot, whoever had it takes another one, and so on to a slot that is
 * free. Of all such chains one that costs the fewest sure slots is taken (the method of successive shortest paths), so that what
 * is not sure is always as little as it can be for so many applications. Where there is no chain, there is no larger matching.
 */
final class Matching {

    private static final int NONE = -1;

    private final Fits fits;
    private final int[] slotOf;
    private final int[] holderOf;

    private Matching(Fits fits) {
        this.fits = fits;
        this.slotOf = noneOf(fits.applications().size());
        this.holderOf = noneOf(fits.slots().size());
    }

    static Matching of(Fits fits) {
        Matching matching = new Matching(fits);
        boolean grows = true;
        while (grows) {
            grows = matching.new Chains().takeCheapest();
        }
        return matching;
    }

    private static int[] noneOf(int length) {
        int[] nothing = new int[length];
        Arrays.fill(nothing, NONE);
        return nothing;
    }

    /** The applications without a slot, in order. */
    IntStream unplaced() {
        return IntStream.range(0, slotOf.length).filter(each -> slotOf[each] == NONE);
    }

    /** The slots that somebody has, in order. */
    IntStream taken() {
        return IntStream.range(0, holderOf.length).filter(each -> holderOf[each] != NONE);
    }

    /** The application that has a slot that is taken. */
    int holder(int slot) {
        return holderOf[slot];
    }

    /**
     * Who could end without a slot in the place of one who does: itself, whoever has a slot that it could have, whoever has a slot
     * that one of these could have, and so on. All slots that any of them could have are taken by them.
     */
    Set<Integer> rivals(int unplaced) {
        Set<Integer> rivals = new TreeSet<>(Set.of(unplaced));
        Deque<Integer> toLook = new ArrayDeque<>(rivals);
        while (!toLook.isEmpty()) {
            fits.possible(toLook.remove()).map(this::holder).filter(rivals::add).forEach(toLook::add);
        }
        return rivals;
    }

    /** The cheapest chains from the applications without a slot to each slot. */
    private final class Chains {

        private static final int UNREACHED = Integer.MAX_VALUE;

        private final int[] cost = new int[holderOf.length];
        private final int[] takerOf = new int[holderOf.length];
        private final Deque<Integer> toLook = new ArrayDeque<>();

        Chains() {
            Arrays.fill(cost, UNREACHED);
            unplaced().forEach(toLook::add);
            while (!toLook.isEmpty()) {
                lookFrom(toLook.remove());
            }
        }

        private void lookFrom(int application) {
            int given = slotOf[application];
            int before = given == NONE ? 0 : cost[given] - price(application, given);
            fits.possible(application).forEach(slot -> reach(slot, application, before + price(application, slot)));
        }

        private int price(int application, int slot) {
            return fits.of(application, slot) == Fit.SURE ? 0 : 1;
        }

        private void reach(int slot, int taker, int costs) {
            if (costs >= cost[slot]) {
                return;
            }
            cost[slot] = costs;
            takerOf[slot] = taker;
            if (holderOf[slot] != NONE) {
                toLook.add(holderOf[slot]);
            }
        }

        /** Takes the cheapest chain to a free slot, the first in order of equal ones; false where there is none. */
        boolean takeCheapest() {
            Optional<Integer> free = IntStream.range(0, cost.length)
                    .filter(slot -> holderOf[slot] == NONE && cost[slot] != UNREACHED)
                    .boxed()
                    .min(Comparator.comparing(slot -> cost[slot]));
            free.ifPresent(this::take);
            return free.isPresent();
        }

        private void take(int last) {
            int slot = last;
            while (slot != NONE) {
                int taker = takerOf[slot];
                int given = slotOf[taker];
                slotOf[taker] = slot;
                holderOf[slot] = taker;
                slot = given;
            }
        }
    }
}
