package org.openktp.rules.lifecycle.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Happening;

/** Follows one event from one place. */
record Follower(Scheme scheme, Memory memory, Gates gates) {

    /** A move, and where it leads. */
    record Outcome(Move move, Place place) {}

    /** An arrow and what its guards come to. */
    private record Way(Transition arrow, Optional<Decision> decision) {

        Permission permission() {
            return decision.map(Permission::of).orElse(Permission.GIVEN);
        }
    }

    List<Outcome> follow(Place place, Happening happening, LocalDate day) {
        Optional<EventType> event = scheme.event(happening.type());
        if (event.isEmpty()) {
            return List.of(new Outcome(unknown(happening.type()), place));
        }
        Optional<Lifecycle> lifecycle = scheme.lifecycleOf(event.get());
        return lifecycle.isPresent()
                ? follow(place, happening, day, lifecycle.get(), event.get())
                : List.of(new Outcome(new Remarked(), memory.after(place, happening, day)));
    }

    private static Refusal unknown(String event) {
        return new Refusal(event, Optional.empty(), Reason.UNKNOWN_EVENT, List.of(), List.of(), List.of());
    }

    private List<Outcome> follow(
            Place place, Happening happening, LocalDate day, Lifecycle lifecycle, EventType event) {
        String state = place.state(lifecycle.id());
        FactSheet sheet = memory.sheet(place, happening, day);
        List<Way> ways = gates.at(state, event.token()).stream()
                .map(gate -> new Way(gate.arrow(), gate.decide(sheet, day)))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        ways.stream()
                .filter(way -> way.permission() != Permission.REFUSED)
                .map(way -> new Outcome(
                        new Taken(lifecycle.id(), way.arrow()),
                        memory.after(place, happening, day)
                                .in(lifecycle.id(), way.arrow().to().token())))
                .forEach(outcomes::add);
        if (mayBeRefused(ways, sheet, day)) {
            List<Decision> guards =
                    ways.stream().flatMap(way -> way.decision().stream()).toList();
            outcomes.add(refused(place, lifecycle, event, reason(ways), guards));
        }
        return outcomes;
    }

    private boolean mayBeRefused(List<Way> ways, FactSheet sheet, LocalDate day) {
        if (ways.stream().anyMatch(way -> way.permission() == Permission.GIVEN)) {
            return false;
        }
        List<Transition> undecided = ways.stream()
                .filter(way -> way.permission() == Permission.UNDECIDED)
                .map(Way::arrow)
                .toList();
        return undecided.size() < 2 || gates.mayBarAll(undecided, sheet, day);
    }

    private static Reason reason(List<Way> ways) {
        if (ways.isEmpty()) {
            return Reason.NO_TRANSITION;
        }
        return ways.stream().allMatch(way -> way.permission() == Permission.REFUSED)
                ? Reason.GUARD_NOT_MET
                : Reason.GUARD_UNDECIDED;
    }

    private static Outcome refused(
            Place place, Lifecycle lifecycle, EventType event, Reason reason, List<Decision> guards) {
        State state = lifecycle.state(place.state(lifecycle.id()));
        Refusal refusal = new Refusal(
                event.token(),
                Optional.of(state),
                reason,
                guards,
                lifecycle.transitions(event).stream()
                        .filter(arrow -> !arrow.from().equals(state))
                        .toList(),
                lifecycle.transitions(state).stream()
                        .filter(arrow -> !arrow.on().equals(event))
                        .toList());
        return new Outcome(refusal, place);
    }
}
