package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a diagram when of each level only some cells are open. It is reduced again, so that a level occurs in it
 * exactly where the choice of its cell can still change the label. Used for one decision, by one thread.
 *
 * @param <L> the type of the labels
 */
public final class OpenDiagram<L> implements Labels<L> {

    private static final int CLOSED = Integer.MAX_VALUE;

    private final FlatDiagram<L> diagram;
    private final List<BitSet> open;
    private final int[] left;
    private final Map<Branch, Integer> unique = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<BitSet> below = new ArrayList<>();
    private final List<List<Branch>> byLevel = new ArrayList<>();
    private final List<BitSet> past = new ArrayList<>();
    private final Map<BitSet, Set<L>> sets = new HashMap<>();
    private final int root;

    /** A branch that is left: where each open cell leads, numbered as in the diagram but by what is left. */
    private static final class Branch {

        private final int level;
        private final int[] children;

        Branch(int level, int[] children) {
            this.level = level;
            this.children = children;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Branch that && level == that.level && Arrays.equals(children, that.children);
        }

        @Override
        public int hashCode() {
            return 31 * level + Arrays.hashCode(children);
        }
    }

    /**
     * Closes all other cells.
     *
     * @param diagram a diagram
     * @param open the cells open on each level, at least one each
     */
    public OpenDiagram(FlatDiagram<L> diagram, List<BitSet> open) {
        this.diagram = diagram;
        this.open = open;
        this.left = new int[diagram.size()];
        Arrays.fill(left, CLOSED);
        for (int level = 0; level < open.size(); level++) {
            byLevel.add(new ArrayList<>(0));
            past.add(new BitSet());
        }
        this.root = left(diagram.root());
        pass(-1, root);
        branches.forEach(this::pass);
    }

    /** What is left of a branch or label. */
    private int left(int node) {
        if (node < 0) {
            return node;
        }
        if (left[node] == CLOSED) {
            left[node] = reduced(diagram.level(node), diagram.children(node));
        }
        return left[node];
    }

    private int reduced(int level, int[] from) {
        int[] children = new int[from.length];
        Arrays.fill(children, CLOSED);
        BitSet cells = open.get(level);
        int first = left(from[cells.nextSetBit(0)]);
        boolean isOne = true;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            children[cell] = left(from[cell]);
            isOne &= children[cell] == first;
        }
        return isOne ? first : unique.computeIfAbsent(new Branch(level, children), this::number);
    }

    /** Children have their numbers before their parents. */
    private int number(Branch branch) {
        BitSet labels = new BitSet();
        addBelow(branch, open.get(branch.level), labels);
        below.add(labels);
        branches.add(branch);
        byLevel.get(branch.level).add(branch);
        return branches.size() - 1;
    }

    /** Adds the labels to which some cells lead. */
    private void addBelow(Branch branch, BitSet cells, BitSet labels) {
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            addBelow(branch.children[cell], labels);
        }
    }

    private void addBelow(int node, BitSet labels) {
        if (node < 0) {
            labels.set(~node);
        } else {
            labels.or(below.get(node));
        }
    }

    /** Where a branch leads past levels, what lies below does not hang on those. */
    private void pass(Branch branch) {
        int before = CLOSED;
        for (int child : branch.children) {
            if (child != before && child != CLOSED) {
                pass(branch.level, child);
                before = child;
            }
        }
    }

    private void pass(int level, int to) {
        int end = to < 0 ? past.size() : branches.get(to).level;
        for (int passed = level + 1; passed < end; passed++) {
            addBelow(to, past.get(passed));
        }
    }

    @Override
    public Set<L> labels() {
        BitSet all = new BitSet();
        addBelow(root, all);
        return set(all);
    }

    @Override
    public Set<L> labels(int level, BitSet cells) {
        BitSet labels = new BitSet();
        labels.or(past.get(level));
        byLevel.get(level).forEach(branch -> addBelow(branch, cells, labels));
        return set(labels);
    }

    /** Always the same set for the same labels. */
    private Set<L> set(BitSet numbers) {
        return sets.computeIfAbsent(numbers, fresh -> {
            Set<L> labels = new LinkedHashSet<>();
            fresh.stream().forEach(label -> labels.add(diagram.labels().get(label)));
            return Collections.unmodifiableSet(labels);
        });
    }

    @Override
    public boolean depends(int level) {
        return !byLevel.get(level).isEmpty();
    }

    @Override
    public boolean changes(int level, Collection<BitSet> steps) {
        return byLevel.get(level).stream().anyMatch(branch -> steps.stream().anyMatch(step -> changes(branch, step)));
    }

    private static boolean changes(Branch branch, BitSet step) {
        int first = branch.children[step.nextSetBit(0)];
        return step.stream().anyMatch(cell -> branch.children[cell] != first);
    }
}
