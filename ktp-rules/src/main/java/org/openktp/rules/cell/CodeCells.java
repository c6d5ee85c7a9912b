package org.openktp.rules.cell;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Where codes are constants of one enum, which need not be looked up: their class, and the cell of each. */
    private final @Nullable Class<?> constants;

    private final int[] cellOfConstant;

    CodeCells(Fact<T> fact, List<FactAtom<T>> atoms) {
        super(fact, atoms);
        this.list = (CodeList<T>) fact.domain();
        for (T code : list.values()) {
            cellOf.put(code, cell(code));
        }
        for (FactAtom<T> atom : atoms) {
            for (T code : atom.landmarks()) {
                cellOf.put(code, cell(code));
            }
        }
        this.other = list.other().isPresent() ? cell(list.other().get()) : -1;
        Object first = list.values().iterator().next();
        this.constants = first instanceof Enum<?> constant ? constant.getDeclaringClass() : null;
        this.cellOfConstant = constants == null ? new int[0] : cells(constants.getEnumConstants());
    }

    @SuppressWarnings("unchecked") // codes of the list are of the class of its first
    private int[] cells(Object[] codes) {
        int[] cells = new int[codes.length];
        for (int code = 0; code < codes.length; code++) {
            cells[code] = lookUp((T) codes[code]);
        }
        return cells;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // by which the cells were put there
    int cellOf(T value) {
        return value.getClass() == constants ? cellOfConstant[((Enum<?>) value).ordinal()] : lookUp(value);
    }

    private int lookUp(T value) {
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
