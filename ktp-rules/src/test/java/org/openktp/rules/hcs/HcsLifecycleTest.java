package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.source.Provenance;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Reason;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;

final class HcsLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final String STATED = """
            prospective --enquire--> enquired
            enquired --enquire--> enquired
            prospective --submit-application--> applied
            enquired --submit-application--> applied
            applied --interview--> interviewed
            interviewed --offer-place--> offered
            interviewed --turn-down--> not-successful
            offered --start-programme--> running
            """;

    private static final String INFERRED = """
            applied --shortlist--> shortlisted
            shortlisted --interview--> interviewed
            applied --turn-down--> not-successful
            shortlisted --turn-down--> not-successful
            interviewed --hold-in-reserve--> in-reserve
            in-reserve --offer-place--> offered
            in-reserve --turn-down--> not-successful
            offered --decline-offer--> declined
            running --complete--> completed
            completed --collaborate--> collaborating
            applied --withdraw--> withdrawn
            shortlisted --withdraw--> withdrawn
            interviewed --withdraw--> withdrawn
            in-reserve --withdraw--> withdrawn
            offered --withdraw--> withdrawn
            running --withdraw--> withdrawn
            """;

    private static final String OWN = """
            running --pause--> paused
            paused --resume--> running
            running --take-leave--> on-leave
            on-leave --return-from-leave--> running
            running --extend--> running
            paused --withdraw--> withdrawn
            on-leave --withdraw--> withdrawn
            """;

    private static List<String> arrows(Lifecycle lifecycle, Provenance provenance) {
        return lifecycle.transitions().stream()
                .filter(arrow -> arrow.provenance() == provenance)
                .map(Transition::toString)
                .toList();
    }

    @Test
    void has_exactly_these_arrows_stated_or_inferred_and_none_with_a_guard() {
        Lifecycle lifecycle = HcsLifecycle.LIFECYCLE;

        assertThat(arrows(lifecycle, Provenance.STATED))
                .containsExactlyInAnyOrderElementsOf(STATED.lines().toList());
        assertThat(arrows(lifecycle, Provenance.INFERRED))
                .containsExactlyInAnyOrderElementsOf(INFERRED.lines().toList());
        assertThat(lifecycle.transitions()).hasSize(24).allMatch(arrow -> arrow.guards()
                .isEmpty());
    }

    @Test
    void what_no_page_names_is_inferred() {
        assertThat(HcsLifecycle.LIFECYCLE.states().stream()
                        .filter(state -> state.provenance() == Provenance.INFERRED)
                        .map(State::token))
                .containsExactlyInAnyOrder(
                        "prospective", "shortlisted", "in-reserve", "declined", "withdrawn", "completed");
    }

    @Test
    void pauses_leave_and_extensions_are_added_as_the_hosts_own() {
        Scheme scheme = HcsLifecycle.withPauses();
        Lifecycle lifecycle = scheme.lifecycles().get(0);

        assertThat(scheme.id()).isEqualTo("hcs-ktp-with-pauses");
        assertThat(arrows(lifecycle, Provenance.USER_SUPPLIED))
                .containsExactlyElementsOf(OWN.lines().toList());
        assertThat(lifecycle.states())
                .filteredOn(state -> state.provenance() == Provenance.USER_SUPPLIED)
                .extracting(State::token)
                .containsExactly("paused", "on-leave");
        assertThat(lifecycle.states()).containsAll(HcsLifecycle.LIFECYCLE.states());
        assertThat(arrows(HcsLifecycle.LIFECYCLE, Provenance.USER_SUPPLIED)).isEmpty();
    }

    private static Standing after(Scheme scheme, String... types) {
        List<Event> events = Stream.iterate(0, i -> i < types.length, i -> i + 1)
                .map(i -> new Event(
                        "e" + i,
                        NOW.minusSeconds(1000L - i),
                        Happening.of(
                                types[i], LocalDate.of(2024, 1, 1).plusDays(i).toString())))
                .toList();
        return Replay.of(scheme).standing(new History(List.<Entry>copyOf(events)), LocalDate.of(2025, 12, 31), NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submit-application interview offer-place start-programme complete",
                "enquire submit-application shortlist interview hold-in-reserve offer-place start-programme complete",
                "submit-application interview offer-place start-programme leave-clinical-service complete",
                "submit-application interview offer-place start-programme take-up-opportunity take-up-opportunity complete"
            })
    void completes_with_or_without_what_is_optional(String events) {
        Standing standing = after(HcsLifecycle.SCHEME, events.split(" "));

        assertThat(standing.refusals()).isEmpty();
        assertThat(standing.state("hcs-ktp")).contains(HcsLifecycle.LIFECYCLE.state("completed"));
    }

    @Test
    void a_pause_is_unknown_to_the_published_scheme_and_taken_by_the_hosts() {
        String[] events = "submit-application interview offer-place start-programme pause".split(" ");

        assertThat(after(HcsLifecycle.SCHEME, events).refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.UNKNOWN_EVENT);
        assertThat(after(HcsLifecycle.withPauses(), events).states().values())
                .flatExtracting(states -> states)
                .extracting(State::token)
                .containsExactly("paused");
    }

    @Test
    void nobody_is_interviewed_without_an_application() {
        assertThat(after(HcsLifecycle.SCHEME, "enquire", "interview").refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.NO_TRANSITION);
    }
}
