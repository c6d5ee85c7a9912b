package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.openktp.rules.cell.Level;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;

/**
 * Makes diagrams over one space, reduced and shared: equal functions are one node. Used while a rule set is compiled, by
 * one thread; the nodes made may be walked by any number.
 */
public final class Diagrams {

    /** The greatest number of nodes; a rule set that needs more is too large to decide exactly. */
    public static final int MAX_NODES = 100_000;

    private final Space space;
    private final Map<Object, Node<?>> unique = new HashMap<>();

    /**
     * Starts without any diagram.
     *
     * @param space the space of all conditions that will be asked for
     */
    public Diagrams(Space space) {
        this.space = space;
    }

    /**
     * The diagram that has one label everywhere.
     *
     * @param label the label
     * @param <L> the type of the labels
     * @return the diagram
     */
    @SuppressWarnings("unchecked") // leaves are kept under their labels
    public <L> Node<L> leaf(L label) {
        return (Node<L>) unique.computeIfAbsent(label, Node.Leaf::new);
    }

    /**
     * The diagram of a condition: whether it holds.
     *
     * @param condition the condition
     * @return the diagram
     * @throws IllegalArgumentException if it takes more than {@value #MAX_NODES} nodes
     */
    public Node<Boolean> of(Condition condition) {
        if (condition instanceof Atom atom) {
            return of(atom);
        }
        if (condition instanceof Not not) {
            return combine(of(not.condition()), leaf(true), (holds, yes) -> !holds);
        }
        if (condition instanceof AllOf all) {
            return each(all.conditions(), true, Boolean::logicalAnd);
        }
        if (condition instanceof AnyOf any) {
            return each(any.conditions(), false, Boolean::logicalOr);
        }
        return of((AtLeastOf) condition);
    }

    private Node<Boolean> each(List<Condition> parts, boolean none, BiFunction<Boolean, Boolean, Boolean> with) {
        Node<Boolean> all = leaf(none);
        for (Condition part : parts) {
            all = combine(all, of(part), with);
        }
        return all;
    }

    /** Counts those that hold, up to as many as are asked for. */
    private Node<Boolean> of(AtLeastOf some) {
        Node<Integer> count = leaf(0);
        for (Condition part : some.conditions()) {
            count = combine(count, of(part), (so, holds) -> holds ? Math.min(so + 1, some.least()) : so);
        }
        return combine(count, leaf(true), (so, yes) -> so == some.least());
    }

    private Node<Boolean> of(Atom atom) {
        int level = space.level(atom);
        Level cells = space.levels().get(level);
        List<Node<Boolean>> children = new ArrayList<>();
        for (int cell = 0; cell < cells.count(); cell++) {
            children.add(leaf(cells.holds(atom, cell)));
        }
        return branch(level, children);
    }

    /**
     * The diagram whose label is made from the labels of two others.
     *
     * @param one the one
     * @param other the other
     * @param label makes the label
     * @param <A> the labels of the one
     * @param <B> the labels of the other
     * @param <R> the labels made
     * @return the diagram
     * @throws IllegalArgumentException if it takes more than {@value #MAX_NODES} nodes
     */
    public <A, B, R> Node<R> combine(Node<A> one, Node<B> other, BiFunction<A, B, R> label) {
        return combine(one, other, label, new HashMap<>());
    }

    private <A, B, R> Node<R> combine(
            Node<A> one, Node<B> other, BiFunction<A, B, R> label, Map<List<Object>, Node<R>> done) {
        if (one instanceof Node.Leaf<A> left && other instanceof Node.Leaf<B> right) {
            return leaf(label.apply(left.label(), right.label()));
        }
        List<Object> pair = List.of(one, other);
        Node<R> known = done.get(pair);
        if (known != null) {
            return known;
        }
        int level = Math.min(level(one), level(other));
        List<Node<R>> children = new ArrayList<>();
        for (int cell = 0; cell < space.levels().get(level).count(); cell++) {
            children.add(combine(child(one, level, cell), child(other, level, cell), label, done));
        }
        Node<R> made = branch(level, children);
        done.put(pair, made);
        return made;
    }

    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // equal nodes are one; branches are kept under their level and children
    <L> Node<L> branch(int level, List<Node<L>> children) {
        Node<L> first = children.get(0);
        boolean isOne = true;
        for (Node<L> child : children) {
            isOne &= child == first;
        }
        if (isOne) {
            return first;
        }
        return (Node<L>) unique.computeIfAbsent(List.of(level, children), key -> {
            if (unique.size() >= MAX_NODES) {
                throw new IllegalArgumentException(
                        "the rules are too large to decide exactly; the limit is " + MAX_NODES + " diagram nodes");
            }
            return new Node.Branch<>(level, List.copyOf(children));
        });
    }

    static int level(Node<?> node) {
        return node instanceof Node.Branch<?> branch ? branch.level() : Integer.MAX_VALUE;
    }

    static <L> Node<L> child(Node<L> node, int level, int cell) {
        return node instanceof Node.Branch<L> branch && branch.level() == level ? branch.child(cell) : node;
    }
}
