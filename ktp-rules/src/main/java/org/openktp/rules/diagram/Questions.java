package org.openktp.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openktp.rules.cell.Level;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;

/**
 * The facts that can still change what is said, and what their answers would lead to.
 *
 * @param space the space of the facts
 * @param sheet what is known of them
 * @param open what is still open on each level
 * @param kinds of each level the kinds of its cells that are told apart
 * @param labels what is said of the completions
 * @param result what a label means
 * @param order the order of the results
 * @param bearsOn for a fact and those on its level, the identifiers of the rules or rows that are not settled and about it
 * @param <L> the labels
 * @param <R> the results
 */
public record Questions<L, R>(
        Space space,
        FactSheet sheet,
        List<Open> open,
        List<int[]> kinds,
        Labels<L> labels,
        Function<L, R> result,
        Comparator<R> order,
        BiFunction<Fact<?>, List<Fact<?>>, List<String>> bearsOn) {

    /**
     * The facts that can still change what is said, and only those: two completions that differ in one of them, and
     * otherwise only in what that forces, are labelled differently.
     *
     * @param ignored facts that are never asked for
     * @return the facts, the most telling first: the greater share of their answers settles it, and where that is equal, by
     *     identifier
     */
    public List<MissingFact<R>> missing(Set<String> ignored) {
        List<MissingFact<R>> missing = new ArrayList<>();
        List<Level> levels = space.levels();
        for (int level = 0; level < levels.size(); level++) {
            List<Fact<?>> facts = levels.get(level).facts();
            for (int fact = 0; fact < facts.size() && labels.depends(level); fact++) {
                if (!ignored.contains(facts.get(fact).id()) && isRelevant(level, fact, facts.size())) {
                    missing.add(missing(level, fact, facts));
                }
            }
        }
        missing.sort(Comparator.<MissingFact<R>, Double>comparing(MissingFact::settles)
                .reversed()
                .thenComparing(each -> each.fact().id()));
        return missing;
    }

    /** On a level of its own a fact is all there is; otherwise it matters what a different answer changes or forces. */
    private boolean isRelevant(int level, int fact, int facts) {
        return facts == 1 || labels.changes(level, open.get(level).steps(fact));
    }

    private MissingFact<R> missing(int level, int fact, List<Fact<?>> facts) {
        Map<Set<L>, BitSet> answers = new LinkedHashMap<>();
        Collection<Open.Alike> groups = open.get(level).answers(fact, kinds.get(level));
        int settled = 0;
        for (Open.Alike alike : groups) {
            Set<L> left = labels.labels(level, alike.cells());
            settled += left.size() == 1 ? 1 : 0;
            answers.computeIfAbsent(left, none -> new BitSet()).or(alike.answers());
        }
        Fact<?> asked = facts.get(fact);
        return new MissingFact<>(
                asked,
                sheet.of(asked),
                (double) settled / groups.size(),
                prospects(open.get(level), fact, answers),
                bearsOn.apply(asked, facts));
    }

    /** Those that settle it first, and then in the order of the results. */
    private List<Prospect<R>> prospects(Open level, int fact, Map<Set<L>, BitSet> answers) {
        List<Prospect<R>> prospects = new ArrayList<>(answers.size());
        answers.forEach((left, some) -> prospects.add(new Prospect<>(level.describe(fact, some), results(left))));
        prospects.sort(Comparator.<Prospect<R>, Integer>comparing(
                        each -> each.outcomes().size())
                .thenComparing(each -> each.outcomes().iterator().next(), order));
        return prospects;
    }

    private Set<R> results(Set<L> labels) {
        List<R> results = new ArrayList<>(labels.size());
        labels.forEach(label -> results.add(result.apply(label)));
        results.sort(order);
        return new LinkedHashSet<>(results);
    }
}
