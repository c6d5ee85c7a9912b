package org.openktp.rules.decision;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.diagram.Labels;
import org.openktp.rules.diagram.OpenDiagram;
import org.openktp.rules.rule.Requirement;

/** The completions of one subject as walks over diagrams. Used for one decision, by one thread. */
final class DiagramCompletions implements Completions {

    private final Compiled rules;
    private final List<BitSet> open;
    private final Map<String, Set<Outcome>> outcomes = new HashMap<>();

    DiagramCompletions(Compiled rules, List<BitSet> open) {
        this.rules = rules;
        this.open = open;
    }

    @Override
    public Set<Status> statuses() {
        return rules.status().labels(open);
    }

    @Override
    public Labels<Status> status() {
        return new OpenDiagram<>(rules.flat(), open);
    }

    @Override
    public Set<Outcome> outcomes(Requirement rule) {
        return outcomes.computeIfAbsent(rule.id(), id -> rules.of(rule).labels(open));
    }

    @Override
    public Set<Boolean> truths(Atom atom) {
        return rules.holds(atom).among(open);
    }

    @Override
    public boolean alwaysFails(Collection<Requirement> some) {
        return rules.status(some).labels(open).equals(Set.of(Status.FAILED));
    }
}
