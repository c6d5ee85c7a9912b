package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.Always;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/** Two-valued logic over one completion: an answer to every fact, empty where the fact does not apply. */
final class Classical {

    private Classical() {}

    static boolean holds(Condition condition, Map<String, Optional<Object>> answers) {
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(part -> holds(part, answers));
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().anyMatch(part -> holds(part, answers));
        }
        if (condition instanceof Not not) {
            return !holds(not.condition(), answers);
        }
        if (condition instanceof Always) {
            return true;
        }
        Atom<?> atom = (Atom<?>) condition;
        return holds(atom, answers.getOrDefault(atom.fact().id(), Optional.empty()));
    }

    @SuppressWarnings("unchecked") // an answer to a fact is of the type of its values
    static <T> boolean holds(Atom<T> atom, Optional<Object> answer) {
        return answer.isPresent() && atom.holds((T) answer.get());
    }

    static Stream<Atom<?>> atoms(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions().stream().flatMap(Classical::atoms);
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().flatMap(Classical::atoms);
        }
        if (condition instanceof Not not) {
            return atoms(not.condition());
        }
        return condition instanceof Atom<?> atom ? Stream.of(atom) : Stream.empty();
    }

    /** Every answer to a fact that what is known of it admits. */
    static <T> List<Optional<Object>> answers(Fact<T> fact, FactSheet sheet) {
        Knowledge<T> known = sheet.of(fact);
        List<Optional<Object>> answers = new ArrayList<>();
        for (T value : values(fact.domain())) {
            if (known.admits(value)) {
                answers.add(Optional.of(value));
            }
        }
        if (fact.notApplicable().isPresent() && known.admitsNotApplicable()) {
            answers.add(Optional.empty());
        }
        return answers;
    }

    @SuppressWarnings("unchecked") // each kind of domain has one type of values
    static <T> List<T> values(Domain<T> domain) {
        if (domain instanceof CodeList<T> codes) {
            return codes.values();
        }
        if (domain instanceof IntegerRange range) {
            return (List<T>) IntStream.rangeClosed(range.least(), range.greatest())
                    .boxed()
                    .toList();
        }
        return (List<T>) subsets(((SetOf<?>) domain).elements().values());
    }

    private static List<Set<Object>> subsets(List<?> elements) {
        List<Set<Object>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Object element : elements) {
            for (Set<Object> without : List.copyOf(subsets)) {
                Set<Object> with = new HashSet<>(without);
                with.add(element);
                subsets.add(with);
            }
        }
        return subsets;
    }
}
