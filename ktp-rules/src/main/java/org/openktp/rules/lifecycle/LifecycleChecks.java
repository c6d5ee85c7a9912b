package org.openktp.rules.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.code.Code;

/** What is asked of a lifecycle before it may be one. */
record LifecycleChecks(
        String id, State initial, List<State> states, List<EventType> events, List<Transition> transitions) {

    void run() {
        Parts.requireToken("lifecycle", id);
        Parts.requireDistinct("lifecycle " + id + " has state", states.stream().map(Code::token));
        Parts.requireDistinct("lifecycle " + id + " has event", events.stream().map(Code::token));
        requireDeclared();
        Set<State> reached = closure(transitions, Set.of(initial), Transition::from, Transition::to);
        requireNone(states, reached, "cannot be reached from " + initial.token());
        List<State> resting = states.stream().filter(State::resting).toList();
        requireNone(states, closure(transitions, resting, Transition::to, Transition::from), "can never come to rest");
        requireOneWay();
    }

    private void requireDeclared() {
        Set<Object> declared = new HashSet<>(states);
        declared.addAll(events);
        List<Object> used = new ArrayList<>(List.of(initial));
        transitions.forEach(arrow -> used.addAll(List.of(arrow.from(), arrow.on(), arrow.to())));
        for (Object each : used) {
            if (!declared.contains(each)) {
                throw refused(Code.tokenOf(each) + " is used but not declared");
            }
        }
    }

    /** Everything that can be got to from some states, along some arrows or against them. */
    static Set<State> closure(
            List<Transition> arrows,
            Collection<State> start,
            Function<Transition, State> tail,
            Function<Transition, State> head) {
        Set<State> found = new HashSet<>(start);
        Deque<State> todo = new ArrayDeque<>(start);
        while (!todo.isEmpty()) {
            State state = todo.remove();
            arrows.stream()
                    .filter(arrow -> tail.apply(arrow).equals(state))
                    .map(head)
                    .filter(found::add)
                    .forEach(todo::add);
        }
        return found;
    }

    private void requireNone(List<State> all, Set<State> good, String fault) {
        all.stream().filter(state -> !good.contains(state)).findFirst().ifPresent(state -> {
            throw refused("state " + state.token() + " " + fault);
        });
    }

    private void requireOneWay() {
        Map<List<Code>, List<Transition>> ways = new LinkedHashMap<>();
        for (Transition arrow : transitions) {
            List<Transition> others = ways.computeIfAbsent(List.of(arrow.from(), arrow.on()), key -> new ArrayList<>());
            others.stream()
                    .filter(other -> !Guards.exclude(arrow, other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw refused(
                                "both " + other + " and " + arrow + " may be taken: their guards must be disjoint");
                    });
            others.add(arrow);
        }
    }

    private IllegalArgumentException refused(String fault) {
        return new IllegalArgumentException("lifecycle " + id + ": " + fault);
    }
}
