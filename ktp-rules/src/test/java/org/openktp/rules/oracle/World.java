package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;

/**
 * Every way of filling what is not known: for each fact, in the order of their identifiers, the number of one of its
 * answers. What constraints exclude is left out.
 */
final class World {

    private final List<Fact<?>> facts;
    private final List<List<Optional<Object>>> answers = new ArrayList<>();
    private final List<int[]> completions = new ArrayList<>();
    private final Set<Atom> atoms = new LinkedHashSet<>();

    /** The world of the facts that some conditions and constraints are about. */
    World(Collection<Condition> conditions, List<Condition> constraints, FactSheet sheet) {
        Stream.concat(conditions.stream(), constraints.stream()).forEach(each -> addAtoms(each, atoms));
        Map<String, Fact<?>> byId = new TreeMap<>();
        atoms.forEach(atom -> atom.facts().forEach(fact -> byId.put(fact.id(), fact)));
        this.facts = List.copyOf(byId.values());
        facts.forEach(fact -> answers.add(answers(fact, sheet)));
        List<Predicate<int[]>> given = constraints.stream().map(this::predicate).toList();
        complete(0, new int[facts.size()], given);
    }

    static void addAtoms(Condition condition, Collection<Atom> atoms) {
        if (condition instanceof Atom atom) {
            atoms.add(atom);
        }
        parts(condition).forEach(part -> addAtoms(part, atoms));
    }

    static List<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions();
        }
        if (condition instanceof AnyOf any) {
            return any.conditions();
        }
        if (condition instanceof AtLeastOf some) {
            return some.conditions();
        }
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }

    private <T> List<Optional<Object>> answers(Fact<T> fact, FactSheet sheet) {
        Set<FactAtom<?>> own = new LinkedHashSet<>();
        for (Atom atom : atoms) {
            if (atom instanceof FactAtom<?> each && each.fact().equals(fact)) {
                own.add(each);
            }
        }
        Knowledge<T> known = sheet.of(fact);
        return Answers.of(fact, own, known);
    }

    private void complete(int fact, int[] chosen, List<Predicate<int[]>> given) {
        if (fact == facts.size()) {
            if (given.stream().allMatch(each -> each.test(chosen))) {
                completions.add(chosen.clone());
            }
            return;
        }
        for (int answer = 0; answer < answers.get(fact).size(); answer++) {
            chosen[fact] = answer;
            complete(fact + 1, chosen, given);
        }
    }

    /** A condition as a test of completions, in two-valued logic. */
    Predicate<int[]> predicate(Condition condition) {
        List<Predicate<int[]>> parts =
                parts(condition).stream().map(this::predicate).toList();
        if (condition instanceof AllOf) {
            return completion -> count(parts, completion) == parts.size();
        }
        if (condition instanceof AnyOf) {
            return completion -> count(parts, completion) > 0;
        }
        if (condition instanceof AtLeastOf some) {
            return completion -> count(parts, completion) >= some.least();
        }
        if (condition instanceof Not) {
            return parts.get(0).negate();
        }
        return condition instanceof Comparison<?> comparison
                ? predicate(comparison)
                : predicate((FactAtom<?>) condition);
    }

    private static int count(List<Predicate<int[]>> parts, int[] completion) {
        int count = 0;
        for (Predicate<int[]> part : parts) {
            count += part.test(completion) ? 1 : 0;
        }
        return count;
    }

    private Predicate<int[]> predicate(FactAtom<?> atom) {
        int fact = facts.indexOf(atom.fact());
        List<Boolean> holds = answers.get(fact).stream()
                .map(answer -> Classical.holds(atom, answer))
                .toList();
        return completion -> holds.get(completion[fact]);
    }

    private Predicate<int[]> predicate(Comparison<?> comparison) {
        int left = facts.indexOf(comparison.left());
        int right = facts.indexOf(comparison.right());
        List<List<Boolean>> holds = answers.get(left).stream()
                .map(one -> answers.get(right).stream()
                        .map(other -> Classical.holds(comparison, one, other))
                        .toList())
                .toList();
        return completion -> holds.get(completion[left]).get(completion[right]);
    }

    List<Fact<?>> facts() {
        return facts;
    }

    Set<Atom> atoms() {
        return atoms;
    }

    List<Optional<Object>> answers(int fact) {
        return answers.get(fact);
    }

    List<int[]> completions() {
        return completions;
    }

    /** The facts tied to one another by some conditions, one of them a given fact. */
    static Set<Fact<?>> tied(Fact<?> fact, Collection<? extends Condition> ties) {
        Set<Fact<?>> tied = new HashSet<>();
        Set<Fact<?>> more = new HashSet<>(Set.of(fact));
        while (tied.addAll(more)) {
            for (Condition tie : ties) {
                List<Atom> atoms = new ArrayList<>();
                addAtoms(tie, atoms);
                List<Fact<?>> mentioned = new ArrayList<>();
                atoms.forEach(atom -> mentioned.addAll(atom.facts()));
                if (mentioned.stream().anyMatch(tied::contains)) {
                    more.addAll(mentioned);
                }
            }
        }
        return tied;
    }
}
