package org.openktp.rules.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.rule.Requirement;

/**
 * Writes a lifecycle down row by row: where the rows come from, then the states, the events and the arrows that are found
 * there, then the next source. The first state is the initial one. Whatever comes before any source is the host's own.
 */
public final class LifecycleBuilder {

    private final String id;
    private final String title;
    private final List<State> states = new ArrayList<>();
    private final List<EventType> events = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private Provenance provenance = Provenance.USER_SUPPLIED;
    private List<Citation> citations = List.of();

    LifecycleBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * What follows is stated by its publisher.
     *
     * @param places where it is stated
     * @return this builder
     */
    public LifecycleBuilder stated(Citation... places) {
        return from(Provenance.STATED, places);
    }

    /**
     * What follows is deduced.
     *
     * @param places from where it is deduced
     * @return this builder
     */
    public LifecycleBuilder inferred(Citation... places) {
        return from(Provenance.INFERRED, places);
    }

    /**
     * What follows is the host's own.
     *
     * @return this builder
     */
    public LifecycleBuilder own() {
        return from(Provenance.USER_SUPPLIED);
    }

    private LifecycleBuilder from(Provenance firmness, Citation... places) {
        provenance = firmness;
        citations = List.of(places);
        return this;
    }

    /**
     * A state that things pass through.
     *
     * @param token the token
     * @param label what people read
     * @return this builder
     */
    public LifecycleBuilder state(String token, String label) {
        states.add(new State(token, label, false, provenance, citations));
        return this;
    }

    /**
     * A state in which things may rest for good.
     *
     * @param token the token
     * @param label what people read
     * @return this builder
     */
    public LifecycleBuilder rest(String token, String label) {
        states.add(new State(token, label, true, provenance, citations));
        return this;
    }

    /**
     * An event.
     *
     * @param token the token
     * @param label what people read
     * @return this builder
     */
    public LifecycleBuilder event(String token, String label) {
        events.add(new EventType(token, label, provenance, citations));
        return this;
    }

    /**
     * An event declared so far, for the facts of guards.
     *
     * @param token its token
     * @return the event
     * @throws IllegalArgumentException if it has not been declared
     */
    public EventType declared(String token) {
        return find("event", events, token);
    }

    /**
     * An arrow between states and on an event declared so far.
     *
     * @param from the token of the state in which the event may happen
     * @param on the token of the event
     * @param to the token of the state to which it leads
     * @param guards the rules that have to be met
     * @return this builder
     * @throws IllegalArgumentException if a state or the event has not been declared
     */
    public LifecycleBuilder arrow(String from, String on, String to, Requirement... guards) {
        transitions.add(new Transition(
                find("state", states, from),
                declared(on),
                find("state", states, to),
                List.of(guards),
                provenance,
                citations));
        return this;
    }

    /**
     * Arrows without guards on an event that is recorded and changes nothing.
     *
     * @param on the token of the event
     * @param where the tokens of the states in which it may happen
     * @return this builder
     * @throws IllegalArgumentException if a state or the event has not been declared
     */
    public LifecycleBuilder loops(String on, String... where) {
        for (String state : where) {
            arrow(state, on, state);
        }
        return this;
    }

    private <C extends Code> C find(String part, List<C> declared, String token) {
        return Code.find(declared, token)
                .orElseThrow(() -> new IllegalArgumentException("lifecycle " + id + ": " + part + " " + token
                        + " must be declared before it is used; declared are " + Code.tokens(declared)));
    }

    /**
     * The lifecycle.
     *
     * @return the lifecycle
     * @throws IllegalArgumentException if it has no state, or is not as a lifecycle must be
     */
    public Lifecycle build() {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("lifecycle " + id + " must have a state");
        }
        return new Lifecycle(id, title, states.get(0), states, events, transitions);
    }
}
