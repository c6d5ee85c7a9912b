package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The steps that a different answer to one fact makes between the cells of joint answers: it changes that fact, and of the
 * others only what the change forces. Joint answers that are alike in all other facts are one group: there a step forces
 * nothing.
 */
final class Steps {

    private static final int NONE = -1;

    private final List<int[]> answers;
    private final int[] cellOf;
    private final int fact;
    private final IntPredicate isStepped;
    private final Collection<int[]> groups;
    private final Set<BitSet> steps = new LinkedHashSet<>();

    /**
     * The steps of a fact.
     *
     * @param answers the joint answers, for each fact of the level a number
     * @param cellOf the cell of each of them
     * @param fact the place of the fact on the level
     * @param isStepped whether what a step from or to an answer of the fact forces is exact
     */
    Steps(List<int[]> answers, int[] cellOf, int fact, IntPredicate isStepped) {
        this.answers = answers;
        this.cellOf = cellOf;
        this.fact = fact;
        this.isStepped = isStepped;
        this.groups = groups(radices());
        groups.forEach(this::addFree);
        groups.forEach(this::addForced);
    }

    /** Cells of which one step leads from each to each other. */
    Set<BitSet> all() {
        return steps;
    }

    private int[] radices() {
        int[] radices = answers.isEmpty() ? new int[0] : new int[answers.get(0).length];
        for (int[] joint : answers) {
            for (int each = 0; each < radices.length; each++) {
                radices[each] = Math.max(radices[each], joint[each] + 1);
            }
        }
        return radices;
    }

    /** For each way that all other facts may be answered, the joint answer that goes with each answer to this one. */
    private Collection<int[]> groups(int[] radices) {
        Map<Long, int[]> groups = new LinkedHashMap<>();
        for (int joint = 0; joint < cellOf.length; joint++) {
            long others = 0;
            for (int each = 0; each < radices.length; each++) {
                others = others * radices[each] + (each == fact ? 0 : answers.get(joint)[each]);
            }
            groups.computeIfAbsent(others, none -> filled(radices[fact]))[answers.get(joint)[fact]] = joint;
        }
        return groups.values();
    }

    private static int[] filled(int count) {
        int[] filled = new int[count];
        Arrays.fill(filled, NONE);
        return filled;
    }

    private void addFree(int[] group) {
        BitSet cells = new BitSet();
        for (int joint : group) {
            if (joint != NONE) {
                cells.set(cellOf[joint]);
            }
        }
        if (cells.cardinality() > 1) {
            steps.add(cells);
        }
    }

    /** Steps to the answers that do not go with the others of a group, which have to change with them. */
    private void addForced(int[] group) {
        for (int answer = 0; answer < group.length; answer++) {
            if (group[answer] == NONE && isStepped.test(answer)) {
                for (int to : nearest(group, answer)) {
                    addForced(group, to);
                }
            }
        }
    }

    private void addForced(int[] group, int to) {
        for (int answer = 0; answer < group.length; answer++) {
            if (group[answer] != NONE && isStepped.test(answer) && cellOf[group[answer]] != cellOf[to]) {
                BitSet step = new BitSet();
                step.set(cellOf[group[answer]]);
                step.set(cellOf[to]);
                steps.add(step);
            }
        }
    }

    /** Of the joint answers with this answer to the fact, those that change the fewest others. */
    private List<Integer> nearest(int[] group, int answer) {
        int from =
                Arrays.stream(group).filter(joint -> joint != NONE).findFirst().orElseThrow();
        int[] targets = groups.stream()
                .mapToInt(other -> other[answer])
                .filter(joint -> joint != NONE)
                .toArray();
        int[] changes = Arrays.stream(targets).map(to -> changes(from, to)).toArray();
        List<Integer> nearest = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            if (isLeast(changes[i], changes)) {
                nearest.add(targets[i]);
            }
        }
        return nearest;
    }

    /** The other facts in which two joint answers differ, as a bit mask. */
    private int changes(int from, int to) {
        int changes = 0;
        for (int other = 0; other < answers.get(from).length; other++) {
            boolean differs = other != fact && answers.get(from)[other] != answers.get(to)[other];
            changes |= differs ? 1 << other : 0;
        }
        return changes;
    }

    /** Whether none of the others is less: a part of these changes, and not all of them. */
    private static boolean isLeast(int changes, int[] others) {
        for (int other : others) {
            if (other != changes && (other & changes) == other) {
                return false;
            }
        }
        return true;
    }
}
