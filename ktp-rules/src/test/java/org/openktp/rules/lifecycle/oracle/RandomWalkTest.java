package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.oracle.NaivePath.Passed;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Reason;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.lifecycle.replay.Taken;

/** Random walks along lifecycles, legal and illegal, beside a plain map of states. */
final class RandomWalkTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);
    private static final int LONGEST = 12;
    private static final Map<Reason, Integer> REFUSED = new EnumMap<>(Reason.class);
    private static final Map<String, Replay> REPLAYS = new HashMap<>();
    private static final Set<Transition> TAKEN = new HashSet<>();

    /** Once all walks have passed, they must have been refused for every reason that is ever sure, and not only that. */
    static final class Coverage implements PerProperty.Lifecycle {
        @Override
        public void onSuccess() {
            if (System.getProperty("openktp.tries.most") == null) {
                assertThat(REFUSED).containsOnlyKeys(Reason.UNKNOWN_EVENT, Reason.NO_TRANSITION, Reason.GUARD_NOT_MET);
            }
        }
    }

    @Provide
    Arbitrary<ActionChain<Walk>> walks() {
        return Arbitraries.of(Schemes.OWN).flatMap(RandomWalkTest::walks);
    }

    @Provide
    Arbitrary<ActionChain<Walk>> allWalks() {
        return Arbitraries.of(Schemes.ALL).flatMap(RandomWalkTest::walks);
    }

    private static Arbitrary<ActionChain<Walk>> walks(Scheme scheme) {
        Replay replay = REPLAYS.computeIfAbsent(scheme.id(), id -> Replay.of(scheme));
        ActionChainArbitrary<Walk> chain = ActionChain.startWith(() -> Walk.of(replay, START));
        return chain.withAction(6, Steps.TAKEN)
                .withAction(2, Steps.GUARD_NOT_MET)
                .withAction(2, Steps.NO_TRANSITION)
                .withAction(1, Steps.UNKNOWN_EVENT)
                .withAction(1, Steps.REMARKED)
                .withMaxTransformations(LONGEST);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @PerProperty(Coverage.class)
    void things_stand_where_the_map_says_after_every_event(@ForAll("walks") ActionChain<Walk> walks) {
        Walk walk = walked(walks);

        walk.path().passed().stream().map(Passed::move).forEach(RandomWalkTest::count);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void so_they_do_along_every_lifecycle_that_is_shipped(@ForAll("allWalks") ActionChain<Walk> walks) {
        walked(walks);
    }

    private static Walk walked(ActionChain<Walk> walks) {
        Walk walk = walks.withInvariant("where the map says", RandomWalkTest::requireStates)
                .run();
        requireEachMoment(walk);
        return walk;
    }

    private static void requireStates(Walk walk) {
        requireStates(walk, walk.standing());
    }

    private static void requireStates(Walk walk, Standing standing) {
        walk.states().forEach((lifecycle, state) -> assertThat(standing.state(lifecycle))
                .contains(state));
        assertThat(standing.findings()).isEmpty();
    }

    /** What stood then, by what was known then and as of the day, is still the answer to that question. */
    private static void requireEachMoment(Walk whole) {
        Walk walk = Walk.of(whole.replay(), START);
        for (int count = 0; count <= whole.length(); count++) {
            Standing known = whole.replay().standing(whole.history(), whole.day(), Walk.instant(count));
            requireStates(walk, known);
            assertThat(known.steps()).hasSize(count);
            if (count < whole.length()) {
                Passed next = whole.path().passed().get(count);
                requireAsOf(whole, walk, next.day());
                walk = walk.then(next.happening(), next.move());
            }
        }
    }

    /** Before the day of the next event things stood where the events up to then had led. */
    private static void requireAsOf(Walk whole, Walk walk, LocalDate next) {
        if (walk.day().isBefore(next)) {
            Standing standing =
                    whole.replay().standing(whole.history(), next.minusDays(1), Walk.instant(whole.length()));
            requireStates(walk, standing);
        }
    }

    private static void count(Move move) {
        if (move instanceof Refusal refusal) {
            REFUSED.merge(refusal.reason(), 1, Integer::sum);
        }
        if (move instanceof Taken taken) {
            TAKEN.add(taken.transition());
        }
    }
}
