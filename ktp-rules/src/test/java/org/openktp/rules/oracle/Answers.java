package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/** Every answer to a fact, one by one. */
final class Answers {

    /** A letter, another one, what is neither letter nor space, and a space; conditions name the first alone. */
    private static final String CHARACTERS = "ab- ";

    private static final int LONGEST = 6;
    private static final List<String> TEXTS = texts();

    private Answers() {}

    /** Every answer that what is known of a fact admits, empty where the fact does not apply. */
    static <T> List<Optional<Object>> of(Fact<T> fact, Collection<FactAtom<?>> atoms, Knowledge<T> known) {
        List<Optional<Object>> answers = new ArrayList<>();
        for (T value : values(fact.domain(), atoms, known)) {
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
    private static <T> Collection<T> values(Domain<T> domain, Collection<FactAtom<?>> atoms, Knowledge<T> known) {
        if (domain instanceof CodeList<T> codes) {
            return codes.isOpen() ? openCodes(codes, atoms, known) : codes.values();
        }
        if (domain instanceof IntegerRange range) {
            return (List<T>) IntStream.rangeClosed(range.least(), range.greatest())
                    .boxed()
                    .toList();
        }
        if (domain instanceof DateRange days) {
            return (List<T>) days.first().datesUntil(days.last().plusDays(1)).toList();
        }
        if (domain instanceof SetOf<?> sets) {
            return (List<T>) subsets(sets.elements().values());
        }
        return (Collection<T>) texts(atoms, (Knowledge<String>) known);
    }

    /** Of the codes outside an open list those that something names, and one that nothing names. */
    private static <T> Set<T> openCodes(CodeList<T> codes, Collection<FactAtom<?>> atoms, Knowledge<T> known) {
        Set<T> all = new LinkedHashSet<>(codes.values());
        atoms.forEach(atom -> all.addAll(named(atom)));
        all.addAll(known.named());
        known.value().ifPresent(all::add);
        codes.other().ifPresent(all::add);
        return all;
    }

    @SuppressWarnings("unchecked") // the atom is on a fact of such values
    private static <T> Set<T> named(FactAtom<?> atom) {
        return atom instanceof IsIn<?> in ? (Set<T>) in.values() : Set.of();
    }

    /** The texts that are known to be possible; otherwise, of those of which all conditions say the same, the first. */
    private static Collection<String> texts(Collection<FactAtom<?>> atoms, Knowledge<String> known) {
        Set<String> named = new LinkedHashSet<>(known.named());
        known.value().ifPresent(named::add);
        named.removeIf(String::isBlank);
        if (!known.admitsNotApplicable() && !(known.admits("a") && known.admits("b"))) {
            return named;
        }
        Map<List<Boolean>, String> alike = new LinkedHashMap<>();
        TEXTS.forEach(text -> alike.putIfAbsent(
                atoms.stream().map(atom -> Classical.holds(atom, text)).toList(), text));
        return alike.values();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int next = 0; next < texts.size() && texts.get(next).length() < LONGEST; next++) {
            for (int i = 0; i < CHARACTERS.length(); i++) {
                texts.add(texts.get(next) + CHARACTERS.charAt(i));
            }
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    static <E> List<Set<E>> subsets(List<E> elements) {
        List<Set<E>> subsets = new ArrayList<>(List.of(Set.of()));
        for (E element : elements) {
            for (Set<E> without : List.copyOf(subsets)) {
                Set<E> with = new HashSet<>(without);
                with.add(element);
                subsets.add(with);
            }
        }
        return subsets;
    }
}
