package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.lifecycle.Door;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;

/** Every state, arrow and way to rest of a lifecycle, by histories that are replayed. */
final class ExhaustiveWalkTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    static Stream<Arguments> lifecycles() {
        return Schemes.ALL.stream()
                .flatMap(scheme -> scheme.lifecycles().stream().map(each -> arguments(scheme.id(), each.id())));
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void every_arrow_can_be_taken_and_nothing_is_a_dead_end(String schemeId, String lifecycleId) {
        Scheme scheme = Schemes.byId(schemeId);
        ExhaustiveWalk walk = new ExhaustiveWalk(scheme, Schemes.lifecycle(scheme, lifecycleId), START);

        assertThat(walk.unreached()).isEmpty();
        assertThat(walk.untaken()).isEmpty();
        assertThat(walk.deadEnds()).isEmpty();
    }

    @Test
    void goes_to_every_place_of_the_sample() {
        assertThat(new ExhaustiveWalk(Sample.SCHEME, Sample.APPLICATION, START).places())
                .isEqualTo(5);
        assertThat(new ExhaustiveWalk(Sample.SCHEME, Sample.WORK, START).places())
                .isGreaterThan(12);
    }

    @Test
    void finds_an_arrow_whose_guard_can_never_be_met() {
        ExhaustiveWalk walk = walk(Condition.any());

        assertThat(walk.untaken()).extracting(Transition::toString).containsExactly("open --to-shut--> shut");
        assertThat(walk.deadEnds()).hasSize(1);
        assertThat(walk.unreached()).isEmpty();
    }

    @Test
    void finds_a_dead_end_that_only_some_histories_run_into() {
        ExhaustiveWalk walk = walk(Condition.not(Condition.hasValue(HistoryFacts.date(Door.SQUEAK))));

        assertThat(walk.untaken()).isEmpty();
        assertThat(walk.deadEnds()).singleElement().satisfies(dead -> assertThat(
                        dead.state(dead.path().scheme().lifecycles().get(0)))
                .isEqualTo(Door.OPEN));
    }

    /** A door that may be shut on a condition. */
    private static ExhaustiveWalk walk(Condition condition) {
        List<State> states = List.of(Door.SHUT, Door.OPEN);
        List<EventType> events = Arrays.asList(Door.TO_OPEN, Door.TO_SHUT);
        Lifecycle door = new Lifecycle(
                "door",
                "a door",
                Door.SHUT,
                states,
                events,
                List.of(
                        Transition.own(Door.SHUT, Door.TO_OPEN, Door.OPEN),
                        Transition.own(Door.OPEN, Door.TO_SHUT, Door.SHUT, Door.guard("may", condition))));
        return new ExhaustiveWalk(Scheme.of("house", "a house", List.of(door), List.of(Door.SQUEAK)), door, START);
    }
}
