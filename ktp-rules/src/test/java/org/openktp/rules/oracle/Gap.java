package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;

/** A fact that is not known, and what its answers would lead to. */
final class Gap {

    private final Fact<?> fact;
    private final Set<Fact<?>> tied;
    private final Map<Optional<Object>, Set<Verdict>> verdicts = new LinkedHashMap<>();
    private final double settles;

    Gap(World world, List<Verdict> each, int place, List<Condition> constraints, Set<Atom> binding) {
        this.fact = world.facts().get(place);
        List<Condition> ties = new ArrayList<>(constraints);
        world.atoms().stream().filter(Comparison.class::isInstance).forEach(ties::add);
        this.tied = World.tied(fact, ties);
        Map<Optional<Object>, Set<BitSet>> told = new HashMap<>();
        List<Predicate<int[]>> atoms = atoms(world, binding);
        for (int i = 0; i < each.size(); i++) {
            int[] completion = world.completions().get(i);
            Optional<Object> answer = world.answers(place).get(completion[place]);
            told.computeIfAbsent(answer, none -> new HashSet<>()).add(truths(atoms, completion));
            verdicts.computeIfAbsent(answer, none -> EnumSet.noneOf(Verdict.class))
                    .add(each.get(i));
        }
        this.settles = settles(told);
    }

    /** What advice alone asks tells no answers apart. */
    private List<Predicate<int[]>> atoms(World world, Set<Atom> binding) {
        List<Predicate<int[]>> atoms = new ArrayList<>();
        for (Atom atom : binding) {
            if (tied.containsAll(atom.facts())) {
                atoms.add(world.predicate(atom));
            }
        }
        return atoms;
    }

    private static BitSet truths(List<Predicate<int[]>> atoms, int[] completion) {
        BitSet truths = new BitSet();
        for (int atom = 0; atom < atoms.size(); atom++) {
            truths.set(atom, atoms.get(atom).test(completion));
        }
        return truths;
    }

    /** Answers are one and the same where they leave the same combinations of truths. */
    private double settles(Map<Optional<Object>, Set<BitSet>> told) {
        Map<Set<BitSet>, Set<Verdict>> alike = new HashMap<>();
        told.forEach((answer, truths) -> alike.computeIfAbsent(truths, none -> EnumSet.noneOf(Verdict.class))
                .addAll(verdicts.get(answer)));
        return (double) alike.values().stream().filter(all -> all.size() == 1).count() / alike.size();
    }

    Fact<?> fact() {
        return fact;
    }

    /** The facts tied to it by constraints and comparisons, itself among them. */
    Set<Fact<?>> tied() {
        return tied;
    }

    /** What each answer still possible leads to. */
    Map<Optional<Object>, Set<Verdict>> verdicts() {
        return verdicts;
    }

    /** The share of the answers told apart by the rules after which the verdict is settled. */
    double settles() {
        return settles;
    }
}
