package org.openktp.rules.lifecycle.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.history.Held;

/**
 * Takes the events day by day, and on a day in the order of {@link Held#ORDER}. An event known to the month may fall on any
 * of its days: on each of them every branch goes on with it and without it, and on the last one with it alone. One that
 * leaves no trace is tried on each day without branching, since nothing hangs on which it was.
 */
final class Fold {

    private final Follower follower;
    private final LocalDate asOf;
    private final int most;
    private final List<Held> held;
    private final Map<Held, Map<Object, Move>> moves = new LinkedHashMap<>();
    private final Map<List<Object>, List<Place>> followed = new HashMap<>();
    private Set<Branch> branches;

    Fold(Follower follower, List<Held> held, LocalDate asOf, int most) {
        this.follower = follower;
        this.asOf = asOf;
        this.most = most;
        this.held = held.stream()
                .filter(each -> !date(each).earliest().isAfter(asOf))
                .sorted(Comparator.comparing((Held each) -> date(each).earliest())
                        .thenComparing(Held.ORDER))
                .toList();
        this.held.forEach(each -> moves.put(each, new LinkedHashMap<>()));
        Map<String, String> initial = new TreeMap<>();
        follower.scheme()
                .lifecycles()
                .forEach(each -> initial.put(each.id(), each.initial().token()));
        Place start = new Place(Map.copyOf(initial), Map.of(), Set.of(), FactSheet.empty());
        branches = Set.of(new Branch(start, Set.of()));
    }

    /** Goes through all days. False if there were more branches than are looked at. */
    boolean run() {
        for (Map.Entry<LocalDate, List<Held>> day : days().entrySet()) {
            day.getValue().sort(Held.ORDER);
            for (Held each : day.getValue()) {
                branches = next(each, day.getKey());
                if (branches.size() > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private SortedMap<LocalDate, List<Held>> days() {
        SortedMap<LocalDate, List<Held>> days = new TreeMap<>();
        Days tried = new Days(held, asOf, follower.memory());
        held.forEach(each -> tried.within(date(each).earliest(), last(each))
                .forEach(day ->
                        days.computeIfAbsent(day, key -> new ArrayList<>()).add(each)));
        return days;
    }

    private Set<Branch> next(Held each, LocalDate day) {
        if (!follower.memory().leavesTrace(each.happening())) {
            branches.forEach(branch -> outcomes(branch.place(), each, day));
            return branches;
        }
        boolean must = day.equals(last(each));
        String id = each.event().id();
        Set<Branch> next = new LinkedHashSet<>();
        for (Branch branch : branches) {
            boolean placed = branch.placed().contains(id);
            if (placed || !must) {
                next.add(must ? branch.forgetting(id) : branch);
            }
            if (!placed) {
                outcomes(branch.place(), each, day)
                        .forEach(place -> next.add(must ? branch.at(place) : branch.placing(id, place)));
            }
        }
        return next;
    }

    /** Where an event leads from a place, worked out once for all days where it does not mind the day. */
    private List<Place> outcomes(Place place, Held each, LocalDate day) {
        LocalDate minded = follower.memory().mindsDay(each.happening()) ? day : LocalDate.MIN;
        return followed.computeIfAbsent(
                List.of(place, each.event().id(), minded), key -> follower.follow(place, each.happening(), day).stream()
                        .map(outcome -> {
                            note(each, outcome.move());
                            return outcome.place();
                        })
                        .toList());
    }

    /** Refusals of one event are one where the same rules failed and the same facts are missing; the first is kept. */
    private void note(Held each, Move move) {
        Object essence = move instanceof Refusal refusal
                ? List.of(
                        refusal.reason(),
                        refusal.state(),
                        refusal.unmet().stream().map(rule -> rule.rule().id()).toList(),
                        refusal.missing().stream().map(fact -> fact.fact().id()).toList())
                : move;
        moves.computeIfAbsent(each, none -> new LinkedHashMap<>()).putIfAbsent(essence, move);
    }

    private static PartialDate date(Held each) {
        return each.happening().effective();
    }

    private static LocalDate last(Held each) {
        return date(each).latest();
    }

    List<Step> steps() {
        return held.stream()
                .map(each -> new Step(
                        each,
                        !last(each).isAfter(asOf),
                        new LinkedHashSet<>(moves.getOrDefault(each, Map.of()).values())))
                .toList();
    }

    /** The events without what they did, where that was not followed to the end. */
    List<Step> unfollowed() {
        return held.stream()
                .map(each -> new Step(each, !last(each).isAfter(asOf), Set.of()))
                .toList();
    }

    Map<String, Set<State>> states() {
        Map<String, Set<State>> states = new LinkedHashMap<>();
        for (Lifecycle lifecycle : follower.scheme().lifecycles()) {
            Set<State> possible = new HashSet<>();
            branches.forEach(
                    branch -> possible.add(lifecycle.state(branch.place().state(lifecycle.id()))));
            states.put(lifecycle.id(), inOrder(lifecycle, possible));
        }
        return states;
    }

    /** Every state to which these events could lead in any order, whatever the guards say. */
    Map<String, Set<State>> reachable() {
        Set<String> tokens = held.stream().map(each -> each.happening().type()).collect(Collectors.toSet());
        Map<String, Set<State>> states = new LinkedHashMap<>();
        for (Lifecycle lifecycle : follower.scheme().lifecycles()) {
            states.put(lifecycle.id(), inOrder(lifecycle, lifecycle.reachable(tokens)));
        }
        return states;
    }

    private static Set<State> inOrder(Lifecycle lifecycle, Set<State> some) {
        Set<State> ordered = new LinkedHashSet<>(lifecycle.states());
        ordered.retainAll(some);
        return Collections.unmodifiableSet(ordered);
    }
}
