package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.replay.Taken;

/**
 * Every place to which a lifecycle can be brought by real histories, each replayed, along with those lifecycles that its guards
 * look at. Two histories are at one place if their states are the same and the same events have happened that guards ask about.
 */
final class ExhaustiveWalk {

    /** How many steps to rest are looked for at most. */
    private static final int LONGEST = 30;

    private final Lifecycle lifecycle;
    private final List<Lifecycle> involved;
    private final Set<String> asked;
    private final Map<Object, Walk> places = new LinkedHashMap<>();
    private final Map<Object, Set<Object>> next = new HashMap<>();
    private final Set<Transition> taken = new HashSet<>();

    ExhaustiveWalk(Scheme scheme, Lifecycle lifecycle, LocalDate start) {
        this.lifecycle = lifecycle;
        this.involved = involved(scheme, lifecycle);
        this.asked = asked(scheme);
        Deque<Walk> todo = new ArrayDeque<>(List.of(Walk.of(scheme, start)));
        places.put(place(todo.peek()), todo.peek());
        while (!todo.isEmpty()) {
            Walk from = todo.remove();
            for (Walk to : steps(from)) {
                next.computeIfAbsent(place(from), key -> new LinkedHashSet<>()).add(place(to));
                if (places.putIfAbsent(place(to), to) == null) {
                    todo.add(to);
                }
            }
        }
    }

    private static Stream<Fact<?>> facts(Lifecycle lifecycle) {
        return lifecycle.transitions().stream().flatMap(arrow -> arrow.rules().facts().values().stream());
    }

    /** The lifecycle and all whose states or events its guards ask about, and so on. */
    private static List<Lifecycle> involved(Scheme scheme, Lifecycle lifecycle) {
        List<Lifecycle> involved = new ArrayList<>(List.of(lifecycle));
        for (int each = 0; each < involved.size(); each++) {
            Set<Fact<?>> facts = facts(involved.get(each)).collect(Collectors.toSet());
            scheme.lifecycles().stream()
                    .filter(other -> !involved.contains(other))
                    .filter(other -> facts.contains(HistoryFacts.state(other))
                            || other.events().stream().map(HistoryFacts::date).anyMatch(facts::contains))
                    .toList()
                    .forEach(involved::add);
        }
        return involved;
    }

    /** The events of which guards ask whether they have happened. */
    private Set<String> asked(Scheme scheme) {
        Set<String> tokens = new TreeSet<>();
        Set<Fact<?>> facts = involved.stream().flatMap(ExhaustiveWalk::facts).collect(Collectors.toSet());
        scheme.events().stream()
                .filter(event -> facts.contains(HistoryFacts.date(event)))
                .forEach(event -> tokens.add(event.token()));
        involved.stream()
                .flatMap(each -> each.transitions().stream())
                .filter(arrow -> arrow.rules().facts().containsValue(HistoryFacts.REPEATED))
                .forEach(arrow -> tokens.add(arrow.on().token()));
        return tokens;
    }

    private Object place(Walk walk) {
        Set<String> happened = walk.path().passed().stream()
                .map(each -> each.happening().type())
                .filter(asked::contains)
                .collect(Collectors.toSet());
        return List.of(involved.stream().map(walk::state).toList(), happened);
    }

    /** One step along each arrow that can be followed from here, by the replay too; remarks are steps where they matter. */
    private List<Walk> steps(Walk walk) {
        List<Walk> steps = new ArrayList<>();
        for (Lifecycle each : involved) {
            for (Transition arrow : each.transitions(walk.state(each))) {
                step(walk, each, arrow).ifPresent(to -> {
                    taken.add(arrow);
                    steps.add(to);
                });
            }
        }
        walk.path().scheme().remarks().stream()
                .filter(remark -> asked.contains(remark.token()))
                .forEach(remark -> steps.add(
                        walk.then(Happening.of(remark.token(), walk.day().toString()), Outline.REMARKED.move())));
        return steps;
    }

    private static Optional<Walk> step(Walk walk, Lifecycle lifecycle, Transition arrow) {
        for (int gap : Walk.GAPS) {
            for (Happening happening : walk.happenings(arrow, gap, true)) {
                Walk to = walk.then(happening, new Taken(lifecycle.id(), arrow));
                if (to.last().equals(Set.of(new Taken(lifecycle.id(), arrow)))) {
                    return Optional.of(to);
                }
            }
        }
        return Optional.empty();
    }

    int places() {
        return places.size();
    }

    /** The states that no history has reached. */
    Set<State> unreached() {
        Set<State> states = new LinkedHashSet<>(lifecycle.states());
        places.values().forEach(walk -> states.remove(walk.state(lifecycle)));
        return states;
    }

    /** The arrows that no history has followed. */
    Set<Transition> untaken() {
        Set<Transition> arrows = new LinkedHashSet<>(lifecycle.transitions());
        arrows.removeAll(taken);
        return arrows;
    }

    /** The histories from which no longer one was found in which the lifecycle has come to rest. */
    List<Walk> deadEnds() {
        Map<Object, Integer> distances = distances();
        return places.values().stream()
                .filter(walk -> !comesToRest(walk, distances))
                .toList();
    }

    private Map<Object, Integer> distances() {
        Map<Object, Integer> distances = new HashMap<>();
        places.forEach((place, walk) -> {
            if (isAtRest(walk)) {
                distances.put(place, 0);
            }
        });
        int before = -1;
        for (int distance = 1; before < distances.size(); distance++) {
            before = distances.size();
            int one = distance;
            Set<Object> near = new HashSet<>(distances.keySet());
            next.forEach((from, to) -> {
                if (to.stream().anyMatch(near::contains)) {
                    distances.putIfAbsent(from, one);
                }
            });
        }
        return distances;
    }

    /** Follows the nearest way to rest, event by event. */
    private boolean comesToRest(Walk start, Map<Object, Integer> distances) {
        Walk walk = start;
        for (int steps = 0; steps < LONGEST && !isAtRest(walk); steps++) {
            Optional<Walk> nearer = steps(walk).stream()
                    .min(Comparator.comparing(to -> distances.getOrDefault(place(to), Integer.MAX_VALUE)));
            if (nearer.isEmpty()) {
                return false;
            }
            walk = nearer.get();
        }
        return walk.standing().state(lifecycle.id()).filter(State::resting).isPresent();
    }

    private boolean isAtRest(Walk walk) {
        return walk.state(lifecycle).resting();
    }
}
