package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;

/**
 * Facts of which some are compared with one another: a joint cell is what all conditions on them make of their values
 * together, as bits, a bit for each atom. The cells are found by trying {@link Points}, values that stand for all others.
 */
final class ComparedLevel implements Level {

    private final List<FactCells<?>> facts;
    private final List<Fact<?>> own;
    private final Signatures signatures;
    private final Set<Fact<?>> compared = new LinkedHashSet<>();
    private final List<Comparison<?>> comparisons;
    private final List<Map<String, Optional<Object>>> witnesses = new ArrayList<>();
    private final Open unknown;

    ComparedLevel(List<FactCells<?>> facts, List<Comparison<?>> comparisons, List<Condition> constraints) {
        this.facts = List.copyOf(facts);
        this.own = List.copyOf(facts.stream().map(FactCells::fact).toList());
        this.comparisons = List.copyOf(comparisons);
        comparisons.forEach(each -> compared.addAll(each.facts()));
        MonthOffsets.requireExact(comparisons);
        this.signatures = new Signatures(facts, comparisons, constraints);
        List<Candidates> candidates = candidates(Collections.nCopies(facts.size(), Knowledge.notAsked()));
        if (product(candidates) > MAX_ANSWERS) {
            throw new IllegalArgumentException(
                    "facts " + facts().stream().map(Fact::id).toList()
                            + ", which are compared with one another, have too many answers together to decide exactly; the"
                            + " limit is " + MAX_ANSWERS);
        }
        this.unknown = tried(candidates).remembering();
        signatures.close();
    }

    private static long product(List<Candidates> candidates) {
        long product = 1;
        for (Candidates each : candidates) {
            product = Math.min(product * each.answers().size(), Integer.MAX_VALUE);
        }
        return product;
    }

    @Override
    public List<Fact<?>> facts() {
        return own;
    }

    @Override
    public int count() {
        return signatures.count();
    }

    @Override
    public boolean holds(Atom atom, int cell) {
        return signatures.holds(atom, cell);
    }

    @Override
    public Map<String, Optional<Object>> witness(int cell) {
        return witnesses.get(cell);
    }

    @Override
    public Open open(List<? extends Knowledge<?>> known) {
        if (known.stream().allMatch(Missing.class::isInstance)) {
            return unknown;
        }
        List<Knowledge<?>> possible = new ArrayList<>(known);
        List<Fact<?>> contradicted = new ArrayList<>(0);
        for (int fact = 0; fact < known.size(); fact++) {
            if (contradicts(facts.get(fact), known.get(fact))) {
                contradicted.add(own.get(fact));
                possible.set(fact, Knowledge.notAsked());
            }
        }
        return tried(candidates(possible)).contradicted(contradicted);
    }

    /** Tries all joint answers that stand for others. */
    private Open tried(List<Candidates> candidates) {
        List<int[]> open = new ArrayList<>();
        List<Integer> cellOf = new ArrayList<>();
        long product = product(candidates);
        for (long number = 0; number < product; number++) {
            int[] choice = choice(number, candidates);
            int cell = signatures.cell(
                    place -> candidates.get(place).cells().get(choice[place]),
                    place -> candidates.get(place).answers().get(choice[place]));
            if (cell == witnesses.size()) {
                witnesses.add(witness(choice, candidates));
            }
            if (cell >= 0) {
                open.add(choice);
                cellOf.add(cell);
            }
        }
        return new Open(
                open,
                cellOf.stream().mapToInt(cell -> cell).toArray(),
                candidates.stream().map(Candidates::asked).toList(),
                (fact, some) -> candidates.get(fact).words().apply(some));
    }

    private Map<String, Optional<Object>> witness(int[] choice, List<Candidates> candidates) {
        Map<String, Optional<Object>> witness = new TreeMap<>();
        for (int fact = 0; fact < choice.length; fact++) {
            witness.put(
                    facts.get(fact).fact().id(), candidates.get(fact).answers().get(choice[fact]));
        }
        return witness;
    }

    private static int[] choice(long number, List<Candidates> candidates) {
        int[] choice = new int[candidates.size()];
        long rest = number;
        for (int fact = 0; fact < choice.length; fact++) {
            int answers = candidates.get(fact).answers().size();
            choice[fact] = (int) (rest % answers);
            rest /= answers;
        }
        return choice;
    }

    private List<Candidates> candidates(List<? extends Knowledge<?>> known) {
        List<FactAtom<?>> atoms = new ArrayList<>();
        facts.forEach(each -> atoms.addAll(each.atoms()));
        Points points = new Points(facts(), compared, atoms, comparisons, known);
        List<Candidates> candidates = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            candidates.add(candidates(facts.get(fact), points, known.get(fact)));
        }
        return candidates;
    }

    @SuppressWarnings("unchecked") // what is known of a fact is of the type of its values
    private <T> Candidates candidates(FactCells<T> fact, Points points, Knowledge<?> known) {
        return compared.contains(fact.fact())
                ? Candidates.compared(fact, points, (Knowledge<T>) known)
                : Candidates.alone(fact, (Knowledge<T>) known);
    }

    @SuppressWarnings("unchecked") // what is known of a fact is of the type of its values
    private static <T> boolean contradicts(FactCells<T> fact, Knowledge<?> known) {
        return fact.admitted((Knowledge<T>) known).isEmpty();
    }

    @Override
    public <S> StateReader<S> states(FactStates<S> own) {
        return new OfCompared<>(this, own);
    }

    /** Only that all facts are missing, or that none is, is a state. */
    private static final class OfCompared<S> extends StateReader<S> {

        private final ComparedLevel level;
        private final List<StateReader<S>> cells = new ArrayList<>();
        private final List<Function<S, ? extends Knowledge<?>>> known = new ArrayList<>();

        OfCompared(ComparedLevel level, FactStates<S> own) {
            this.level = level;
            level.facts.forEach(fact -> {
                cells.add(own.of(fact));
                known.add(own.knowledge(fact.fact()));
            });
        }

        @Override
        int state(S subject) {
            long signature = 0;
            int missing = 0;
            for (int fact = 0; fact < cells.size(); fact++) {
                int cell = cells.get(fact).state(subject);
                if (cell < 0) {
                    return NO_STATE;
                }
                boolean isMissing = cell == level.facts.get(fact).count();
                missing += isMissing ? 1 : 0;
                signature |= isMissing ? 0 : level.signatures.ofFact(fact, cell);
            }
            if (missing > 0) {
                return missing == cells.size() ? level.count() : NO_STATE;
            }
            for (int i = 0; i < level.comparisons.size(); i++) {
                boolean holds = level.signatures.compares(
                        i,
                        known.get(level.signatures.left(i)).apply(subject),
                        known.get(level.signatures.right(i)).apply(subject));
                signature |= holds ? level.signatures.ofComparison(i) : 0;
            }
            return level.signatures.cell(signature);
        }
    }

    @Override
    public int[] cellOf() {
        int[] cellOf = IntStream.rangeClosed(0, count()).toArray();
        cellOf[count()] = -1;
        return cellOf;
    }

    @Override
    public int[] cells(int state) {
        return state < count() ? new int[] {state} : unknown.cells().stream().toArray();
    }
}
