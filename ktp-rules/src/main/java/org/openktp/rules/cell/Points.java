package org.openktp.rules.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/**
 * Values of facts that are compared with one another, a few that stand for all: whatever values one takes, some of these
 * stand alike to every landmark and to each other. A landmark of one fact, moved by the offset, is one of the other, along as
 * many comparisons as there can be in a row. What is so found is what can be asked about; moved along once more, it has an
 * answer of every other fact to stand so or so to.
 */
final class Points {

    private final Map<String, Set<Long>> places = new HashMap<>();
    private final Map<String, Set<Long>> asked = new HashMap<>();

    /** The points of those facts that are compared when this much is known of each. */
    Points(
            List<Fact<?>> facts,
            Set<Fact<?>> compared,
            List<FactAtom<?>> atoms,
            List<Comparison<?>> comparisons,
            List<? extends Knowledge<?>> known) {
        for (int i = 0; i < facts.size(); i++) {
            if (compared.contains(facts.get(i)) && Line.is(facts.get(i).domain())) {
                places.put(facts.get(i).id(), landmarks(facts.get(i), atoms, known.get(i)));
            }
        }
        spread(comparisons);
        places.forEach((fact, some) -> asked.put(fact, Set.copyOf(some)));
        spread(comparisons);
    }

    /** Moves every place along as many comparisons as there can be in a row. */
    private void spread(List<Comparison<?>> comparisons) {
        for (int round = 1; round < places.size(); round++) {
            Map<String, Set<Long>> before = new HashMap<>();
            places.forEach((fact, some) -> before.put(fact, Set.copyOf(some)));
            comparisons.forEach(comparison -> spread(comparison, before));
        }
    }

    @SuppressWarnings("unchecked") // atoms and knowledge of a fact are of the type of its values
    private static <T> Set<Long> landmarks(Fact<T> fact, List<FactAtom<?>> atoms, Knowledge<?> known) {
        Collection<T> landmarks = new ArrayList<>(((Knowledge<T>) known).named());
        atoms.stream()
                .filter(atom -> atom.fact().equals(fact))
                .forEach(atom -> landmarks.addAll((Collection<T>) atom.landmarks()));
        return Line.of(fact.domain()).cuts(landmarks);
    }

    private void spread(Comparison<?> comparison, Map<String, Set<Long>> before) {
        Offset offset = comparison.offset();
        int late = offset.unit() == Offset.Unit.MONTHS ? 4 : 1;
        before.getOrDefault(comparison.right().id(), Set.of())
                .forEach(place -> add(comparison.left(), moved(place, offset, 1), 1));
        before.getOrDefault(comparison.left().id(), Set.of())
                .forEach(place -> add(comparison.right(), moved(place, offset, -1), late));
    }

    /** Adds a place, the one before it, and so many after it, as far as they lie on the line. */
    private void add(Fact<?> fact, long place, int after) {
        Set<Long> own = places.getOrDefault(fact.id(), Set.of());
        for (long near = place - 1; near <= place + after; near++) {
            Line.of(fact.domain()).add(own, near);
        }
    }

    /** Months that end early put up to four days in one place. */
    private static long moved(long place, Offset offset, int direction) {
        return offset.unit() == Offset.Unit.MONTHS
                ? LocalDate.ofEpochDay(place)
                        .plusMonths((long) direction * offset.amount())
                        .toEpochDay()
                : place + (long) direction * offset.amount();
    }

    /** The points of a fact that other facts have all answers for, in their order; all values from one to the next are alike. */
    <T> Set<T> asked(Fact<T> fact) {
        Set<Long> own = asked.get(fact.id());
        return own == null
                ? Set.copyOf(of(fact))
                : Set.copyOf(Line.of(fact.domain()).values(own));
    }

    /** The points of a fact that is compared, in their order. */
    @SuppressWarnings("unchecked") // values of lists of codes
    <T> List<T> of(Fact<T> fact) {
        Set<Long> own = places.get(fact.id());
        return own == null
                ? ((CodeList<T>) fact.domain()).values()
                : Line.of(fact.domain()).values(own);
    }
}
