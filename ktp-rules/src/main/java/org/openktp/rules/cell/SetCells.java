package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.SetOf;

/**
 * The cells of sets of codes. Only the codes that conditions mention matter one by one; of the others only how many there
 * are. So a set is which of the codes mentioned it has, as a bit mask, and the number of others.
 */
final class SetCells<E> extends FactCells<Set<E>> {

    /** The greatest number of codes that conditions may mention. */
    static final int MAX_MENTIONED = 12;

    private final List<E> mentioned = new ArrayList<>();
    private final List<E> others = new ArrayList<>();
    private final int[][] cells;

    SetCells(Fact<Set<E>> fact, List<FactAtom<Set<E>>> atoms) {
        super(fact, atoms);
        List<E> codes = ((SetOf<E>) fact.domain()).elements().values();
        Set<E> named = new LinkedHashSet<>();
        for (FactAtom<Set<E>> atom : atoms) {
            for (Set<E> landmark : atom.landmarks()) {
                named.addAll(landmark);
            }
        }
        for (E code : codes) {
            (named.contains(code) ? mentioned : others).add(code);
        }
        if (mentioned.size() > MAX_MENTIONED) {
            throw new IllegalArgumentException("conditions on " + fact.id() + " mention " + mentioned.size()
                    + " codes, too many to decide exactly; the limit is " + MAX_MENTIONED);
        }
        this.cells = new int[1 << mentioned.size()][others.size() + 1];
        for (int mask = 0; mask < cells.length; mask++) {
            for (int rest = 0; rest <= others.size(); rest++) {
                cells[mask][rest] = cell(set(mask, rest));
            }
        }
    }

    /** A set with these of the codes mentioned and so many others. */
    private Set<E> set(int mask, int rest) {
        Set<E> set = new LinkedHashSet<>();
        for (int i = 0; i < mentioned.size(); i++) {
            if ((mask >> i & 1) == 1) {
                set.add(mentioned.get(i));
            }
        }
        set.addAll(others.subList(0, rest));
        return set;
    }

    @Override
    int cellOf(Set<E> value) {
        int mask = mask(value);
        int rest = value.size() - Integer.bitCount(mask);
        return rest == 0 || count(value, others) == rest ? cells[mask][rest] : -1;
    }

    private int mask(Set<E> value) {
        int mask = 0;
        for (int i = 0; i < mentioned.size(); i++) {
            mask |= value.contains(mentioned.get(i)) ? 1 << i : 0;
        }
        return mask;
    }

    private static <E> int count(Set<E> value, List<E> codes) {
        int count = 0;
        for (int i = 0; i < codes.size(); i++) {
            count += value.contains(codes.get(i)) ? 1 : 0;
        }
        return count;
    }

    @Override
    @SuppressWarnings("unchecked") // bounds of a set of these codes
    void addAdmitted(Knowledge<Set<E>> known, BitSet admitted) {
        if (known instanceof SetBounds<?> bounds) {
            addWithin((SetBounds<E>) bounds, admitted);
            return;
        }
        for (Set<E> named : known.named()) {
            int cell = cellOf(named);
            if (cell >= 0) {
                admitted.set(cell);
            }
        }
    }

    private void addWithin(SetBounds<E> bounds, BitSet admitted) {
        if (count(bounds.includes(), mentioned) + count(bounds.includes(), others)
                < bounds.includes().size()) {
            return;
        }
        int has = mask(bounds.includes());
        int may = bounds.within().map(this::mask).orElse(cells.length - 1);
        int hasOthers = count(bounds.includes(), others);
        int mayOthers = bounds.within().map(most -> count(most, others)).orElse(others.size());
        for (int mask = 0; mask < cells.length; mask++) {
            for (int rest = hasOthers; rest <= mayOthers && (mask & has) == has && (mask & ~may) == 0; rest++) {
                int size = Integer.bitCount(mask) + rest;
                if (size >= bounds.minSize() && size <= bounds.maxSize().orElse(size)) {
                    admitted.set(cells[mask][rest]);
                }
            }
        }
    }
}
