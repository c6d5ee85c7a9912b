package org.openktp.rules.diagram;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A decision diagram: a function from one cell per fact to a label. A node asks for the fact of its level and goes on to
 * one child a cell, all of deeper levels; a leaf has the label. Nodes are shared, and compared by identity.
 *
 * @param <L> the type of the labels
 */
public sealed interface Node<L> {

    /**
     * The labels that are possible when each fact may only lie in the cells of its mask.
     *
     * @param masks the cells still open, a mask for each level
     * @return the labels; empty where a mask on every way is zero
     */
    default Set<L> possible(long[] masks) {
        Set<L> labels = new LinkedHashSet<>();
        collect(masks, labels, new HashSet<>());
        return labels;
    }

    /**
     * Adds the labels that are possible below this node.
     *
     * @param masks the cells still open
     * @param labels where to add
     * @param visited the nodes whose labels are added already
     */
    void collect(long[] masks, Set<L> labels, Set<Node<L>> visited);

    /** A label. */
    final class Leaf<L> implements Node<L> {

        final L label;

        Leaf(L label) {
            this.label = label;
        }

        @Override
        public void collect(long[] masks, Set<L> labels, Set<Node<L>> visited) {
            labels.add(label);
        }
    }

    /** A question. */
    final class Branch<L> implements Node<L> {

        final int level;
        final List<Node<L>> children;

        Branch(int level, List<Node<L>> children) {
            this.level = level;
            this.children = children;
        }

        @Override
        public void collect(long[] masks, Set<L> labels, Set<Node<L>> visited) {
            if (visited.add(this)) {
                for (long open = masks[level]; open != 0; open &= open - 1) {
                    children.get(Long.numberOfTrailingZeros(open)).collect(masks, labels, visited);
                }
            }
        }
    }
}
