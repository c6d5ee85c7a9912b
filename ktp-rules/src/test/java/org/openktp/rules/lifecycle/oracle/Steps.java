package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.Transformer;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Reason;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Taken;

/** The steps that a random walk may take: one that follows an arrow, and one that is refused for each reason. */
enum Steps implements Action.Dependent<Walk> {
    TAKEN(walk -> arrows(walk, true)),
    GUARD_NOT_MET(walk -> arrows(walk, false)),
    NO_TRANSITION(Steps::leadingNowhere),
    UNKNOWN_EVENT(walk -> List.of(new Step(
            Happening.of("no-such-event", walk.day().toString()),
            refusal("no-such-event", Optional.empty(), Reason.UNKNOWN_EVENT)))),
    REMARKED(walk -> walk.path().scheme().remarks().stream()
            .map(remark -> new Step(Happening.of(remark.token(), walk.day().toString()), Outline.REMARKED.move()))
            .toList());

    private final Function<Walk, List<Step>> steps;

    Steps(Function<Walk, List<Step>> steps) {
        this.steps = steps;
    }

    /** What happens, and what it should do: of a refusal, the event, the state and the reason. */
    private record Step(Happening happening, Move move) {}

    @Override
    public boolean precondition(Walk walk) {
        return !steps.apply(walk).isEmpty();
    }

    @Override
    public Arbitrary<Transformer<Walk>> transformer(Walk walk) {
        return Arbitraries.of(steps.apply(walk))
                .map(step -> Transformer.transform(this + " " + step.happening(), before -> after(before, step)));
    }

    private static Walk after(Walk before, Step step) {
        Walk after = before.then(step.happening(), step.move());
        Set<Move> last = after.last();
        assertThat(last).hasSize(1).allSatisfy(move -> {
            assertThat(essence(move)).isEqualTo(step.move());
            if (move instanceof Refusal refusal) {
                requireReason(before, refusal);
            }
        });
        return after;
    }

    private static Move essence(Move move) {
        return move instanceof Refusal refusal ? refusal(refusal.event(), refusal.state(), refusal.reason()) : move;
    }

    private static Refusal refusal(String event, Optional<State> state, Reason reason) {
        return new Refusal(event, state, reason, List.of(), List.of(), List.of());
    }

    /** That what a refusal says of the arrows is so by the definition, and that it names a guard where one failed. */
    private static void requireReason(Walk before, Refusal refusal) {
        boolean known = refusal.state().isPresent();
        List<Transition> leaving = before.leaving().stream()
                .filter(arrow -> refusal.state().equals(Optional.of(arrow.from())))
                .toList();
        Set<Transition> others = new HashSet<>(leaving);
        others.removeIf(arrow -> arrow.on().token().equals(refusal.event()));
        assertThat(refusal.unmet().isEmpty()).isEqualTo(refusal.reason() != Reason.GUARD_NOT_MET);
        assertThat(new HashSet<>(refusal.instead())).isEqualTo(known ? others : Set.of());
        assertThat(refusal.elsewhere())
                .allMatch(arrow -> arrow.on().token().equals(refusal.event()))
                .noneMatch(leaving::contains);
    }

    private static List<Step> arrows(Walk walk, boolean taken) {
        List<Step> steps = new ArrayList<>();
        for (Lifecycle each : walk.path().scheme().lifecycles()) {
            for (Transition arrow : each.transitions(walk.state(each))) {
                Move move = taken
                        ? new Taken(each.id(), arrow)
                        : refusal(arrow.on().token(), Optional.of(arrow.from()), Reason.GUARD_NOT_MET);
                Walk.GAPS.stream()
                        .flatMap(gap -> walk.happenings(arrow, gap, taken).stream())
                        .filter(happening -> taken || walk.isBarred(each, arrow.on(), happening))
                        .forEach(happening -> steps.add(new Step(happening, move)));
            }
        }
        return steps;
    }

    /** The events that no arrow follows from here. */
    private static List<Step> leadingNowhere(Walk walk) {
        List<Step> steps = new ArrayList<>();
        for (Lifecycle each : walk.path().scheme().lifecycles()) {
            State state = walk.state(each);
            for (EventType event : each.events()) {
                if (each.transitions(state, event).isEmpty()) {
                    steps.add(new Step(
                            Happening.of(event.token(), walk.day().toString()),
                            refusal(event.token(), Optional.of(state), Reason.NO_TRANSITION)));
                }
            }
        }
        return steps;
    }
}
