package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.SpaceReader;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.diagram.Diagrams;
import org.openktp.rules.diagram.FlatDiagram;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Requirement;

/** What rules say of subjects of which every fact is known exactly, looked up. Of others it says nothing. */
final class Exact {

    private final Space space;
    private final FlatDiagram<Verdict> verdict;
    private final FlatDiagram<Boolean> possible;
    private final boolean[] binding;
    private final boolean[] byPresence;
    private final List<Requirement> requirements;
    private final OutcomeTable outcomes;

    /**
     * Makes the tables.
     *
     * @param tied the facts as constraints tie them
     * @param requirements the rules in their order
     * @param inForce where they are in force together
     * @param constraints conditions that hold of every subject there can be
     * @param onlyAdvisory the facts that touch no verdict
     * @param coverage whether the rules are all there are
     */
    Exact(
            Space tied,
            List<Requirement> requirements,
            Condition inForce,
            Collection<Condition> constraints,
            Set<String> onlyAdvisory,
            Coverage coverage) {
        this.space = tied.untied();
        this.requirements = List.copyOf(requirements);
        Compiled rules = new Compiled(space, requirements, inForce);
        this.verdict = new FlatDiagram<>(rules.status(), status -> status.verdict(coverage));
        this.outcomes = new OutcomeTable(space, rules.flat(requirements));
        Condition all =
                constraints.isEmpty() ? Condition.always() : Condition.all(constraints.toArray(new Condition[0]));
        this.possible = new FlatDiagram<>(new Diagrams(space).of(all));
        this.binding = new boolean[space.levels().size()];
        this.byPresence = new boolean[binding.length];
        Arrays.fill(byPresence, true);
        for (int level = 0; level < binding.length; level++) {
            for (Fact<?> fact : space.levels().get(level).facts()) {
                binding[level] |= !onlyAdvisory.contains(fact.id());
            }
        }
        List<Atom> constrained = new ArrayList<>();
        for (Condition each : constraints) {
            Conditions.addAtoms(each, constrained);
        }
        for (Atom atom : constrained) {
            byPresence[space.level(atom)] &= atom instanceof HasValue<?>;
        }
    }

    Space space() {
        return space;
    }

    /** The verdict; null where a fact is not known exactly, or what is known cannot be true. Makes no object. */
    <S> @Nullable Verdict verdict(SpaceReader<S> reader, S subject) {
        int node = verdict.root();
        int admitted = possible.root();
        for (int level = 0; level < binding.length; level++) {
            if (binding[level]) {
                int state = byPresence[level] && !verdict.asks(node, level)
                        ? reader.presence(level, subject)
                        : reader.state(level, subject);
                int cell = state < 0 ? state : reader.cell(level, state);
                if (cell < 0) {
                    return null;
                }
                node = verdict.next(node, level, cell);
                admitted = possible.next(admitted, level, cell);
            }
        }
        return possible.label(admitted) ? verdict.label(node) : null;
    }

    /** What each rule says, and the verdict; null where a fact is not known exactly, or what is known cannot be true. */
    <S> @Nullable Outcomes outcomes(SpaceReader<S> reader, S subject) {
        int[] cells = new int[binding.length];
        for (int level = 0; level < cells.length; level++) {
            int state = reader.state(level, subject);
            cells[level] = state < 0 ? state : reader.cell(level, state);
            if (cells[level] < 0) {
                return null;
            }
        }
        if (!possible.at(cells)) {
            return null;
        }
        return new Outcomes(Evaluator.boxed(verdict.at(cells)), requirements, outcomes.at(cells));
    }
}
