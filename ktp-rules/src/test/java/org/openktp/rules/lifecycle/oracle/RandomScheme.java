package org.openktp.rules.lifecycle.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.oracle.Choices;
import org.openktp.rules.rule.Requirement;

/** One or two small lifecycles with guards, and now and then a remark. Some of the events lead nowhere. */
final class RandomScheme {

    private final Choices choices;
    private final List<EventType> remarks;
    private final List<Lifecycle> shells = new ArrayList<>();
    private final List<List<EventType>> events = new ArrayList<>();
    private final RandomGuards guards;

    private RandomScheme(Choices choices) {
        this.choices = choices;
        this.remarks = choices.oneIn(3) ? List.of(EventType.own("remark", "a remark")) : List.of();
        int count = 1 + choices.below(2);
        for (String id : List.of("left", "right").subList(0, count)) {
            shells.add(shell(id, 2 + choices.below(4)));
            events.add(IntStream.rangeClosed(0, 1 + choices.below(3))
                    .mapToObj(each -> EventType.own(id + "-event-" + each, "event " + each))
                    .toList());
        }
        List<EventType> all = Stream.concat(events.stream().flatMap(List::stream), remarks.stream())
                .toList();
        this.guards = new RandomGuards(choices, all, shells);
    }

    static Scheme of(Choices choices) {
        RandomScheme random = new RandomScheme(choices);
        List<Lifecycle> lifecycles = IntStream.range(0, random.shells.size())
                .mapToObj(each -> random.filled(random.shells.get(each), random.events.get(each)))
                .toList();
        return Scheme.of("random", "random", lifecycles, random.remarks);
    }

    /** Just enough to be a lifecycle: its states in a row. */
    private static Lifecycle shell(String id, int count) {
        List<State> states = IntStream.range(0, count)
                .mapToObj(each -> State.own(id + "-" + each, id + " " + each, true))
                .toList();
        EventType next = EventType.own("next", "next");
        List<Transition> row = IntStream.range(1, count)
                .mapToObj(each -> Transition.own(states.get(each - 1), next, states.get(each)))
                .toList();
        return new Lifecycle(id, id, states.get(0), states, List.of(next), row);
    }

    private Lifecycle filled(Lifecycle shell, List<EventType> events) {
        List<State> states = shell.states();
        List<Transition> arrows = new ArrayList<>();
        for (int to = 1; to < states.size(); to++) {
            State from = states.get(choices.oneIn(2) ? to - 1 : choices.below(to));
            EventType on = choices.of(events);
            boolean taken = arrows.stream().anyMatch(leaves(from, on));
            arrows.addAll(leading(taken ? states.get(to - 1) : from, on, states.get(to), states));
        }
        for (int more = choices.below(4); more > 0; more--) {
            State from = choices.of(states);
            EventType on = choices.of(events);
            if (arrows.stream().noneMatch(leaves(from, on))) {
                arrows.addAll(leading(from, on, choices.of(states), states));
            }
        }
        return new Lifecycle(shell.id(), shell.title(), shell.initial(), states, events, arrows);
    }

    private static Predicate<Transition> leaves(State from, EventType on) {
        return arrow -> arrow.from().equals(from) && arrow.on().equals(on);
    }

    /** An arrow, or two that part ways. */
    private List<Transition> leading(State from, EventType on, State to, List<State> states) {
        guards.part();
        if (!choices.oneIn(3)) {
            return List.of(arrow(from, on, to, guards.some()));
        }
        List<Requirement> fork = guards.fork();
        return List.of(
                arrow(from, on, to, joined(fork.get(0), guards.some())),
                arrow(from, on, choices.of(states), joined(fork.get(1), guards.some())));
    }

    private static List<Requirement> joined(Requirement one, List<Requirement> more) {
        return Stream.concat(Stream.of(one), more.stream()).toList();
    }

    private static Transition arrow(State from, EventType on, State to, List<Requirement> guards) {
        return Transition.own(from, on, to, guards.toArray(Requirement[]::new));
    }
}
