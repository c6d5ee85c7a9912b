package org.openktp.rules.selection.award.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates that count for the same bounds, so that it does not matter which of them is awarded.
 *
 * @param minima the minima not yet met for which they count
 * @param maxima the maxima that could be exceeded for which they count
 * @param members who they are
 */
record Alike(BitSet minima, BitSet maxima, BitSet members) {

    private static final Comparator<Alike> MOST_HELP_FIRST = Comparator.comparingInt(
                    (Alike each) -> each.minima.cardinality())
            .reversed()
            .thenComparingInt(each -> each.maxima.cardinality());

    /** The candidates that can help, in groups, those that count for most minima and fewest maxima first. */
    static List<Alike> of(BitSet candidates, Room room) {
        BitSet useful = new BitSet();
        candidates.stream().filter(each -> isUseful(each, room)).forEach(useful::set);
        BitSet tight = tight(useful, room);
        Map<List<BitSet>, BitSet> groups = new LinkedHashMap<>();
        useful.stream().forEach(each -> groups.computeIfAbsent(signature(each, room, tight), group -> new BitSet())
                .set(each));
        return groups.entrySet().stream()
                .map(each -> new Alike(each.getKey().get(0), each.getKey().get(1), each.getValue()))
                .sorted(MOST_HELP_FIRST)
                .toList();
    }

    /** Whether whoever is alike this helps wherever the others would, and takes no more. */
    boolean isAtLeastAsGoodAs(Alike other) {
        return isWithin(other.minima, minima) && isWithin(maxima, other.maxima);
    }

    private static boolean isWithin(BitSet few, BitSet many) {
        BitSet rest = (BitSet) few.clone();
        rest.andNot(many);
        return rest.isEmpty();
    }

    private static boolean isUseful(int candidate, Room room) {
        boolean helps = false;
        for (int bound : room.bounds().of(candidate)) {
            if (room.isUsedUp(bound)) {
                return false;
            }
            helps |= room.isNeeded(bound);
        }
        return helps;
    }

    private static BitSet tight(BitSet useful, Room room) {
        BitSet tight = new BitSet();
        for (int bound = 0; bound < room.bounds().count(); bound++) {
            boolean isTight = !room.bounds().isMinimum(bound)
                    && room.left(bound) < room.places()
                    && room.left(bound) < room.bounds().count(bound, useful);
            tight.set(bound, isTight);
        }
        return tight;
    }

    private static List<BitSet> signature(int candidate, Room room, BitSet tight) {
        BitSet minima = new BitSet();
        BitSet maxima = new BitSet();
        for (int bound : room.bounds().of(candidate)) {
            minima.set(bound, room.isNeeded(bound));
            maxima.set(bound, tight.get(bound));
        }
        return List.of(minima, maxima);
    }
}
