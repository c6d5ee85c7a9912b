package org.openktp.rules.lifecycle;

import java.io.Serializable;
import java.util.List;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;

/**
 * An arrow of a lifecycle: in this state, this event leads there, provided every guard is met.
 *
 * @param from the state in which the event may happen
 * @param on the event
 * @param to the state to which it leads; the same one where the event changes nothing but is recorded
 * @param guards the rules that have to be met by the law of the day on which the event took effect; each applies or not by
 *     its own applicability, and one that does not apply is no obstacle
 * @param provenance how firm it is that there is such an arrow
 * @param citations where it says so; none only where the host supplied the arrow
 */
public record Transition(
        State from, EventType on, State to, List<Requirement> guards, Provenance provenance, List<Citation> citations)
        implements Serializable {

    /**
     * Checks that an arrow which the host did not supply has a citation.
     *
     * @param from the component of that name
     * @param on the component of that name
     * @param to the component of that name
     * @param guards the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if a citation is wanting, or two guards have the same identifier
     */
    public Transition {
        guards = List.copyOf(guards);
        citations = List.copyOf(citations);
        Parts.require("transition on", on.token(), provenance, citations);
        Parts.requireDistinct(
                "transition " + from.token() + " on " + on.token() + " has guard",
                guards.stream().map(Requirement::id));
    }

    /**
     * An arrow of the host's own.
     *
     * @param from the state in which the event may happen
     * @param on the event
     * @param to the state to which it leads
     * @param guards the rules that have to be met
     * @return the arrow, supplied by the user
     */
    public static Transition own(State from, EventType on, State to, Requirement... guards) {
        return new Transition(from, on, to, List.of(guards), Provenance.USER_SUPPLIED, List.of());
    }

    /**
     * The guards as one rule set, by which the arrow may be taken where no rule may fail.
     *
     * @return the rules, in force always but for their own bounds
     */
    public RuleSet rules() {
        return Guards.ruleSet(String.join(".", from.token(), on.token(), to.token()), guards);
    }

    @Override
    public String toString() {
        return from.token() + " --" + on.token() + "--> " + to.token();
    }
}
