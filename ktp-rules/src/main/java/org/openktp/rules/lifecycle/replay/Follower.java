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
            return List.of(refused(place, happening, Optional.empty(), Reason.UNKNOWN_EVENT, List.of()));
        }
        Optional<Lifecycle> lifecycle = scheme.lifecycleOf(event.get());
        return lifecycle.isPresent()
                ? follow(place, happening, day, lifecycle.get(), event.get())
                : List.of(new Outcome(new Remarked(), memory.after(place, happening, day)));
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
            outcomes.add(refused(place, happening, Optional.of(lifecycle), reason(ways), guards));
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

    private Outcome refused(
            Place place, Happening happening, Optional<Lifecycle> lifecycle, Reason reason, List<Decision> guards) {
        Optional<State> state = lifecycle.map(each -> each.state(place.state(each.id())));
        List<Transition> leaving =
                state.isEmpty() ? List.of() : lifecycle.orElseThrow().transitions(state.get());
        Refusal refusal = new Refusal(
                happening.type(),
                state,
                reason,
                guards,
                arrows(lifecycle, happening, state),
                leaving.stream()
                        .filter(arrow -> !arrow.on().token().equals(happening.type()))
                        .toList());
        return new Outcome(refusal, place);
    }

    private static List<Transition> arrows(
            Optional<Lifecycle> lifecycle, Happening happening, Optional<State> besides) {
        return lifecycle.stream()
                .flatMap(each -> each.transitions().stream())
                .filter(arrow -> arrow.on().token().equals(happening.type()))
                .filter(arrow -> !besides.equals(Optional.of(arrow.from())))
                .toList();
    }
}
