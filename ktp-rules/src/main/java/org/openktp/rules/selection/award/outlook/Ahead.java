package org.openktp.rules.selection.award.outlook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * How many applications may be ahead of another one in the rest of an order, if each takes any step it has after the last one
 * taken, or if it has none it must take, none. Every number from those surely ahead to those possibly ahead is possible.
 */
final class Ahead {

    private final Ladder ladder;
    private final int last;
    private final int[] bests;
    private final int[] lows;

    /** The applications left, the last step taken, and the worst step that each may come to. */
    Ahead(Ladder ladder, BitSet applications, int last, IntUnaryOperator low) {
        this.ladder = ladder;
        this.last = last;
        bests = applications.stream()
                .map(each -> ladder.next(each, last))
                .sorted()
                .toArray();
        lows = applications.stream()
                .map(low)
                .filter(each -> each < Ladder.NEVER)
                .sorted()
                .toArray();
    }

    /** Whether the application may be good enough with at least some number of others ahead and fewer than another number. */
    boolean mayBe(int application, int atLeast, int fewerThan) {
        return atLeast < fewerThan && ladder.hasStep(application, after(application, atLeast), before(fewerThan));
    }

    /** The step after which the application must be for so many others to be possibly ahead. */
    int after(int application, int others) {
        if (others == 0) {
            return last;
        }
        int own = ladder.next(application, last);
        int place = others <= bests.length && bests[others - 1] >= own ? others : others - 1;
        return place < bests.length ? bests[place] : Ladder.NEVER;
    }

    /** The step before which the application must be to be good enough, and for fewer than so many others to be surely ahead. */
    int before(int others) {
        return others > lows.length ? ladder.line() : Math.min(ladder.line() - 1, lows[others - 1]) + 1;
    }

    /** How many others are surely ahead of the application at a step. */
    int surely(int step) {
        return countBelow(lows, step);
    }

    /** How many others may be ahead of the application at a step. */
    int possibly(int application, int step) {
        int self = ladder.next(application, last) < step ? 1 : 0;
        return countBelow(bests, step) - self;
    }

    private static int countBelow(int[] sorted, int step) {
        int place = Arrays.binarySearch(sorted, step);
        return place >= 0 ? place : -place - 1;
    }
}
