package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.oracle.Outline.Did;
import org.openktp.rules.lifecycle.oracle.Outline.Line;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Reason;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;

/** The replay against the obvious slow one, over small schemes and whatever may have been recorded. */
final class ReplayOracleTest {

    static final int CASES = 1_500;

    private static final int ASKED = 200;

    /** How often each kind of answer has to come up. */
    private static final int OFTEN = 20;

    private static final Map<Reason, Integer> REFUSED = new EnumMap<>(Reason.class);
    private static final Map<String, Integer> SEEN = new TreeMap<>();

    /** Once all cases have passed, they must have been of every kind. */
    static final class Coverage implements PerProperty.Lifecycle {
        @Override
        public void onSuccess() {
            if (System.getProperty("openktp.tries.most") == null) {
                assertThat(REFUSED).containsOnlyKeys(Reason.values());
                assertThat(SEEN)
                        .containsKeys("three states", "several moves", "not surely", "corrected", "remarked", "fork")
                        .containsKeys("duplicate-id", "unknown-target", "circular");
                assertThat(REFUSED.values()).allMatch(times -> times >= OFTEN);
                assertThat(SEEN.values()).allMatch(times -> times >= OFTEN);
            }
        }
    }

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.arbitrary();
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    @PerProperty(Coverage.class)
    void things_stand_where_every_way_followed_one_by_one_leads(@ForAll("cases") RandomCase each) {
        Outline naive = each.naively();
        Standing standing = each.standing();

        assertThat(Outline.of(standing)).isEqualTo(naive);
        assertThat(standing.findings().stream().map(finding -> List.<Object>of(finding.code(), finding.path())))
                .containsExactlyInAnyOrderElementsOf(
                        NaiveAccount.faults(each.history().entries(), each.knownAt()));
        standing.findings().forEach(finding -> count(finding.code().token(), true));
        naive.states().values().forEach(states -> count("three states", states.size() > 2));
        naive.lines().forEach(ReplayOracleTest::count);
    }

    /** Asking what something would do is recording it last and looking at what it did. */
    @Property(tries = ASKED, edgeCases = EdgeCasesMode.NONE)
    void what_would_happen_is_what_does_once_it_is_recorded(
            @ForAll("cases") RandomCase each, @ForAll("cases") RandomCase other) {
        Happening happening = other.history().entries().stream()
                .filter(Event.class::isInstance)
                .map(entry -> ((Event) entry).happening())
                .findFirst()
                .orElse(Happening.of("no-such-event", "2024-03-01"));
        Event event = new Event("\uffff", each.knownAt(), happening);
        Outline naive = NaiveReplay.standing(
                each.scheme(), each.history().plus(event), happening.effective().latest(), each.knownAt());

        Set<Move> moves = Replay.of(each.scheme()).ask(each.history(), happening, each.knownAt());

        assertThat(moves.stream().map(Did::of).collect(Collectors.toSet()))
                .isEqualTo(naive.lines().stream()
                        .filter(line -> line.held().event().equals(event))
                        .findFirst()
                        .orElseThrow()
                        .did());
    }

    private static void count(Line line) {
        count("several moves", line.did().size() > 1);
        count("not surely", !line.surely());
        count("corrected", line.held().correction().isPresent());
        List<Did> refusals =
                line.did().stream().filter(did -> did.move() instanceof Refusal).toList();
        refusals.forEach(did -> REFUSED.merge(((Refusal) did.move()).reason(), 1, Integer::sum));
        count("remarked", line.did().equals(Set.of(Outline.REMARKED)));
        count("fork", refusals.isEmpty() && line.did().size() > 1);
    }

    private static void count(String kind, boolean seen) {
        if (seen) {
            SEEN.merge(kind, 1, Integer::sum);
        }
    }
}
