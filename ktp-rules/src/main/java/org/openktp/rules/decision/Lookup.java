package org.openktp.rules.decision;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.SpaceReader;
import org.openktp.rules.diagram.FlatDiagram;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Requirement;

/**
 * What rules say of subjects whose facts are known exactly or missing, looked up: tables are walked wherever what is missing
 * may lead. Of subjects with narrowed or contradictory facts it says nothing.
 */
final class Lookup {

    private final int levels;
    private final FlatDiagram<Verdict> verdict;
    private final List<Requirement> requirements;
    private final List<FlatDiagram<Outcome>> outcomes;

    /**
     * Makes the tables.
     *
     * @param space the facts
     * @param rules the rules, compiled
     * @param requirements the rules in their order
     * @param coverage whether the rules are all there are
     */
    Lookup(Space space, Compiled rules, List<Requirement> requirements, Coverage coverage) {
        this.levels = space.levels().size();
        this.verdict = new FlatDiagram<>(rules.status(), status -> status.verdict(coverage));
        this.requirements = List.copyOf(requirements);
        this.outcomes = rules.flat(requirements);
    }

    /** The verdict; null where only the whole decision tells. */
    <S> @Nullable Verdict verdict(SpaceReader<S> reader, S subject) {
        int[][] open = open(reader, subject);
        return open == null ? null : only(verdict, open, Verdict.class).orElse(Verdict.UNDETERMINED);
    }

    /** What each rule says, and the verdict; null where only the whole decision tells. */
    <S> @Nullable Outcomes outcomes(SpaceReader<S> reader, S subject) {
        int[][] open = open(reader, subject);
        if (open == null) {
            return null;
        }
        PackedOutcomes each = new PackedOutcomes(outcomes.size());
        for (int rule = 0; rule < outcomes.size(); rule++) {
            each.put(rule, only(outcomes.get(rule), open, Outcome.class).orElse(Outcome.UNDETERMINED));
        }
        return new Outcomes(
                Optional.of(only(verdict, open, Verdict.class).orElse(Verdict.UNDETERMINED)), requirements, each);
    }

    /** The cells open on each level; null where a fact is narrowed, or what is known cannot be true. */
    private <S> int @Nullable [][] open(SpaceReader<S> reader, S subject) {
        int[][] open = new int[levels][];
        for (int level = 0; level < levels; level++) {
            int state = reader.state(level, subject);
            if (state < 0) {
                return null;
            }
            open[level] = reader.cells(level, state);
            if (open[level].length == 0) {
                return null;
            }
        }
        return open;
    }

    /** The label to which every open cell leads; empty where there are several. */
    private static <L extends Enum<L>> Optional<L> only(FlatDiagram<L> table, int[][] open, Class<L> type) {
        Set<L> labels = EnumSet.noneOf(type);
        collect(table, table.root(), open, labels, new BitSet(table.size()));
        return labels.size() == 1 ? Optional.of(labels.iterator().next()) : Optional.empty();
    }

    private static <L> void collect(FlatDiagram<L> table, int node, int[][] open, Set<L> labels, BitSet visited) {
        if (FlatDiagram.isLeaf(node)) {
            labels.add(table.label(node));
        } else if (!visited.get(node)) {
            visited.set(node);
            for (int cell : open[table.level(node)]) {
                collect(table, table.child(node, cell), open, labels, visited);
            }
        }
    }
}
