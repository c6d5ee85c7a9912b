package org.openktp.rules.cell;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/** The cells of a list of codes. Of the codes outside an open list, those that conditions name are told apart. */
final class CodeCells<T> extends FactCells<T> {

    private final CodeList<T> list;
    private final Map<T, Integer> cellOf = new HashMap<>();
    private final int other;

    CodeCells(Fact<T> fact, List<FactAtom<T>> atoms) {
        super(fact, atoms);
        this.list = (CodeList<T>) fact.domain();
        list.values().forEach(code -> cellOf.put(code, cell(code)));
        atoms.forEach(atom -> atom.landmarks().forEach(code -> cellOf.put(code, cell(code))));
        this.other = list.other().map(this::cell).orElse(-1);
    }

    @Override
    int cellOf(T value) {
        Integer cell = cellOf.get(value);
        return cell == null ? other : cell;
    }

    @Override
    void addAdmitted(Knowledge<T> known, BitSet admitted) {
        for (T named : known.named()) {
            int cell = cellOf(named);
            if (cell >= 0 && known.admits(named)) {
                admitted.set(cell);
            }
        }
        list.values().stream().filter(known::admits).forEach(code -> admitted.set(cellOf(code)));
    }

    @Override
    Optional<Condition> describeValues(BitSet some, Knowledge<T> known, BitSet open) {
        if (other >= 0) {
            return super.describeValues(some, known, open);
        }
        Set<T> codes = new LinkedHashSet<>(list.values());
        codes.removeIf(code -> !some.get(cellOf(code)) || !known.admits(code));
        return codes.isEmpty() ? Optional.empty() : Optional.of(Condition.isIn(fact(), codes));
    }
}
