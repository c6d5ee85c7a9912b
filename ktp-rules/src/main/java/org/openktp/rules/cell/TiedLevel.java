package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;

/** A fact alone, or facts that constraints tie to one another: a joint cell is a cell of each fact. */
final class TiedLevel implements Level {

    private final List<FactCells<?>> facts;
    private final List<Fact<?>> own = new ArrayList<>();
    private final Open unknown;
    private final List<int[]> cells = new ArrayList<>();
    private final int[] cellByProduct;
    private final States states;

    /** All combinations of cells, less those that a constraint excludes. */
    TiedLevel(List<FactCells<?>> facts, List<Condition> constraints) {
        this.facts = List.copyOf(facts);
        BitSet[] all = new BitSet[facts.size()];
        int[] counts = new int[facts.size()];
        for (int fact = 0; fact < counts.length; fact++) {
            own.add(facts.get(fact).fact());
            all[fact] = facts.get(fact).all();
            counts[fact] = facts.get(fact).count();
        }
        this.cellByProduct = new int[product(facts)];
        for (int number = 0; number < cellByProduct.length; number++) {
            int[] parts = parts(number);
            boolean admitted = true;
            for (Condition each : constraints) {
                admitted = admitted && Truth.of(each, atom -> holds(atom, parts));
            }
            cellByProduct[number] = admitted ? cells.size() : -1;
            if (admitted) {
                cells.add(parts);
            }
        }
        this.states = new States(counts, cellByProduct, cells);
        this.unknown = narrowed(all, Collections.nCopies(facts.size(), Knowledge.notAsked()))
                .remembering();
    }

    private static int product(List<FactCells<?>> facts) {
        long product = 1;
        for (FactCells<?> each : facts) {
            product *= each.count();
            if (product > MAX_ANSWERS) {
                throw new IllegalArgumentException("facts "
                        + facts.stream().map(cells -> cells.fact().id()).toList()
                        + ", which constraints tie to one another, have too many answers together to decide exactly;"
                        + " the limit is " + MAX_ANSWERS);
            }
        }
        return (int) product;
    }

    private int[] parts(int number) {
        int[] parts = new int[facts.size()];
        int rest = number;
        for (int fact = 0; fact < parts.length; fact++) {
            parts[fact] = rest % facts.get(fact).count();
            rest /= facts.get(fact).count();
        }
        return parts;
    }

    private boolean holds(Atom atom, int[] parts) {
        for (int fact = 0; fact < parts.length; fact++) {
            if (facts.get(fact).fact().equals(atom.facts().get(0))) {
                return facts.get(fact).holds((FactAtom<?>) atom, parts[fact]);
            }
        }
        throw new IllegalArgumentException("fact " + atom.facts().get(0).id() + " is not on this level");
    }

    @Override
    public List<Fact<?>> facts() {
        return Collections.unmodifiableList(own);
    }

    @Override
    public int count() {
        return cells.size();
    }

    @Override
    public boolean holds(Atom atom, int cell) {
        return holds(atom, cells.get(cell));
    }

    @Override
    public Map<String, Optional<Object>> witness(int cell) {
        Map<String, Optional<Object>> witness = new TreeMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            FactCells<?> own = facts.get(fact);
            witness.put(own.fact().id(), own.witness(cells.get(cell)[fact]).map(value -> value));
        }
        return witness;
    }

    @Override
    public <S> StateReader<S> states(FactStates<S> own) {
        List<StateReader<S>> readers = new ArrayList<>();
        for (FactCells<?> fact : facts) {
            readers.add(own.of(fact));
        }
        return states.reader(readers);
    }

    @Override
    public int[] cellOf() {
        return states.cellOf();
    }

    @Override
    public int[] cells(int state) {
        return states.cells(state);
    }

    @Override
    public Open open(List<? extends Knowledge<?>> known) {
        if (isUnknown(known)) {
            return unknown;
        }
        BitSet[] admitted = new BitSet[facts.size()];
        List<Fact<?>> contradicted = new ArrayList<>(0);
        for (int fact = 0; fact < admitted.length; fact++) {
            admitted[fact] = admitted(facts.get(fact), known.get(fact));
            if (admitted[fact].isEmpty()) {
                contradicted.add(own.get(fact));
                admitted[fact] = facts.get(fact).all();
            }
        }
        Open open = isExact(admitted)
                ? Open.exactly(exact(admitted))
                : narrowed(admitted, contradicted.isEmpty() ? known : without(contradicted, known));
        return open.contradicted(contradicted);
    }

    private static boolean isUnknown(List<? extends Knowledge<?>> known) {
        for (Knowledge<?> each : known) {
            if (!(each instanceof Missing)) {
                return false;
            }
        }
        return true;
    }

    private List<Knowledge<?>> without(List<Fact<?>> contradicted, List<? extends Knowledge<?>> known) {
        List<Knowledge<?>> rest = new ArrayList<>(known);
        contradicted.forEach(fact -> rest.set(own.indexOf(fact), Knowledge.notAsked()));
        return rest;
    }

    private static boolean isExact(BitSet[] admitted) {
        for (BitSet each : admitted) {
            if (each.cardinality() != 1) {
                return false;
            }
        }
        return true;
    }

    /** The cell of one cell of each fact; -1 where a constraint excludes them. */
    private int exact(BitSet[] parts) {
        int number = 0;
        int weight = 1;
        for (int fact = 0; fact < parts.length; fact++) {
            number += parts[fact].nextSetBit(0) * weight;
            weight *= facts.get(fact).count();
        }
        return cellByProduct[number];
    }

    /** Those joint cells of which every fact still admits its part. */
    private Open narrowed(BitSet[] admitted, List<? extends Knowledge<?>> known) {
        List<int[]> answers = new ArrayList<>();
        int[] open = new int[cells.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            if (isAdmitted(cells.get(cell), admitted)) {
                open[answers.size()] = cell;
                answers.add(cells.get(cell));
            }
        }
        return new Open(
                answers,
                Arrays.copyOf(open, answers.size()),
                List.of(admitted),
                (fact, some) -> describe(facts.get(fact), some, known.get(fact)));
    }

    private static boolean isAdmitted(int[] parts, BitSet[] admitted) {
        for (int fact = 0; fact < parts.length; fact++) {
            if (!admitted[fact].get(parts[fact])) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // what is known of a fact is of the type of its values
    private static <T> BitSet admitted(FactCells<T> fact, Knowledge<?> known) {
        return fact.admitted((Knowledge<T>) known);
    }

    @SuppressWarnings("unchecked") // what is known of a fact is of the type of its values
    private static <T> Condition describe(FactCells<T> fact, BitSet some, Knowledge<?> known) {
        return fact.describe(some, (Knowledge<T>) known);
    }
}
