package org.openktp.rules.diagram;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A decision diagram: a function from one cell per level to a label. A node asks for the cell of its level and goes on to
 * one child a cell, all of deeper levels; a leaf has the label. Nodes are shared, and compared by identity.
 *
 * @param <L> the type of the labels
 */
public sealed interface Node<L> {

    /**
     * All labels that occur.
     *
     * @return the labels, at least one
     */
    default Set<L> labels() {
        Set<L> labels = new LinkedHashSet<>();
        collect(labels, new HashSet<>());
        return labels;
    }

    /**
     * The labels that occur when only some cells of each level are open.
     *
     * @param open the cells open on each level
     * @return the labels, at least one where every level has an open cell
     */
    default Set<L> labels(List<BitSet> open) {
        Node<L> node = this;
        while (node instanceof Branch<L> branch && branch.isSettled(open)) {
            node = branch.child(open.get(branch.level).nextSetBit(0));
        }
        if (node instanceof Leaf<L> leaf) {
            return Set.of(leaf.label);
        }
        Set<L> labels = new LinkedHashSet<>();
        node.collect(open, labels, new HashSet<>());
        return labels;
    }

    /**
     * Adds the labels that occur below this node when only some cells are open.
     *
     * @param open the cells open on each level
     * @param labels where to add
     * @param visited the nodes whose labels are added already
     */
    void collect(List<BitSet> open, Set<L> labels, Set<Node<L>> visited);

    /**
     * Adds the labels that occur below this node.
     *
     * @param labels where to add
     * @param visited the nodes whose labels are added already
     */
    void collect(Set<L> labels, Set<Node<L>> visited);

    /**
     * A label.
     *
     * @param <L> its type
     */
    final class Leaf<L> implements Node<L> {

        private final L label;

        Leaf(L label) {
            this.label = label;
        }

        /**
         * The label.
         *
         * @return the label
         */
        public L label() {
            return label;
        }

        @Override
        public void collect(Set<L> labels, Set<Node<L>> visited) {
            labels.add(label);
        }

        @Override
        public void collect(List<BitSet> open, Set<L> labels, Set<Node<L>> visited) {
            labels.add(label);
        }
    }

    /**
     * A question.
     *
     * @param <L> the type of the labels
     */
    final class Branch<L> implements Node<L> {

        private final int level;
        private final List<Node<L>> children;

        Branch(int level, List<Node<L>> children) {
            this.level = level;
            this.children = children;
        }

        /**
         * The level that is asked for.
         *
         * @return its place in the space
         */
        public int level() {
            return level;
        }

        /**
         * Where a cell of the level leads.
         *
         * @param cell the cell
         * @return a node of a deeper level
         */
        public Node<L> child(int cell) {
            return children.get(cell);
        }

        List<Node<L>> children() {
            return children;
        }

        /** Whether a single cell of its level is open. */
        private boolean isSettled(List<BitSet> open) {
            BitSet cells = open.get(level);
            return cells.nextSetBit(cells.nextSetBit(0) + 1) < 0;
        }

        @Override
        public void collect(Set<L> labels, Set<Node<L>> visited) {
            if (visited.add(this)) {
                children.forEach(child -> child.collect(labels, visited));
            }
        }

        @Override
        public void collect(List<BitSet> open, Set<L> labels, Set<Node<L>> visited) {
            if (visited.add(this)) {
                BitSet cells = open.get(level);
                for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
                    child(cell).collect(open, labels, visited);
                }
            }
        }
    }
}
