package org.openktp.rules.decision;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.cell.Level;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.diagram.Diagrams;
import org.openktp.rules.diagram.Node;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/** The rules as diagrams: one for what each says, and one for what the mandatory ones say together. */
final class Compiled {

    /** Where an atom holds. */
    record Holds(int level, BitSet cells) {

        Set<Boolean> among(List<BitSet> open) {
            BitSet not = (BitSet) open.get(level).clone();
            not.andNot(cells);
            boolean somewhere = open.get(level).intersects(cells);
            return not.isEmpty() ? Set.of(true) : somewhere ? Set.of(true, false) : Set.of(false);
        }
    }

    private final Space space;
    private final List<Level> levels;
    private final IdentityHashMap<Atom, Holds> holds = new IdentityHashMap<>();
    private final Map<String, Node<Outcome>> outcomes = new HashMap<>();
    private final Node<Status> status;

    Compiled(Space space, List<Requirement> rules, Condition inForce) {
        this.space = space;
        this.levels = space.levels();
        Diagrams diagrams = new Diagrams(space);
        for (Requirement rule : rules) {
            outcomes.put(rule.id(), outcome(diagrams, rule));
            Stream.of(rule.applicability(), rule.requirement())
                    .flatMap(Conditions::atoms)
                    .forEach(atom -> holds.put(atom, new Holds(space.level(atom), space.cells(atom))));
        }
        Node<Status> mandatory = status(
                diagrams,
                rules.stream()
                        .filter(rule -> rule.severity() == Severity.MANDATORY)
                        .toList());
        this.status = diagrams.combine(
                mandatory, diagrams.of(inForce), (status, holds) -> holds ? status : Status.NOT_IN_FORCE);
    }

    private static Node<Outcome> outcome(Diagrams diagrams, Requirement rule) {
        return diagrams.combine(
                diagrams.of(rule.applicability()),
                diagrams.of(rule.requirement()),
                (applies, met) -> !applies ? Outcome.NOT_APPLICABLE : met ? Outcome.MET : Outcome.NOT_MET);
    }

    private Node<Status> status(Diagrams diagrams, Collection<Requirement> rules) {
        Node<Status> status = diagrams.leaf(Status.UNCOVERED);
        for (Requirement rule : rules) {
            status = diagrams.combine(status, of(rule), (so, each) -> so.and(Status.of(each)));
        }
        return status;
    }

    Node<Outcome> of(Requirement rule) {
        Node<Outcome> outcome = outcomes.get(rule.id());
        if (outcome == null) {
            throw new IllegalArgumentException("rule " + rule.id() + " is not in force");
        }
        return outcome;
    }

    /** What a rule can say at all. */
    Set<Outcome> outcomes(Requirement rule) {
        return of(rule).labels();
    }

    /** What the rules say of a subject of which every fact is known exactly; null where one is not. Makes no object. */
    <S> @Nullable Status status(List<List<Function<S, ? extends Knowledge<?>>>> readers, S subject) {
        Node<Status> node = status;
        for (int level = 0; level < levels.size(); level++) {
            int cell = levels.get(level).cellOf(readers.get(level), subject);
            if (cell < 0) {
                return null;
            }
            if (node instanceof Node.Branch<Status> branch && branch.level() == level) {
                node = branch.child(cell);
            }
        }
        return ((Node.Leaf<Status>) node).label();
    }

    Completions completions(List<Open> open) {
        return new DiagramCompletions(this, open.stream().map(Open::cells).toList());
    }

    Node<Status> status() {
        return status;
    }

    /** The status by some of the mandatory rules only. */
    Node<Status> status(Collection<Requirement> rules) {
        return status(new Diagrams(space), rules);
    }

    /** Where an atom of the rules holds. */
    Holds holds(Atom atom) {
        Holds found = holds.get(atom);
        if (found == null) {
            throw new IllegalArgumentException("no rule in force has the condition " + atom.canonical());
        }
        return found;
    }
}
