package org.openktp.rules.selection.award.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openktp.rules.selection.award.Quota;

/** Quotas, by number, of applications that are numbers from 0 in the order of their references. */
public final class Bounds {

    /** More than there are applications. */
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final List<Quota> quotas;
    private final BitSet[] members;
    private final int[][] boundsOf;

    /**
     * Looks up what counts for what.
     *
     * @param ids the references of the applications, in the order of their numbers
     * @param quotas the quotas
     */
    public Bounds(List<String> ids, List<Quota> quotas) {
        this.quotas = List.copyOf(quotas);
        members = quotas.stream().map(each -> members(ids, each)).toArray(BitSet[]::new);
        boundsOf = IntStream.range(0, ids.size()).mapToObj(this::boundsOf).toArray(int[][]::new);
    }

    private static BitSet members(List<String> ids, Quota quota) {
        return IntStream.range(0, ids.size())
                .filter(each -> quota.counted().contains(ids.get(each)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private int[] boundsOf(int application) {
        return IntStream.range(0, members.length)
                .filter(bound -> members[bound].get(application))
                .toArray();
    }

    /**
     * Everything that can be given before the first award.
     *
     * @param capacity the most awards
     * @return the capacity, and every bound in full
     */
    public Room room(int capacity) {
        return room(capacity, bound -> true);
    }

    /**
     * Everything that can be given before the first award, if some bounds need not be met.
     *
     * @param capacity the most awards
     * @param isMet whether a bound, by number, must be met
     * @return the capacity, every such bound in full, and the others without effect
     */
    public Room room(int capacity, IntPredicate isMet) {
        int[] left = IntStream.range(0, members.length)
                .map(bound -> isMet.test(bound) ? number(bound) : isMinimum(bound) ? 0 : NO_LIMIT)
                .toArray();
        return new Room(this, capacity, left);
    }

    /**
     * How many bounds there are.
     *
     * @return their number
     */
    public int count() {
        return members.length;
    }

    /**
     * Whether a bound is a minimum.
     *
     * @param bound the number of the bound
     * @return true for a minimum, false for a maximum
     */
    public boolean isMinimum(int bound) {
        return quotas.get(bound).isMinimum();
    }

    /**
     * The number of a bound.
     *
     * @param bound the number by which it is known here
     * @return how many awards it asks for or permits
     */
    public int number(int bound) {
        return quotas.get(bound).number();
    }

    /**
     * What counts for a bound.
     *
     * @param bound the number of the bound
     * @return the applications, a copy
     */
    public BitSet members(int bound) {
        return (BitSet) members[bound].clone();
    }

    /**
     * How many of some applications count for a bound.
     *
     * @param bound the number of the bound
     * @param applications the applications
     * @return the number of those that count
     */
    public int count(int bound, BitSet applications) {
        BitSet both = members(bound);
        both.and(applications);
        return both.cardinality();
    }

    int[] of(int application) {
        return boundsOf[application];
    }
}
