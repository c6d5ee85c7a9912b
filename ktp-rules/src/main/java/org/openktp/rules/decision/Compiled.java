package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.diagram.Diagrams;
import org.openktp.rules.diagram.FlatDiagram;
import org.openktp.rules.diagram.Node;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/** The rules as diagrams: one for what each says, and one for what the mandatory ones say together. */
final class Compiled {

    /** Where an atom holds. */
    record Holds(int level, BitSet cells) {

        private static final Set<Boolean> NEVER = Set.of(false);
        private static final Set<Boolean> ALWAYS = Set.of(true);
        private static final Set<Boolean> SOMETIMES = Set.of(true, false);

        Set<Boolean> among(List<BitSet> open) {
            BitSet among = open.get(level);
            if (!among.intersects(cells)) {
                return NEVER;
            }
            int cell = among.nextSetBit(0);
            while (cell >= 0 && cells.get(cell)) {
                cell = among.nextSetBit(cell + 1);
            }
            return cell < 0 ? ALWAYS : SOMETIMES;
        }
    }

    private final Space space;
    private final List<Atom> atoms = new ArrayList<>();
    private volatile @Nullable IdentityHashMap<Atom, Holds> holds;
    private final Map<String, Node<Outcome>> outcomes = new HashMap<>();
    private final Node<Status> status;
    private final FlatDiagram<Status> flat;

    Compiled(Space space, List<Requirement> rules, Condition inForce) {
        this.space = space;
        Diagrams diagrams = new Diagrams(space);
        List<Requirement> binding = new ArrayList<>();
        for (Requirement rule : rules) {
            outcomes.put(rule.id(), outcome(diagrams, rule));
            Conditions.addAtoms(rule.applicability(), atoms);
            Conditions.addAtoms(rule.requirement(), atoms);
            if (rule.severity() == Severity.MANDATORY) {
                binding.add(rule);
            }
        }
        Node<Status> mandatory = status(diagrams, binding);
        this.status = diagrams.combine(
                mandatory, diagrams.of(inForce), (status, holds) -> holds ? status : Status.NOT_IN_FORCE);
        this.flat = new FlatDiagram<>(status);
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

    /** What rules say, to be looked up. */
    List<FlatDiagram<Outcome>> flat(List<Requirement> rules) {
        List<FlatDiagram<Outcome>> flat = new ArrayList<>();
        for (Requirement rule : rules) {
            flat.add(new FlatDiagram<>(of(rule)));
        }
        return flat;
    }

    /** What a rule can say at all. */
    Set<Outcome> outcomes(Requirement rule) {
        return of(rule).labels();
    }

    Completions completions(List<Open> open) {
        return new DiagramCompletions(this, open.stream().map(Open::cells).toList());
    }

    Node<Status> status() {
        return status;
    }

    /** The same, for questions about what would change it. */
    FlatDiagram<Status> flat() {
        return flat;
    }

    /** The status by some of the mandatory rules only. */
    Node<Status> status(Collection<Requirement> rules) {
        return status(new Diagrams(space), rules);
    }

    /** Where an atom of the rules holds; found for all of them when the first decision asks. */
    Holds holds(Atom atom) {
        IdentityHashMap<Atom, Holds> known = holds;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (Atom each : atoms) {
                known.put(each, new Holds(space.level(each), space.cells(each)));
            }
            holds = known;
        }
        Holds found = known.get(atom);
        if (found == null) {
            throw new IllegalArgumentException("no rule in force has the condition " + atom.canonical());
        }
        return found;
    }
}
