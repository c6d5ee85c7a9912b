package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;

/**
 * The facts that some conditions are about, each cut into cells and each at a level of its own, in the order in which
 * they are first mentioned. Immutable and thread-safe.
 */
public final class Space {

    private final List<Cells<?>> levels = new ArrayList<>();

    /**
     * The space of some conditions.
     *
     * @param conditions the conditions
     * @throws IllegalArgumentException if two facts have the same identifier but are declared differently, or a fact is
     *     cut into more than 64 cells
     */
    public Space(Collection<Condition> conditions) {
        Map<String, Set<Atom<?>>> atoms = new LinkedHashMap<>();
        conditions.stream().flatMap(Conditions::atoms).forEach(atom -> atoms.computeIfAbsent(
                        atom.fact().id(), id -> new LinkedHashSet<>())
                .add(atom));
        atoms.values().forEach(each -> levels.add(cells(List.copyOf(each))));
    }

    @SuppressWarnings("unchecked") // all these atoms are on one fact, which is checked
    private static <T> Cells<T> cells(List<Atom<?>> atoms) {
        Fact<T> fact = (Fact<T>) atoms.get(0).fact();
        List<Atom<T>> typed = new ArrayList<>();
        for (Atom<?> atom : atoms) {
            if (!atom.fact().equals(fact)) {
                throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
            }
            typed.add((Atom<T>) atom);
        }
        return new Cells<>(fact, typed);
    }

    /**
     * The facts, one a level.
     *
     * @return the facts in the order of their levels
     */
    public List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>();
        levels.forEach(cells -> facts.add(cells.fact()));
        return facts;
    }

    /**
     * What is still open when this much is known.
     *
     * @param sheet what is known
     * @return a mask of cells for each level; a mask of zero where what is known contradicts the fact's declaration
     */
    public long[] admitted(FactSheet sheet) {
        long[] masks = new long[levels.size()];
        for (int level = 0; level < masks.length; level++) {
            masks[level] = admitted(levels.get(level), sheet);
        }
        return masks;
    }

    /**
     * The same, but where nothing is left, everything is open.
     *
     * @param masks masks of cells
     * @return the masks, of which none is zero
     */
    public long[] opened(long[] masks) {
        long[] opened = masks.clone();
        for (int level = 0; level < masks.length; level++) {
            if (masks[level] == 0) {
                opened[level] = levels.get(level).all();
            }
        }
        return opened;
    }

    private static <T> long admitted(Cells<T> cells, FactSheet sheet) {
        return cells.admitted(sheet.of(cells.fact()));
    }

    /**
     * Whether an atom may hold, and whether it may fail.
     *
     * @param atom an atom of one of the conditions
     * @param masks what is still open
     * @return the truth values that are possible
     */
    public Set<Boolean> possible(Atom<?> atom, long[] masks) {
        int level = level(atom);
        Set<Boolean> truths = new LinkedHashSet<>();
        for (int cell = 0; cell < levels.get(level).count(); cell++) {
            if ((masks[level] >> cell & 1) == 1) {
                truths.add(levels.get(level).holds(atom, cell));
            }
        }
        return truths;
    }

    int level(Atom<?> atom) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).fact().equals(atom.fact())) {
                return level;
            }
        }
        throw new IllegalArgumentException("fact " + atom.fact().id() + " is not in this space");
    }

    Cells<?> cells(int level) {
        return levels.get(level);
    }
}
