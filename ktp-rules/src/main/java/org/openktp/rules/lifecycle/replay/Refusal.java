package org.openktp.rules.lifecycle.replay;

import java.util.List;
import java.util.Optional;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.question.MissingFact;

/**
 * An event that was not taken, or not surely, and why.
 *
 * @param event the token of the event
 * @param state the state in which it was refused; empty where the event belongs to no lifecycle
 * @param reason why
 * @param guards what was decided of the guards of each arrow that could have been followed, in the order of the
 *     lifecycle; the decision says which rule failed, by which citation, which facts are missing and what each answer
 *     would lead to
 * @param elsewhere the arrows on the same event from other states; none where it leads nowhere at all
 * @param instead the arrows that leave the state on other events
 */
public record Refusal(
        String event,
        Optional<State> state,
        Reason reason,
        List<Decision> guards,
        List<Transition> elsewhere,
        List<Transition> instead)
        implements Move {

    /**
     * Copies the lists.
     *
     * @param event the component of that name
     * @param state the component of that name
     * @param reason the component of that name
     * @param guards the component of that name
     * @param elsewhere the component of that name
     * @param instead the component of that name
     */
    public Refusal {
        guards = List.copyOf(guards);
        elsewhere = List.copyOf(elsewhere);
        instead = List.copyOf(instead);
    }

    /**
     * The guards that are not met, or that could not be decided.
     *
     * @return the outcomes, none of them met; empty where the reason is not a guard
     */
    public List<RuleOutcome> unmet() {
        return guards.stream()
                .flatMap(decision -> decision.outcomes().stream())
                .filter(Permission::mayFail)
                .toList();
    }

    /**
     * The facts that could settle whether the event is taken.
     *
     * @return the facts of the undecided guards, with what each answer leads to
     */
    public List<MissingFact<Verdict>> missing() {
        return guards.stream().flatMap(decision -> decision.missing().stream()).toList();
    }
}
