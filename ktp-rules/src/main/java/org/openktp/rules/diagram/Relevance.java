package org.openktp.rules.diagram;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which facts can still change a label. A fact is relevant when two completions that differ in it, and otherwise only in
 * facts tied to it by a constraint, have different labels. A completion without a label is no completion.
 *
 * @param <L> the type of the labels
 */
public final class Relevance<L> {

    private final Node<Optional<L>> node;
    private final long[] masks;
    private final int levels;

    /**
     * Asks about one diagram with this much known.
     *
     * @param node the diagram; an empty label marks what the constraints exclude
     * @param masks the cells still open, a mask for each level
     */
    public Relevance(Node<Optional<L>> node, long[] masks) {
        this.node = node;
        this.masks = masks.clone();
        this.levels = masks.length;
    }

    /**
     * Whether a fact can still change the label.
     *
     * @param level the level of the fact
     * @param tied the levels that a constraint ties to it
     * @return true if two completions show that it can
     */
    public boolean isRelevant(int level, Set<Integer> tied) {
        return Long.bitCount(masks[level]) > 1 && differ(node, node, 0, level, tied, new HashSet<>());
    }

    /**
     * How telling the answer to a fact is: the share of its open cells that leave a single label.
     *
     * @param level the level of the fact
     * @return from 0 to 1
     */
    public double settled(int level) {
        long[] fixed = masks.clone();
        int settled = 0;
        int open = 0;
        for (long rest = masks[level]; rest != 0; rest &= rest - 1) {
            fixed[level] = Long.lowestOneBit(rest);
            long labels =
                    node.possible(fixed).stream().filter(Optional::isPresent).count();
            open += labels > 0 ? 1 : 0;
            settled += labels == 1 ? 1 : 0;
        }
        return open == 0 ? 0 : (double) settled / open;
    }

    /** Whether two completions that part at {@code level}, and reach these two nodes at level {@code at}, differ in the end. */
    private boolean differ(
            Node<Optional<L>> one, Node<Optional<L>> other, int at, int level, Set<Integer> tied, Set<Object> seen) {
        if (at == levels) {
            Optional<L> left = ((Node.Leaf<Optional<L>>) one).label;
            Optional<L> right = ((Node.Leaf<Optional<L>>) other).label;
            return left.isPresent() && right.isPresent() && !left.equals(right);
        }
        return seen.add(List.of(one, other, at))
                && cells(at).anyMatch(left -> cells(at)
                        .filter(right -> at == level ? left != right : left == right || tied.contains(at))
                        .anyMatch(right -> differ(
                                Diagrams.child(one, at, left),
                                Diagrams.child(other, at, right),
                                at + 1,
                                level,
                                tied,
                                seen)));
    }

    private IntStream cells(int level) {
        return BitSet.valueOf(new long[] {masks[level]}).stream();
    }
}
