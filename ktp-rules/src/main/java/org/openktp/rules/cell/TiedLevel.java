package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;

/** A fact alone, or facts that constraints tie to one another: a joint cell is a cell of each fact. */
final class TiedLevel implements Level {

    private final List<FactCells<?>> facts;
    private final List<int[]> cells = new ArrayList<>();
    private final int[] cellByProduct;

    /** All combinations of cells, less those that a constraint excludes. */
    TiedLevel(List<FactCells<?>> facts, List<Condition> constraints) {
        this.facts = List.copyOf(facts);
        this.cellByProduct = new int[product(facts)];
        for (int number = 0; number < cellByProduct.length; number++) {
            int[] parts = parts(number);
            boolean admitted = constraints.stream().allMatch(each -> Truth.of(each, atom -> holds(atom, parts)));
            cellByProduct[number] = admitted ? cells.size() : -1;
            if (admitted) {
                cells.add(parts);
            }
        }
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
        List<Fact<?>> own = new ArrayList<>();
        facts.forEach(each -> own.add(each.fact()));
        return own;
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
    public <S> int cellOf(List<Function<S, ? extends Knowledge<?>>> readers, S subject) {
        int number = 0;
        int weight = 1;
        for (int fact = 0; fact < facts.size(); fact++) {
            int cell = cellOf(facts.get(fact), readers.get(fact).apply(subject));
            if (cell < 0) {
                return -1;
            }
            number += cell * weight;
            weight *= facts.get(fact).count();
        }
        return cellByProduct[number];
    }

    @SuppressWarnings("unchecked") // what is known of a fact is of the type of its values
    private static <T> int cellOf(FactCells<T> fact, Knowledge<?> known) {
        return fact.cellOf((Knowledge<T>) known);
    }

    @Override
    public Open open(List<? extends Knowledge<?>> known) {
        List<BitSet> admitted = IntStream.range(0, facts.size())
                .mapToObj(fact -> admitted(facts.get(fact), known.get(fact)))
                .toList();
        int[] open = IntStream.range(0, cells.size())
                .filter(cell -> IntStream.range(0, admitted.size())
                        .allMatch(fact -> admitted.get(fact).get(cells.get(cell)[fact])))
                .toArray();
        return new Open(
                Arrays.stream(open).mapToObj(cells::get).toList(),
                open,
                admitted,
                (fact, some) -> describe(facts.get(fact), some, known.get(fact)));
    }

    @Override
    public boolean contradicts(int fact, Knowledge<?> known) {
        return admitted(facts.get(fact), known).isEmpty();
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
