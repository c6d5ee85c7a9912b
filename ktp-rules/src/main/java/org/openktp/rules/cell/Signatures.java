package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;

/**
 * What the atoms on some facts make of joint answers, as bits, and the cell of each such pattern that the constraints
 * admit. A pattern is numbered when it is first met, which is while the level is made.
 */
final class Signatures {

    private static final int EXCLUDED = -1;

    private final List<Atom> atoms = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<long[]> ofCells = new ArrayList<>();
    private final List<Comparison<?>> comparisons;
    private final int[] left;
    private final int[] right;
    private final List<Condition> constraints;
    private final Map<Long, Integer> cells = new HashMap<>();
    private final List<Long> admitted = new ArrayList<>();
    private long[] patterns = {};
    private int[] cellOf = {};

    Signatures(List<FactCells<?>> facts, List<Comparison<?>> comparisons, List<Condition> constraints) {
        this.comparisons = comparisons;
        this.constraints = List.copyOf(constraints);
        facts.forEach(each -> {
            this.facts.add(each.fact());
            atoms.addAll(each.atoms());
        });
        atoms.addAll(comparisons);
        if (atoms.size() > Long.SIZE) {
            throw new IllegalArgumentException(atoms.size() + " conditions on facts "
                    + this.facts.stream().map(Fact::id).toList()
                    + ", which are compared with one another, are too many to decide exactly; the limit is "
                    + Long.SIZE);
        }
        facts.forEach(each -> ofCells.add(bits(each)));
        this.left = comparisons.stream()
                .mapToInt(each -> this.facts.indexOf(each.left()))
                .toArray();
        this.right = comparisons.stream()
                .mapToInt(each -> this.facts.indexOf(each.right()))
                .toArray();
    }

    private long[] bits(FactCells<?> fact) {
        long[] bits = new long[fact.count()];
        for (FactAtom<?> atom : fact.atoms()) {
            for (int cell = 0; cell < bits.length; cell++) {
                bits[cell] |= fact.holds(atom, cell) ? 1L << atoms.indexOf(atom) : 0;
            }
        }
        return bits;
    }

    int count() {
        return admitted.size();
    }

    boolean holds(Atom atom, int cell) {
        return has(admitted.get(cell), atom);
    }

    private boolean has(long signature, Atom atom) {
        return (signature >> atoms.indexOf(atom) & 1) == 1;
    }

    long ofFact(int fact, int cell) {
        return ofCells.get(fact)[cell];
    }

    long ofComparison(int comparison) {
        return 1L << (atoms.size() - comparisons.size() + comparison);
    }

    int left(int comparison) {
        return left[comparison];
    }

    int right(int comparison) {
        return right[comparison];
    }

    boolean compares(int comparison, Knowledge<?> left, Knowledge<?> right) {
        return left instanceof Known<?> one
                && right instanceof Known<?> other
                && holds(comparisons.get(comparison), one.get(), other.get());
    }

    @SuppressWarnings("unchecked") // values of facts are of the type that is compared
    private static <T extends Comparable<? super T>> boolean holds(Comparison<T> comparison, Object one, Object other) {
        return comparison.holds((T) one, (T) other);
    }

    /** The cell of joint answers, given the own cell and the value of each fact; -1 where a constraint excludes them. */
    int cell(IntUnaryOperator ownCell, IntFunction<Optional<Object>> answer) {
        long signature = 0;
        for (int fact = 0; fact < facts.size(); fact++) {
            signature |= ofFact(fact, ownCell.applyAsInt(fact));
        }
        for (int i = 0; i < comparisons.size(); i++) {
            Optional<Object> one = answer.apply(left(i));
            Optional<Object> other = answer.apply(right(i));
            boolean holds = one.isPresent() && other.isPresent() && holds(comparisons.get(i), one.get(), other.get());
            signature |= holds ? ofComparison(i) : 0;
        }
        return patterns.length > 0 ? cell(signature) : cells.computeIfAbsent(signature, this::number);
    }

    private int number(long signature) {
        boolean possible = constraints.stream().allMatch(each -> Truth.of(each, atom -> has(signature, atom)));
        if (possible) {
            admitted.add(signature);
        }
        return possible ? admitted.size() - 1 : EXCLUDED;
    }

    /** From now on no new pattern is met. */
    void close() {
        patterns =
                cells.keySet().stream().mapToLong(pattern -> pattern).sorted().toArray();
        cellOf = Arrays.stream(patterns).mapToInt(cells::get).toArray();
    }

    /** The cell of a pattern met before; -1 where a constraint excludes it. Makes no object. */
    int cell(long signature) {
        int at = Arrays.binarySearch(patterns, signature);
        if (at < 0) {
            throw new IllegalStateException("answers to "
                    + facts.stream().map(Fact::id).toList() + " fall into no cell; please report the rules");
        }
        return cellOf[at];
    }
}
