package org.openktp.rules.selection.award.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches for candidates that meet every minimum still unmet. Each step takes the minimum with the fewest candidates to spare and
 * tries each kind of candidate for it; a kind that led nowhere is not tried again beneath, nor is one that is no better.
 */
final class ListSearch {

    private static final int NONE = -1;

    private final List<Alike> kinds;
    private final int[][] minima;
    private final int[][] maxima;
    private final int[] free;
    private final int[] left;
    private final boolean[] isMinimum;
    private final SearchLimit limit;
    private final int[] taken;
    private int places;

    ListSearch(List<Alike> kinds, Room room, SearchLimit limit) {
        this.kinds = kinds;
        this.limit = limit;
        minima = kinds.stream().map(each -> each.minima().stream().toArray()).toArray(int[][]::new);
        maxima = kinds.stream().map(each -> each.maxima().stream().toArray()).toArray(int[][]::new);
        free = kinds.stream().mapToInt(each -> each.members().cardinality()).toArray();
        taken = new int[free.length];
        places = room.places();
        left = IntStream.range(0, room.bounds().count()).map(room::left).toArray();
        isMinimum = new boolean[left.length];
        IntStream.range(0, left.length)
                .forEach(bound -> isMinimum[bound] = room.bounds().isMinimum(bound));
    }

    /** The candidates, some of each kind; empty if there are none that meet every minimum. */
    Optional<BitSet> find() {
        if (!finds()) {
            return Optional.empty();
        }
        BitSet found = new BitSet();
        for (int kind = 0; kind < taken.length; kind++) {
            kinds.get(kind).members().stream().limit(taken[kind]).forEach(found::set);
        }
        return Optional.of(found);
    }

    private boolean finds() {
        limit.step();
        int[] candidates = candidates();
        int tightest = tightest(candidates);
        if (tightest == NONE) {
            return true;
        }
        return candidates[tightest] >= left[tightest] && placesSuffice() && findsFor(tightest);
    }

    private boolean findsFor(int minimum) {
        int[] before = free.clone();
        boolean found = false;
        for (int kind = 0; kind < free.length && !found; kind++) {
            if (isOpen(kind) && kinds.get(kind).minima().get(minimum)) {
                found = findsWith(kind);
                exclude(kind);
            }
        }
        if (!found) {
            System.arraycopy(before, 0, free, 0, free.length);
        }
        return found;
    }

    private boolean findsWith(int kind) {
        take(kind, 1);
        if (finds()) {
            return true;
        }
        take(kind, -1);
        return false;
    }

    private void take(int kind, int number) {
        free[kind] -= number;
        taken[kind] += number;
        places -= number;
        for (int bound : minima[kind]) {
            left[bound] -= number;
        }
        for (int bound : maxima[kind]) {
            left[bound] -= number;
        }
    }

    /** Without the kind there is no list, so there is none with another that could be exchanged for it. */
    private void exclude(int kind) {
        for (int other = 0; other < free.length; other++) {
            if (free[other] > 0 && kinds.get(kind).isAtLeastAsGoodAs(kinds.get(other))) {
                free[other] = 0;
            }
        }
    }

    private boolean isOpen(int kind) {
        if (free[kind] == 0) {
            return false;
        }
        for (int bound : maxima[kind]) {
            if (left[bound] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** How many candidates each minimum has. */
    private int[] candidates() {
        int[] candidates = new int[left.length];
        for (int kind = 0; kind < free.length; kind++) {
            if (isOpen(kind)) {
                for (int bound : minima[kind]) {
                    candidates[bound] += free[kind];
                }
            }
        }
        return candidates;
    }

    private int tightest(int[] candidates) {
        int tightest = NONE;
        for (int bound = 0; bound < left.length; bound++) {
            boolean isNeeded = isMinimum[bound] && left[bound] > 0;
            if (isNeeded && (tightest == NONE || spare(candidates, bound) < spare(candidates, tightest))) {
                tightest = bound;
            }
        }
        return tightest;
    }

    private int spare(int[] candidates, int bound) {
        return candidates[bound] - left[bound];
    }

    /** Whether the places suffice if each goes to a candidate that counts for as many unmet minima as any. */
    private boolean placesSuffice() {
        int needed = 0;
        for (int bound = 0; bound < left.length; bound++) {
            needed += isMinimum[bound] ? Math.max(0, left[bound]) : 0;
        }
        int[] byHelp = byHelp();
        int open = places;
        for (int help = byHelp.length - 1; help > 0 && open > 0; help--) {
            int taken = Math.min(open, byHelp[help]);
            needed -= taken * help;
            open -= taken;
        }
        return needed <= 0;
    }

    /** How many candidates count for how many unmet minima. */
    private int[] byHelp() {
        int[] byHelp = new int[left.length + 1];
        for (int kind = 0; kind < free.length; kind++) {
            if (isOpen(kind)) {
                int help = 0;
                for (int bound : minima[kind]) {
                    help += left[bound] > 0 ? 1 : 0;
                }
                byHelp[help] += free[kind];
            }
        }
        return byHelp;
    }
}
