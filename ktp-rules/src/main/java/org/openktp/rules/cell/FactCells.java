package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Shared;
import org.openktp.rules.fact.Text;

/**
 * The cells into which the conditions on a fact cut its answers: two answers lie in one cell when every condition holds of
 * both or of neither. That the fact does not apply is one more answer, of which none holds.
 *
 * @param <T> the type of the fact's values
 */
abstract class FactCells<T> {

    private final Fact<T> fact;
    private final List<FactAtom<T>> atoms;
    private final Map<BitSet, Integer> cells = new LinkedHashMap<>();
    private final List<BitSet> truths = new ArrayList<>();
    private final List<Optional<T>> witnesses = new ArrayList<>();
    private final BitSet all = new BitSet();
    private final List<BitSet> alone = new ArrayList<>();
    private final ToIntFunction<Knowledge<T>> finding = this::state;
    private int notApplicable = -1;

    FactCells(Fact<T> fact, List<FactAtom<T>> atoms) {
        this.fact = fact;
        this.atoms = List.copyOf(atoms);
        atoms.forEach(atom -> truths.add(new BitSet()));
    }

    @SuppressWarnings("unchecked") // each kind of domain has one type of values
    static <T> FactCells<T> of(Fact<T> fact, List<FactAtom<T>> atoms) {
        FactCells<T> cells;
        if (fact.domain() instanceof Text) {
            cells = (FactCells<T>) WrittenCells.written((Fact<String>) fact, (List<FactAtom<String>>) (List<?>) atoms);
        } else if (fact.domain() instanceof SetOf<?>) {
            cells = (FactCells<T>) setCells((Fact<?>) fact, atoms);
        } else {
            cells = Line.is(fact.domain()) ? new LineCells<>(fact, atoms) : new CodeCells<>(fact, atoms);
        }
        cells.addNotApplicable();
        return cells;
    }

    @SuppressWarnings("unchecked") // the values of a set domain are sets
    private static <E> FactCells<?> setCells(Fact<?> fact, List<?> atoms) {
        return new SetCells<>((Fact<java.util.Set<E>>) fact, (List<FactAtom<java.util.Set<E>>>) atoms);
    }

    private void addNotApplicable() {
        if (fact.notApplicable().isPresent()) {
            notApplicable = cell(new BitSet(), Optional.empty());
        }
    }

    /** The cell of what conditions make of an answer; a new one where there is none yet. */
    final int cell(BitSet signature, Optional<T> witness) {
        Integer known = cells.get(signature);
        if (known != null) {
            return known;
        }
        int cell = cells.size();
        cells.put(signature, cell);
        witnesses.add(witness);
        all.set(cell);
        alone.add(only(cell));
        signature.stream().forEach(atom -> truths.get(atom).set(cell));
        return cell;
    }

    /** The cell of a value by asking every condition; a new one where there is none yet. */
    final int cell(T value) {
        BitSet signature = new BitSet();
        for (int atom = 0; atom < atoms.size(); atom++) {
            signature.set(atom, atoms.get(atom).holds(value));
        }
        return cell(signature, Optional.of(value));
    }

    final Fact<T> fact() {
        return fact;
    }

    final List<FactAtom<T>> atoms() {
        return atoms;
    }

    final int count() {
        return cells.size();
    }

    final boolean holds(FactAtom<?> atom, int cell) {
        return truths.get(place(atom)).get(cell);
    }

    /** Mostly the very atom is asked for, and seldom an equal one. */
    @SuppressWarnings("ReferenceEquality")
    private int place(FactAtom<?> atom) {
        for (int place = 0; place < atoms.size(); place++) {
            if (atoms.get(place) == atom) {
                return place;
            }
        }
        return atoms.indexOf(atom);
    }

    /** An answer of a cell, empty where the fact does not apply. */
    final Optional<T> witness(int cell) {
        return witnesses.get(cell);
    }

    /** Every cell; the caller must not change it. */
    final BitSet all() {
        return all;
    }

