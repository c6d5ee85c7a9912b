package org.openktp.rules.lifecycle.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Remarked;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.lifecycle.replay.Step;

/**
 * What is compared of a standing: all but how the guards were decided, of which only the rules that failed or may fail.
 *
 * @param states the possible states of each lifecycle
 * @param lines what each event did
 */
record Outline(Map<String, Set<State>> states, List<Line> lines) {

    static final Did REMARKED = new Did(new Remarked(), Set.of());

    /** What one event did. */
    record Line(Held held, boolean surely, Set<Did> did) {}

    /** A move, without the decisions on its guards, and the guards that are not met or may not be. */
    record Did(Move move, Set<String> unmet) {

        static Did of(Move move) {
            if (move instanceof Refusal refusal) {
                Set<String> unmet = refusal.unmet().stream()
                        .map(outcome -> outcome.rule().id())
                        .collect(Collectors.toSet());
                return new Did(bare(refusal), unmet);
            }
            return new Did(move, Set.of());
        }

        private static Refusal bare(Refusal refusal) {
            return new Refusal(
                    refusal.event(),
                    refusal.state(),
                    refusal.reason(),
                    List.of(),
                    refusal.elsewhere(),
                    refusal.instead());
        }
    }

    static Outline of(Standing standing) {
        Map<String, Set<State>> states = new HashMap<>();
        standing.states().forEach((lifecycle, possible) -> states.put(lifecycle, new HashSet<>(possible)));
        return new Outline(states, standing.steps().stream().map(Outline::line).toList());
    }

    private static Line line(Step step) {
        return new Line(
                step.held(), step.surely(), step.moves().stream().map(Did::of).collect(Collectors.toSet()));
    }
}
