package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
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
        this(conditions, constraints, List.of());
    }

    private Space(Collection<Condition> conditions, Collection<Condition> constraints, Collection<Condition> untied) {
        Set<Atom> atoms = new LinkedHashSet<>();
        Stream.of(conditions, constraints, untied)
                .flatMap(Collection::stream)
                .flatMap(Conditions::atoms)
                .forEach(atoms::add);
        Groups groups = new Groups();
        atoms.forEach(groups::join);
        constraints.forEach(groups::join);
        this.possible = constraints.stream()
                .filter(each -> Conditions.atoms(each).findAny().isEmpty())
                .allMatch(each -> Truth.of(each, atom -> false));
        for (Set<String> group : groups.all()) {
            group.forEach(fact -> levelOf.put(fact, levels.size()));
            List<FactCells<?>> own = new ArrayList<>();
            group.forEach(fact -> own.add(cells(groups.fact(fact), atoms)));
            facts.addAll(own);
            levels.add(level(group, own, atoms, constraints));
        }
    }

    /**
     * The same space for subjects of which every fact is known, where constraints need not tie facts to one another: they
     * can be asked like any condition. The levels are in the order in which it pays to ask: texts come last.
     *
     * @param conditions the conditions
     * @param constraints conditions that hold of every subject there can be
     * @return the space
     */
    public static Space untied(Collection<Condition> conditions, Collection<Condition> constraints) {
        Space space = new Space(conditions, List.of(), constraints);
        space.order();
        return space;
    }

    private void order() {
        List<Level> given = List.copyOf(levels);
        levels.sort(
                Comparator.comparing(level -> level.facts().stream().anyMatch(fact -> fact.domain() instanceof Text)));
        levelOf.replaceAll((fact, place) -> levels.indexOf(given.get(place)));
    }

    private static Level level(
            Set<String> group, List<FactCells<?>> facts, Set<Atom> atoms, Collection<Condition> constraints) {
        List<Condition> own = constraints.stream()
                .filter(each -> Conditions.atoms(each)
                        .anyMatch(atom -> group.contains(atom.facts().get(0).id())))
                .toList();
        List<Comparison<?>> comparisons = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom instanceof Comparison<?> comparison
                    && group.contains(comparison.left().id())) {
                comparisons.add(comparison);
            }
        }
        return comparisons.isEmpty() ? new TiedLevel(facts, own) : new ComparedLevel(facts, comparisons, own);
    }

    @SuppressWarnings("unchecked") // these atoms are on this fact
    private static <T> FactCells<T> cells(Fact<T> fact, Set<Atom> atoms) {
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

    <S> List<ToIntFunction<S>> states(FactStates<S> how) {
        List<ToIntFunction<S>> states = new ArrayList<>();
        levels.forEach(level -> states.add(level.states(how)));
        return states;
    }

    <S> List<ToIntFunction<S>> presence(FactStates<S> how) {
        List<ToIntFunction<S>> presence = new ArrayList<>();
        levels.forEach(level -> presence.add(level.presence(how)));
        return presence;
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
            int level = place;
            List<BitSet> own = atoms.stream()
                    .filter(atom -> level(atom) == level)
                    .map(this::cells)
                    .toList();
            kinds.add(kinds(levels.get(level).count(), own));
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

    /** Facts that are decided together, joined one by one. */
    private static final class Groups {

        private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
        private final Map<String, Set<String>> groupOf = new LinkedHashMap<>();

        Fact<?> fact(String id) {
            Fact<?> fact = facts.get(id);
            if (fact == null) {
                throw new IllegalArgumentException("fact " + id + " is not in this space");
            }
            return fact;
        }

        Collection<Set<String>> all() {
            return new LinkedHashSet<>(groupOf.values());
        }

        void join(Condition condition) {
            Set<String> together = new LinkedHashSet<>();
            Conditions.atoms(condition).flatMap(atom -> atom.facts().stream()).forEach(fact -> {
                if (!facts.computeIfAbsent(fact.id(), id -> fact).equals(fact)) {
                    throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
                }
                together.addAll(groupOf.getOrDefault(fact.id(), Set.of(fact.id())));
            });
            together.forEach(fact -> groupOf.put(fact, together));
        }
    }
}