    /** How the state of the fact is read off subjects. */
    final <S> StateReader<S> states(FactReader<S> facts) {
        Optional<Function<S, Shared<T>>> shared = facts.shared(fact);
        return shared.isPresent() ? new StateReader.OfShared<>(this, shared.get()) : ownStates(facts);
    }

    /** How it is read off subjects that do not share what is known. */
    <S> StateReader<S> ownStates(FactReader<S> facts) {
        return new StateReader.OfFact<>(this, facts.reader(fact));
    }

    /** How the state of what is known is found. */
    final ToIntFunction<Knowledge<T>> finding() {
        return finding;
    }

    /** The cell of the answer; where it is missing one more than the last; {@link Level#NO_STATE} otherwise. Makes no object. */
    final int state(Knowledge<T> known) {
        int cell = cellOf(known);
        return cell < 0 && known instanceof Missing<T> ? count() : cell;
    }

    private static BitSet only(int cell) {
        BitSet only = new BitSet(cell + 1);
        only.set(cell);
        return only;
    }

    /** The cell of the answer, where it is known exactly; otherwise, or where the fact cannot have it, -1. Makes no object. */
    final int cellOf(Knowledge<T> known) {
        if (known instanceof Known<T> exact) {
            return cellOf(exact.get());
        }
        return known instanceof NotApplicable<T> ? notApplicable : -1;
    }

    /** The cell of a value, -1 where it is not in the domain. Makes no object. */
    abstract int cellOf(T value);

    /**
     * The cells in which the answer may still lie; none where what is known contradicts the fact's declaration. The caller
     * must not change them.
     */
    final BitSet admitted(Knowledge<T> known) {
        if (known instanceof Missing<T>) {
            return all;
        }
        int exact = cellOf(known);
        if (exact >= 0) {
            return alone.get(exact);
        }
        BitSet admitted = new BitSet();
        if (!(known instanceof Known<T>)) {
            addAdmitted(known, admitted);
        }
        return admitted;
    }

    /** Adds the cells of the values that something narrowed admits. */
    abstract void addAdmitted(Knowledge<T> known, BitSet admitted);

    /**
     * The answers of some cells, as a condition that holds of them and of no other answer that is still open.
     *
     * @param some cells, at least one
     * @param known what is known of the fact
     */
    final Condition describe(BitSet some, Knowledge<T> known) {
        List<Condition> parts = new ArrayList<>();
        BitSet open = admitted(known);
        boolean applies = notApplicable >= 0 && some.get(notApplicable) && known.admitsNotApplicable();
        describeValues(some, known, open).ifPresent(parts::add);
        if (applies) {
            parts.add(Condition.not(Condition.hasValue(fact)));
        }
        return parts.size() == 1 ? parts.get(0) : Condition.any(parts.toArray(new Condition[0]));
    }

    /** The values of some cells that are still open, as a condition; empty where there are none. */
    Optional<Condition> describeValues(BitSet some, Knowledge<T> known, BitSet open) {
        List<Condition> cases = new ArrayList<>();
        some.stream().filter(cell -> witness(cell).isPresent()).forEach(cell -> cases.add(describeByAtoms(cell, open)));
        return cases.isEmpty()
                ? Optional.empty()
                : Optional.of(cases.size() == 1 ? cases.get(0) : Condition.any(cases.toArray(new Condition[0])));
    }

    /** What tells a cell from the other open ones: of each condition on which they differ, whether it holds. */
    private Condition describeByAtoms(int cell, BitSet open) {
        List<Condition> parts = new ArrayList<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            BitSet where = truths.get(atom);
            boolean holds = where.get(cell);
            if (open.stream().anyMatch(other -> where.get(other) != holds)) {
                parts.add(holds ? atoms.get(atom) : Condition.not(atoms.get(atom)));
            }
        }
        if (parts.isEmpty()) {
            return Condition.hasValue(fact);
        }
        return parts.size() == 1 ? parts.get(0) : Condition.all(parts.toArray(new Condition[0]));
    }
}
