package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.Text;

/**
 * The facts that some conditions are about, on levels: facts tied by constraints or comparisons share one, every other has
 * one of its own, in the order in which they are first mentioned. Immutable and thread-safe.
 */
public final class Space {

    private final List<Level> levels = new ArrayList<>();
    private final List<FactCells<?>> facts = new ArrayList<>();
    private final Map<String, Integer> levelOf = new HashMap<>();
    private final Set<Atom> atoms = new LinkedHashSet<>();
    private final boolean possible;

    /**
     * The space of some conditions.
     *
     * @param conditions the conditions
     * @param constraints conditions that hold of every subject there can be
     * @throws IllegalArgumentException if two facts have the same identifier but are declared differently, or what
     *     conditions ask of facts is too much to decide exactly
     */
    public Space(Collection<Condition> conditions, Collection<Condition> constraints) {
        boolean holds = true;
        for (Condition each : conditions) {
            Conditions.addAtoms(each, atoms);
        }
        for (Condition each : constraints) {
            Conditions.addAtoms(each, atoms);
            holds &= !isAboutNothing(each) || Truth.of(each, atom -> false);
        }
        this.possible = holds;
        for (List<Fact<?>> group : groups(constraints)) {
            List<FactCells<?>> own = new ArrayList<>();
            for (Fact<?> fact : group) {
                own.add(newCells(fact));
            }
            add(group, own, constraints);
        }
    }

    private static boolean isAboutNothing(Condition condition) {
        List<Atom> none = new ArrayList<>();
        Conditions.addAtoms(condition, none);
        return none.isEmpty();
    }

    private Space(Space tied) {
        this.possible = true;
        atoms.addAll(tied.atoms);
        for (List<Fact<?>> group : groups(List.of())) {
            List<FactCells<?>> own = new ArrayList<>();
            for (Fact<?> fact : group) {
                own.add(tied.cells(fact));
            }
            add(group, own, List.of());
        }
        List<Level> given = List.copyOf(levels);
        levels.sort(Comparator.comparing(Space::hasText));
        levelOf.replaceAll((fact, place) -> levels.indexOf(given.get(place)));
    }

    private List<List<Fact<?>>> groups(Collection<Condition> constraints) {
        Groups groups = new Groups();
        for (Atom atom : atoms) {
            groups.join(atom);
        }
        for (Condition each : constraints) {
            groups.join(each);
        }
        return groups.all();
    }

    private static boolean hasText(Level level) {
        return level.facts().stream().anyMatch(fact -> fact.domain() instanceof Text);
    }

    private void add(List<Fact<?>> group, List<FactCells<?>> own, Collection<Condition> constraints) {
        for (Fact<?> fact : group) {
            levelOf.put(fact.id(), levels.size());
        }
        facts.addAll(own);
        levels.add(level(group, own, constraints));
    }

    /**
     * The same cells for subjects of which every fact is known, where constraints need not tie facts to one another: they
     * can be asked like any condition. The levels are in the order in which it pays to ask: texts come last.
     *
     * @return the space
     */
    public Space untied() {
        return new Space(this);
    }

    private FactCells<?> cells(Fact<?> fact) {
        for (FactCells<?> each : facts) {
            if (each.fact().equals(fact)) {
                return each;
            }
        }
        throw new IllegalArgumentException("fact " + fact.id() + " is not in this space");
    }

    private Level level(List<Fact<?>> group, List<FactCells<?>> cells, Collection<Condition> constraints) {
        List<Condition> own = new ArrayList<>();
        for (Condition each : constraints) {
            Set<Fact<?>> about = new HashSet<>();
            Conditions.addFacts(each, about);
            if (!Collections.disjoint(about, group)) {
                own.add(each);
            }
        }
        List<Comparison<?>> comparisons = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom instanceof Comparison<?> comparison && group.contains(comparison.left())) {
                comparisons.add(comparison);
            }
        }
        return comparisons.isEmpty() ? new TiedLevel(cells, own) : new ComparedLevel(cells, comparisons, own);
    }

    @SuppressWarnings("unchecked") // these atoms are on this fact
    private <T> FactCells<T> newCells(Fact<T> fact) {
        List<FactAtom<T>> own = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom instanceof FactAtom<?> each && each.fact().equals(fact)) {
                own.add((FactAtom<T>) each);
            }
        }
        return FactCells.of(fact, own);
    }

    /**
     * Whether the constraints admit any subject at all.
     *
     * @return false if one of them never holds
     */
    public boolean isPossible() {
        return possible && levels.stream().allMatch(level -> level.count() > 0);
    }

    /**
     * The levels.
     *
     * @return the levels in their order
     */
    public List<Level> levels() {
        return Collections.unmodifiableList(levels);
    }

    /** The cells of every fact. */
    List<FactCells<?>> facts() {
        return facts;
    }

    <S> List<StateReader<S>> states(FactStates<S> how) {
        List<StateReader<S>> states = new ArrayList<>();
        for (Level level : levels) {
            states.add(level.states(how));
        }
        return states;
    }

    /**
     * Of each level the kinds of its cells: cells are alike when some atoms hold in both or in neither.
     *
     * @param atoms the atoms that matter
     * @return for each level, of each cell a number
     */
    public List<int[]> kinds(Collection<Atom> atoms) {
        List<int[]> kinds = new ArrayList<>();
        for (int place = 0; place < levels.size(); place++) {
            List<BitSet> own = new ArrayList<>();
            for (Atom atom : atoms) {
                if (level(atom) == place) {
                    own.add(cells(atom));
                }
            }
            kinds.add(kinds(levels.get(place).count(), own));
        }
        return kinds;
    }

    private static int[] kinds(int count, List<BitSet> atoms) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        int[] kinds = new int[count];
        for (int cell = 0; cell < count; cell++) {
            BitSet truths = new BitSet();
            for (int atom = 0; atom < atoms.size(); atom++) {
                truths.set(atom, atoms.get(atom).get(cell));
            }
            kinds[cell] = numbers.computeIfAbsent(truths, fresh -> numbers.size());
        }
        return kinds;
    }

    /**
     * The cells in which an atom holds.
     *
     * @param atom an atom of one of the conditions
     * @return cells of {@link #level(Atom) its level}
     */
    public BitSet cells(Atom atom) {
        Level level = levels.get(level(atom));
        BitSet cells = new BitSet();
        for (int cell = 0; cell < level.count(); cell++) {
            cells.set(cell, level.holds(atom, cell));
        }
        return cells;
    }

    /**
     * The level of an atom's facts.
     *
     * @param atom an atom of one of the conditions
     * @return its place in {@link #levels()}
     */
    public int level(Atom atom) {
        return level(atom.facts().get(0));
    }

    /**
     * The level of a fact.
     *
     * @param fact a fact of one of the conditions
     * @return its place in {@link #levels()}
     * @throws IllegalArgumentException if no condition is about the fact
     */
    public int level(Fact<?> fact) {
        Integer level = levelOf.get(fact.id());
        if (level == null) {
            throw new IllegalArgumentException("fact " + fact.id() + " is not in this space");
        }
        return level;
    }
}
