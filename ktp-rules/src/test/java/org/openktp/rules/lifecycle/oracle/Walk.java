package org.openktp.rules.lifecycle.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.lifecycle.replay.Taken;

/**
 * One event after another, each recorded after the last one and on no earlier day, with the states in a plain map beside them.
 *
 * @param replay the replay
 * @param history the history so far
 * @param path what each event was said to do
 * @param states the states, as the arrows said to be taken lead
 * @param day the day of the last event
 */
record Walk(Replay replay, History history, NaivePath path, Map<String, State> states, LocalDate day) {

    /** How many days later the next event may fall. */
    static final List<Integer> GAPS = List.of(0, 1, 7, 31, 92, 366);

    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    static Walk of(Scheme scheme, LocalDate day) {
        return of(Replay.of(scheme), day);
    }

    static Walk of(Replay replay, LocalDate day) {
        Scheme scheme = replay.scheme();
        Map<String, State> states = new HashMap<>();
        scheme.lifecycles().forEach(each -> states.put(each.id(), each.initial()));
        return new Walk(replay, History.of(), new NaivePath(scheme, List.of()), Map.copyOf(states), day);
    }

    /** When so many events had been recorded. */
    static Instant instant(int count) {
        return BEGIN.plusSeconds(count);
    }

    int length() {
        return history.entries().size();
    }

    State state(Lifecycle lifecycle) {
        return path.state(lifecycle);
    }

    /** A walk with one more event, which is said to do this. */
    Walk then(Happening happening, Move move) {
        LocalDate next = happening.effective().earliest();
        Event event = new Event("event-" + (1000 + length()), instant(length() + 1), happening);
        Map<String, State> after = new HashMap<>(states);
        if (move instanceof Taken taken) {
            after.put(taken.lifecycle(), taken.transition().to());
        }
        return new Walk(replay, history.plus(event), path.then(happening, next, move), Map.copyOf(after), next);
    }

    /** Where it stands by the replay. */
    Standing standing() {
        return replay.standing(history, day, instant(length()));
    }

    /** What the replay makes of the last event. */
    Set<Move> last() {
        return standing().steps().get(length() - 1).moves();
    }

    List<Transition> leaving() {
        List<Transition> leaving = new ArrayList<>();
        path.scheme().lifecycles().forEach(each -> leaving.addAll(each.transitions(state(each))));
        return leaving;
    }

    /** What could happen so many days later by which this arrow is taken, or else refused. */
    List<Happening> happenings(Transition arrow, int gap, boolean taken) {
        List<Happening> some = new ArrayList<>();
        LocalDate next = day.plusDays(gap);
        for (FactSheet sheet : new Proposals(path, next, arrow).sheets()) {
            for (Optional<String> key : List.of(Optional.<String>empty(), Optional.of("key-" + length()))) {
                Happening happening = new Happening(arrow.on().token(), key, PartialDate.of(next), sheet);
                if (open(List.of(arrow), happening)
                        .equals(Set.of(Optional.of(arrow).filter(one -> taken)))) {
                    some.add(happening);
                }
            }
        }
        return some;
    }

    /** Whether none of the arrows that could be followed is open. */
    boolean isBarred(Lifecycle lifecycle, EventType event, Happening happening) {
        return open(lifecycle.transitions(state(lifecycle), event), happening).equals(Set.of(Optional.empty()));
    }

    private Set<Optional<Transition>> open(List<Transition> arrows, Happening happening) {
        LocalDate next = happening.effective().earliest();
        return new NaiveGuards(arrows, next, fact -> path.known(fact, happening, next)).open();
    }
}
