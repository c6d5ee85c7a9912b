package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A diagram as numbers, so that walks over it can keep what they find in arrays: its branches are numbered, each after
 * those that it leads to, and so are its labels. Immutable and thread-safe.
 *
 * @param <L> the type of the labels
 */
public final class FlatDiagram<L> {

    private final List<L> labels;
    private final int[] levels;
    private final int[][] children;
    private final int root;

    /**
     * Numbers a diagram.
     *
     * @param root its root
     */
    public FlatDiagram(Node<L> root) {
        this(root, label -> label);
    }

    /**
     * Numbers a diagram, with other labels.
     *
     * @param root its root
     * @param label the label here of a label there
     * @param <D> the type of the labels there
     */
    public <D> FlatDiagram(Node<D> root, Function<D, L> label) {
        Numbering<D> numbering = new Numbering<>();
        this.root = numbering.of(root);
        this.labels = numbering.labels.keySet().stream().map(label).toList();
        this.levels = numbering.levels.stream().mapToInt(level -> level).toArray();
        this.children = numbering.children.toArray(int[][]::new);
    }

    /** Numbers from 0 on are branches; of a negative one the complement is a label. */
    private static final class Numbering<L> {

        private final Map<L, Integer> labels = new LinkedHashMap<>();
        private final Map<Node<L>, Integer> numbers = new HashMap<>();
        private final List<Integer> levels = new ArrayList<>();
        private final List<int[]> children = new ArrayList<>();

        int of(Node<L> node) {
            if (node instanceof Node.Leaf<L> leaf) {
                return ~labels.computeIfAbsent(leaf.label(), fresh -> labels.size());
            }
            Integer known = numbers.get(node);
            return known != null ? known : of((Node.Branch<L>) node);
        }

        private int of(Node.Branch<L> branch) {
            int[] own = new int[branch.children().size()];
            for (int cell = 0; cell < own.length; cell++) {
                own[cell] = of(branch.child(cell));
            }
            numbers.put(branch, levels.size());
            levels.add(branch.level());
            children.add(own);
            return levels.size() - 1;
        }
    }

    /**
     * The node at which a walk starts.
     *
     * @return its number
     */
    public int root() {
        return root;
    }

    /**
     * Whether a walk needs the cell of a level.
     *
     * @param node the node at which it stands
     * @param level the level
     * @return true if the node asks for it
     */
    public boolean asks(int node, int level) {
        return node >= 0 && levels[node] == level;
    }

    /**
     * The node after a level has been looked at.
     *
     * @param node the node at which a walk stands, of this level or a deeper one
     * @param level the level
     * @param cell the cell of the level
     * @return the child, or the same node where it does not ask for this level
     */
    public int next(int node, int level, int cell) {
        return asks(node, level) ? children[node][cell] : node;
    }

    /**
     * The label to which some cells lead.
     *
     * @param cells the cell of each level
     * @return the label
     */
    public L at(int[] cells) {
        int node = root;
        while (node >= 0) {
            node = children[node][cells[levels[node]]];
        }
        return label(node);
    }

    /**
     * Whether a walk has come to its end.
     *
     * @param node the number of a node
     * @return true for a leaf
     */
    public static boolean isLeaf(int node) {
        return node < 0;
    }

    /**
     * The level that a node asks for.
     *
     * @param node the number of a node that is not a leaf
     * @return its place in the space
     */
    public int level(int node) {
        return levels[node];
    }

    /**
     * Where a cell leads.
     *
     * @param node the number of a node that is not a leaf
     * @param cell the cell of its level
     * @return the number of a node of a deeper level
     */
    public int child(int node, int cell) {
        return children[node][cell];
    }

    /**
     * The label of a leaf.
     *
     * @param leaf the number of a leaf
     * @return its label
     */
    public L label(int leaf) {
        return labels.get(~leaf);
    }

    /**
     * How many nodes there are that are not leaves.
     *
     * @return the number
     */
    public int size() {
        return levels.length;
    }

    /** The labels that occur, by their numbers. */
    List<L> labels() {
        return labels;
    }

    /** Where each cell of its level leads from a node that is not a leaf; not to be changed. */
    int[] children(int node) {
        return children[node];
    }
}
