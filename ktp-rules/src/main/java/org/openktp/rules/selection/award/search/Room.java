package org.openktp.rules.selection.award.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What is left of the capacity, of every maximum, and of what the minima still need. Immutable. */
public final class Room {

    /** What is left of a bound that can no longer matter. */
    private static final int NO_MATTER = -1;

    private final Bounds bounds;
    private final int places;
    private final int[] left;

    Room(Bounds bounds, int places, int[] left) {
        this.bounds = bounds;
        this.places = places;
        this.left = left;
    }

    /**
     * What is left after one more award.
     *
     * @param application the application awarded
     * @return the rest, which may be overdrawn
     */
    public Room with(int application) {
        int[] rest = left.clone();
        for (int bound : bounds.of(application)) {
            rest[bound]--;
        }
        return new Room(bounds, places - 1, rest);
    }

    /**
     * What is left after several more awards.
     *
     * @param applications the applications awarded
     * @return the rest, which may be overdrawn
     */
    public Room withAll(BitSet applications) {
        int[] rest = left.clone();
        for (int each = applications.nextSetBit(0); each >= 0; each = applications.nextSetBit(each + 1)) {
            for (int bound : bounds.of(each)) {
                rest[bound]--;
            }
        }
        return new Room(bounds, places - applications.cardinality(), rest);
    }

    /**
     * How many awards are left.
     *
     * @return the places, below 0 if overdrawn
     */
    public int places() {
        return places;
    }

    /**
     * What matters of this room for the applications that are left, so that two rooms of which it is equal end alike.
     *
     * @param remaining the applications left
     * @return for every bound how many awards it needs or permits, the same for all bounds that can no longer be missed
     */
    public List<Integer> matters(BitSet remaining) {
        return IntStream.range(0, left.length)
                .mapToObj(bound -> isMissable(bound, remaining) ? left[bound] : NO_MATTER)
                .toList();
    }

    /**
     * Whether every list of as many of the remaining applications as there are places meets every bound.
     *
     * @param remaining the applications left
     * @return true if no bound can be missed
     */
    public boolean isFree(BitSet remaining) {
        return IntStream.range(0, left.length).noneMatch(bound -> isMissable(bound, remaining));
    }

    private boolean isMissable(int bound, BitSet remaining) {
        return bounds.isMinimum(bound)
                ? left[bound] > 0
                : left[bound] < places && left[bound] < bounds.count(bound, remaining);
    }

    boolean isOverdrawn() {
        for (int bound = 0; bound < left.length; bound++) {
            if (left[bound] < 0 && !bounds.isMinimum(bound)) {
                return true;
            }
        }
        return places < 0;
    }

    boolean isAnyNeeded() {
        for (int bound = 0; bound < left.length; bound++) {
            if (isNeeded(bound)) {
                return true;
            }
        }
        return false;
    }

    boolean isNeeded(int bound) {
        return bounds.isMinimum(bound) && left[bound] > 0;
    }

    boolean isUsedUp(int bound) {
        return !bounds.isMinimum(bound) && left[bound] <= 0;
    }

    int left(int bound) {
        return left[bound];
    }

    Bounds bounds() {
        return bounds;
    }
}
