package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;

/** The cells of whole numbers or days: stretches between places at which some condition changes. */
final class LineCells<T> extends FactCells<T> {

    private final Line<T> line;
    private final List<T> landmarks = new ArrayList<>();
    private final long[] cuts;
    private final int[] cells;

    LineCells(Fact<T> fact, List<FactAtom<T>> atoms) {
        super(fact, atoms);
        this.line = Line.of(fact.domain());
        atoms.forEach(atom -> landmarks.addAll(atom.landmarks()));
        this.cuts = line.cuts(landmarks).stream().mapToLong(place -> place).toArray();
        this.cells = new int[cuts.length];
        for (int i = 0; i < cuts.length; i++) {
            cells[i] = cell(line.value().apply(cuts[i]));
        }
    }

    @Override
    int cellOf(T value) {
        return cellAt(line.place().applyAsLong(value));
    }

    private int cellAt(long place) {
        if (place < line.least() || place > line.greatest()) {
            return -1;
        }
        int at = java.util.Arrays.binarySearch(cuts, place);
        return cells[at >= 0 ? at : -at - 2];
    }

    @Override
    void addAdmitted(Knowledge<T> known, BitSet admitted) {
        for (T value : line.values(places(known))) {
            if (known.admits(value)) {
                admitted.set(cellOf(value));
            }
        }
    }

    private Collection<Long> places(Knowledge<T> known) {
        Collection<T> named = new ArrayList<>(landmarks);
        named.addAll(known.named());
        return line.cuts(named);
    }

    @Override
    Optional<Condition> describeValues(BitSet some, Knowledge<T> known, BitSet open) {
        Runs<T> runs = new Runs<>(fact(), line);
        for (long place : places(known)) {
            T value = line.value().apply(place);
            runs.add(place, known.admits(value), some.get(cellAt(place)));
        }
        return runs.condition();
    }
}
