package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a diagram when of each level only some cells are open. It is reduced again, so that a level occurs in it
 * exactly where the choice of its cell can still change the label.
 *
 * @param <L> the type of the labels
 */
public final class OpenDiagram<L> implements Labels<L> {

    private final List<BitSet> open;
    private final Map<List<Object>, Node<L>> unique = new HashMap<>();
    private final Map<Integer, Set<Node.Branch<L>>> byLevel = new HashMap<>();
    private final Node<L> root;

    /**
     * Closes all other cells.
     *
     * @param node a diagram
     * @param open the cells open on each level, at least one each
     */
    public OpenDiagram(Node<L> node, List<BitSet> open) {
        this.open = open;
        this.root = left(node, new HashMap<>());
    }

    private Node<L> left(Node<L> node, Map<Node<L>, Node<L>> done) {
        if (!(node instanceof Node.Branch<L> branch)) {
            return node;
        }
        Node<L> known = done.get(node);
        if (known != null) {
            return known;
        }
        List<Node<L>> children = new ArrayList<>();
        BitSet cells = open.get(branch.level());
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            children.add(left(branch.child(cell), done));
        }
        Node<L> made = branch(branch.level(), children);
        done.put(node, made);
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // equal nodes are one
    private Node<L> branch(int level, List<Node<L>> children) {
        Node<L> first = children.get(0);
        if (children.stream().allMatch(child -> child == first)) {
            return first;
        }
        return unique.computeIfAbsent(List.of(level, children), key -> {
            Node.Branch<L> branch = new Node.Branch<>(level, children);
            byLevel.computeIfAbsent(level, none -> new LinkedHashSet<>()).add(branch);
            return branch;
        });
    }

    @Override
    public Set<L> labels() {
        return root.labels();
    }

    @Override
    public boolean depends(int level) {
        return byLevel.containsKey(level);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // equal nodes are one
    public boolean changes(int level, Set<List<Integer>> steps) {
        for (Node.Branch<L> branch : byLevel.getOrDefault(level, Set.of())) {
            for (List<Integer> step : steps) {
                if (branch.child(rank(level, step.get(0))) != branch.child(rank(level, step.get(1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int rank(int level, int cell) {
        return open.get(level).get(0, cell).cardinality();
    }

    @Override
    public Set<L> labels(int level, BitSet cells) {
        Set<L> labels = new LinkedHashSet<>();
        collect(root, level, cells, labels, new HashSet<>());
        return labels;
    }

    private void collect(Node<L> node, int level, BitSet cells, Set<L> labels, Set<Node<L>> visited) {
        if (!(node instanceof Node.Branch<L> branch)) {
            node.collect(labels, visited);
        } else if (visited.add(node)) {
            for (int rank = 0; rank < branch.children().size(); rank++) {
                if (branch.level() != level || isAmong(level, rank, cells)) {
                    collect(branch.child(rank), level, cells, labels, visited);
                }
            }
        }
    }

    private boolean isAmong(int level, int rank, BitSet cells) {
        BitSet all = open.get(level);
        int cell = all.nextSetBit(0);
        for (int i = 0; i < rank; i++) {
            cell = all.nextSetBit(cell + 1);
        }
        return cells.get(cell);
    }
}
