package org.openktp.rules.lifecycle;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.code.Code;

/**
 * What may happen to one thing: its states, the events that it knows, and the arrows between them. Immutable and
 * thread-safe. Checked when built: every state can be reached and from every state something can come to rest, whatever the guards say, and where two
 * arrows leave one state on one event, no facts meet the guards of both.
 *
 * @param id the identifier, such as {@code innovate-ktp-application}
 * @param title what it is the life of
 * @param initial where everything begins
 * @param states the states, the initial one among them
 * @param events the events, each once
 * @param transitions the arrows
 */
public record Lifecycle(
        String id,
        String title,
        State initial,
        List<State> states,
        List<EventType> events,
        List<Transition> transitions)
        implements Serializable {

    /**
     * Checks the definition.
     *
     * @param id the component of that name
     * @param title the component of that name
     * @param initial the component of that name
     * @param states the component of that name
     * @param events the component of that name
     * @param transitions the component of that name
     * @throws IllegalArgumentException if the title is blank, a token stands twice, an arrow names a state or an event that is not declared, a
     *     state cannot be reached or never come to rest, a state that nothing leaves is not one to rest in, or two arrows
     *     may be taken at once
     */
    public Lifecycle {
        states = List.copyOf(states);
        events = List.copyOf(events);
        transitions = List.copyOf(transitions);
        Parts.requireText("lifecycle", id, title);
        new LifecycleChecks(id, initial, states, events, transitions).run();
    }

    /**
     * Starts writing a lifecycle down.
     *
     * @param id the identifier
     * @param title what it is the life of
     * @return a builder without rows
     */
    public static LifecycleBuilder builder(String id, String title) {
        return new LifecycleBuilder(id, title);
    }

    /**
     * Finds a state.
     *
     * @param token its token
     * @return the state
     * @throws IllegalArgumentException if the lifecycle has no such state
     */
    public State state(String token) {
        return find("state", states, token);
    }

    /**
     * Finds an event.
     *
     * @param token its token
     * @return the event
     * @throws IllegalArgumentException if the lifecycle has no such event
     */
    public EventType event(String token) {
        return find("event", events, token);
    }

    private <C extends Code> C find(String part, List<C> all, String token) {
        return Code.find(all, token)
                .orElseThrow(() -> new IllegalArgumentException(
                        part + " '" + token + "' of lifecycle " + id + " must be one of " + Code.tokens(all)));
    }

    /**
     * This lifecycle with more of the host's own: another stage, such as a pause, or another arrow.
     *
     * @param id the identifier of the new lifecycle
     * @param states more states
     * @param events more events
     * @param transitions more arrows, between states and on events old and new
     * @return the lifecycle with both
     * @throws IllegalArgumentException if the whole is not as a lifecycle must be
     */
    public Lifecycle plus(String id, List<State> states, List<EventType> events, List<Transition> transitions) {
        return new Lifecycle(
                id,
                title,
                initial,
                joined(this.states, states),
                joined(this.events, events),
                joined(this.transitions, transitions));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The arrows that an event may follow.
     *
     * @param state a state
     * @param event an event
     * @return the arrows; more than one only where their guards exclude one another
     */
    public List<Transition> transitions(State state, EventType event) {
        return transitions.stream()
                .filter(arrow -> arrow.from().equals(state) && arrow.on().equals(event))
                .toList();
    }

    /**
     * The arrows on an event, wherever they begin.
     *
     * @param event an event
     * @return the arrows, none where the event is declared but leads nowhere
     */
    public List<Transition> transitions(EventType event) {
        return transitions.stream().filter(arrow -> arrow.on().equals(event)).toList();
    }

    /**
     * The arrows that leave a state.
     *
     * @param state a state
     * @return the arrows
     */
    public List<Transition> transitions(State state) {
        return transitions.stream().filter(arrow -> arrow.from().equals(state)).toList();
    }

    /**
     * The states to which some events could lead from the initial one, in any order and whatever the guards say.
     *
     * @param tokens the tokens of the events
     * @return the states, the initial one among them
     */
    public Set<State> reachable(Set<String> tokens) {
        List<Transition> arrows = transitions.stream()
                .filter(arrow -> tokens.contains(arrow.on().token()))
                .toList();
        return LifecycleChecks.closure(arrows, Set.of(initial), Transition::from, Transition::to);
    }
}
