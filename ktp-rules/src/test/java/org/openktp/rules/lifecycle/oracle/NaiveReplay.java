package org.openktp.rules.lifecycle.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.oracle.Outline.Did;
import org.openktp.rules.lifecycle.oracle.Outline.Line;
import org.openktp.rules.lifecycle.replay.Reason;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Taken;

/**
 * The obvious slow replay, from the log alone: every day that each event may have fallen on, with every day of each other one,
 * sorted, and followed one event after another. Nothing is remembered from one way to the next. What may be wrong on purpose
 * can be overridden.
 */
class NaiveReplay {

    private final Scheme scheme;
    private final Map<String, Set<State>> states = new HashMap<>();
    private final Map<Held, Set<Did>> did = new LinkedHashMap<>();

    NaiveReplay(Scheme scheme) {
        this.scheme = scheme;
    }

    static Outline standing(Scheme scheme, History history, LocalDate asOf, Instant knownAt) {
        return new NaiveReplay(scheme).standing(history.entries(), asOf, knownAt);
    }

    Outline standing(List<Entry> entries, LocalDate asOf, Instant knownAt) {
        scheme.lifecycles().forEach(each -> states.put(each.id(), new HashSet<>()));
        List<Held> begun = new ArrayList<>(held(entries, knownAt));
        begun.removeIf(each -> date(each).earliest().isAfter(asOf));
        begun.sort(Comparator.comparing((Held each) -> date(each).earliest()).thenComparing(sameDay()));
        begun.forEach(each -> did.put(each, new LinkedHashSet<>()));
        place(begun, List.of(), asOf);
        List<Line> lines = new ArrayList<>();
        did.forEach(
                (each, moves) -> lines.add(new Line(each, !date(each).latest().isAfter(asOf), moves)));
        return new Outline(states, lines);
    }

    /** An event on the day on which it is taken to have fallen. */
    record Placed(Held held, LocalDate day) {}

    /** Gives each event that has none a day, in every way. */
    private void place(List<Held> rest, List<Placed> placed, LocalDate asOf) {
        if (rest.isEmpty()) {
            List<Placed> sorted = new ArrayList<>(placed);
            sorted.removeIf(each -> each.day().isAfter(asOf));
            sorted.sort(order());
            follow(sorted, new NaivePath(scheme, List.of()));
            return;
        }
        Held first = rest.get(0);
        for (LocalDate day : days(date(first))) {
            List<Placed> more = new ArrayList<>(placed);
            more.add(new Placed(first, day));
            place(rest.subList(1, rest.size()), more, asOf);
        }
    }

    private void follow(List<Placed> rest, NaivePath path) {
        if (rest.isEmpty()) {
            scheme.lifecycles()
                    .forEach(each -> states.getOrDefault(each.id(), Set.of()).add(path.state(each)));
            return;
        }
        Placed next = rest.get(0);
        Happening happening = next.held().happening();
        for (Did each : moves(happening, next.day(), path)) {
            did.getOrDefault(next.held(), Set.of()).add(each);
            follow(rest.subList(1, rest.size()), path.then(happening, next.day(), each.move()));
        }
    }

    /** What an event may do where a path has led. */
    private List<Did> moves(Happening happening, LocalDate day, NaivePath path) {
        Optional<EventType> event = scheme.event(happening.type());
        if (event.isEmpty()) {
            Refusal unknown = new Refusal(
                    happening.type(), Optional.empty(), Reason.UNKNOWN_EVENT, List.of(), List.of(), List.of());
            return List.of(new Did(unknown, Set.of()));
        }
        if (scheme.remarks().contains(event.get())) {
            return List.of(Outline.REMARKED);
        }
        Lifecycle lifecycle = scheme.lifecycles().stream()
                .filter(each -> each.events().contains(event.get()))
                .findFirst()
                .orElseThrow();
        return moves(happening, day, path, lifecycle, event.get());
    }

    private List<Did> moves(Happening happening, LocalDate day, NaivePath path, Lifecycle lifecycle, EventType event) {
        State state = path.state(lifecycle);
        List<Transition> here = new ArrayList<>();
        List<Transition> elsewhere = new ArrayList<>();
        List<Transition> instead = new ArrayList<>();
        for (Transition arrow : lifecycle.transitions()) {
            boolean leaves = arrow.from().equals(state);
            if (arrow.on().equals(event)) {
                (leaves ? here : elsewhere).add(arrow);
            } else if (leaves) {
                instead.add(arrow);
            }
        }
        NaiveGuards guards = guards(here, happening, day, path);
        Set<Optional<Transition>> open = open(guards);
        Reason reason =
                here.isEmpty() ? Reason.NO_TRANSITION : open.size() > 1 ? Reason.GUARD_UNDECIDED : Reason.GUARD_NOT_MET;
        Refusal refusal = new Refusal(event.token(), Optional.of(state), reason, List.of(), elsewhere, instead);
        return open.stream()
                .map(arrow -> arrow.map(taken -> new Did(new Taken(lifecycle.id(), taken), Set.of()))
                        .orElseGet(() -> new Did(refusal, guards.unmet())))
                .toList();
    }

    private static PartialDate date(Held each) {
        return each.happening().effective();
    }

    List<Held> held(List<Entry> entries, Instant knownAt) {
        return NaiveAccount.held(entries, knownAt);
    }

    List<LocalDate> days(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }

    /** The order of events of one day. */
    Comparator<Held> sameDay() {
        return Comparator.comparing((Held each) -> each.event().recorded())
                .thenComparing(each -> each.event().id());
    }

    Comparator<Placed> order() {
        return Comparator.comparing(Placed::day).thenComparing(Placed::held, sameDay());
    }

    NaiveGuards guards(List<Transition> arrows, Happening happening, LocalDate day, NaivePath path) {
        return new NaiveGuards(arrows, day, fact -> path.known(fact, happening, day));
    }

    Set<Optional<Transition>> open(NaiveGuards guards) {
        return guards.open();
    }
}
