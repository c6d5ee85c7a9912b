package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.Truth;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.diagram.Labels;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/**
 * The plain way, which the compiled one is tested against: every completion one after the other, each rule asked of the
 * values themselves. Of answers that no condition tells apart one stands for all.
 */
final class Enumeration implements Completions, Labels<Status> {

    /** The greatest number of completions that are looked at. */
    static final int MAX_COMPLETIONS = 1_000_000;

    /** One way of filling what is not known: a cell of each level, and an answer of each fact. */
    private record Completion(List<Integer> cells, Map<String, Optional<Object>> answers) {

        boolean holds(Atom atom) {
            if (atom instanceof Comparison<?> comparison) {
                return compares(comparison);
            }
            return holds((FactAtom<?>) atom);
        }

        @SuppressWarnings("unchecked") // an answer to a fact is of the type of its values
        private <T> boolean holds(FactAtom<T> atom) {
            return answers.getOrDefault(atom.fact().id(), Optional.empty())
                    .filter(value -> atom.holds((T) value))
                    .isPresent();
        }

        @SuppressWarnings("unchecked") // an answer to a fact is of the type of its values
        private <T extends Comparable<? super T>> boolean compares(Comparison<T> comparison) {
            return comparison.holds(
                    (Optional<T>)
                            (Optional<?>) answers.getOrDefault(comparison.left().id(), Optional.empty()),
                    (Optional<T>) (Optional<?>)
                            answers.getOrDefault(comparison.right().id(), Optional.empty()));
        }
    }

    private final Space space;
    private final List<Requirement> mandatory;
    private final Condition inForce;
    private final List<Completion> completions;

    Enumeration(Space space, List<Requirement> rules, Condition inForce, List<Open> open) {
        this.space = space;
        this.inForce = inForce;
        this.mandatory = rules.stream()
                .filter(rule -> rule.severity() == Severity.MANDATORY)
                .toList();
        this.completions = complete(open);
    }

    private List<Completion> complete(List<Open> open) {
        List<Completion> made = List.of(new Completion(List.of(), Map.of()));
        for (int level = 0; level < open.size(); level++) {
            List<Completion> longer = new ArrayList<>();
            for (Completion start : made) {
                BitSet cells = open.get(level).cells();
                for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
                    longer.add(with(start, level, cell));
                }
            }
            if (longer.size() > MAX_COMPLETIONS) {
                throw new IllegalStateException("more than " + MAX_COMPLETIONS
                        + " ways to fill what is not known are too many to look at each");
            }
            made = longer;
        }
        return made;
    }

    private Completion with(Completion start, int level, int cell) {
        List<Integer> cells = new ArrayList<>(start.cells());
        cells.add(cell);
        Map<String, Optional<Object>> answers = new HashMap<>(start.answers());
        answers.putAll(space.levels().get(level).witness(cell));
        return new Completion(cells, answers);
    }

    private static Outcome outcome(Requirement rule, Completion completion) {
        if (!Truth.of(rule.applicability(), completion::holds)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Truth.of(rule.requirement(), completion::holds) ? Outcome.MET : Outcome.NOT_MET;
    }

    private Status status(Completion completion) {
        if (!Truth.of(inForce, completion::holds)) {
            return Status.NOT_IN_FORCE;
        }
        return mandatory.stream()
                .map(rule -> Status.of(outcome(rule, completion)))
                .reduce(Status.UNCOVERED, Status::and);
    }

    private <R> Set<R> each(Function<Completion, R> what) {
        return completions.stream().map(what).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<Status> statuses() {
        return labels();
    }

    @Override
    public Labels<Status> status() {
        return this;
    }

    @Override
    public Set<Status> labels() {
        return each(this::status);
    }

    @Override
    public Set<Status> labels(int level, BitSet cells) {
        return completions.stream()
                .filter(completion -> cells.get(completion.cells().get(level)))
                .map(this::status)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<Outcome> outcomes(Requirement rule) {
        return each(completion -> outcome(rule, completion));
    }

    @Override
    public Set<Boolean> truths(Atom atom) {
        return each(completion -> completion.holds(atom));
    }

    @Override
    public boolean depends(int level) {
        return statusesByRest(level).values().stream().anyMatch(byCell -> new HashSet<>(byCell.values()).size() > 1);
    }

    @Override
    public boolean changes(int level, Collection<BitSet> steps) {
        return statusesByRest(level).values().stream().anyMatch(byCell -> steps.stream()
                .anyMatch(step -> step.stream().mapToObj(byCell::get).distinct().count() > 1));
    }

    /** The status of each cell of a level, for each way of filling all other levels. */
    private Map<List<Integer>, Map<Integer, Status>> statusesByRest(int level) {
        Map<List<Integer>, Map<Integer, Status>> byRest = new HashMap<>();
        for (Completion completion : completions) {
            List<Integer> rest = new ArrayList<>(completion.cells());
            rest.set(level, -1);
            byRest.computeIfAbsent(rest, fresh -> new HashMap<>())
                    .put(completion.cells().get(level), status(completion));
        }
        return byRest;
    }

    @Override
    public boolean alwaysFails(Collection<Requirement> rules) {
        return completions.stream()
                .allMatch(each -> rules.stream().anyMatch(rule -> outcome(rule, each) == Outcome.NOT_MET));
    }
}
