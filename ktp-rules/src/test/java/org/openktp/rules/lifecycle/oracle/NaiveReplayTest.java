package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.lifecycle.oracle.Sample.APPROVED;
import static org.openktp.rules.lifecycle.oracle.Sample.DRAFT;
import static org.openktp.rules.lifecycle.oracle.Sample.REJECTED;
import static org.openktp.rules.lifecycle.oracle.Sample.SUBMITTED;
import static org.openktp.rules.lifecycle.oracle.Sample.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.history.Retraction;
import org.openktp.rules.lifecycle.replay.Replay;

/** The slow replay on histories worked out by hand; the other one must say the same. */
final class NaiveReplayTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private static final Entry SUBMISSION = new Event("submission", at(1), submit("2024-02-05", YesNo.YES));
    private static final Entry WITHDRAWAL = new Event("withdrawal", at(20), Happening.of("withdraw", "2024-02-10"));

    private static Instant at(int day) {
        return Instant.parse("2024-02-01T09:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    private static Happening submit(String effective, YesNo complete) {
        return Happening.of("submit", effective)
                .with(FactSheet.builder()
                        .put(Sample.COMPLETE, Knowledge.known(complete))
                        .build());
    }

    private static Happening decide(String effective) {
        return Happening.of("decide", effective)
                .with(FactSheet.builder().put(Sample.SCORE, Knowledge.known(70)).build());
    }

    private static Set<State> application(LocalDate asOf, Instant knownAt, Entry... entries) {
        return states("application", asOf, knownAt, entries);
    }

    private static Set<State> states(String lifecycle, LocalDate asOf, Instant knownAt, Entry... entries) {
        History history = History.of(entries);
        Outline naive = NaiveReplay.standing(Sample.SCHEME, history, asOf, knownAt);
        assertThat(Outline.of(Replay.of(Sample.SCHEME).standing(history, asOf, knownAt)))
                .isEqualTo(naive);
        return naive.states().getOrDefault(lifecycle, Set.of());
    }

    @Test
    void a_withdrawal_recorded_late_gives_two_right_answers() {
        Entry decision = new Event("decision", at(16), decide("2024-02-15"));
        LocalDate day = LocalDate.of(2024, 2, 18);

        assertThat(application(day, at(19), WITHDRAWAL, decision, SUBMISSION)).containsExactly(APPROVED);
        assertThat(application(day, at(20), WITHDRAWAL, decision, SUBMISSION)).containsExactly(WITHDRAWN);
        assertThat(application(LocalDate.of(2024, 2, 9), at(20), WITHDRAWAL, decision, SUBMISSION))
                .containsExactly(SUBMITTED);
    }

    @Test
    void a_month_may_be_before_and_after_a_day() {
        Entry decision = new Event("decision", at(16), decide("2024-02"));

        assertThat(application(END, at(30), SUBMISSION, decision)).containsExactlyInAnyOrder(SUBMITTED, APPROVED);
        assertThat(application(END, at(30), SUBMISSION, decision, WITHDRAWAL)).containsExactly(WITHDRAWN);
        assertThat(application(LocalDate.of(2024, 2, 4), at(30), SUBMISSION, decision))
                .containsExactly(DRAFT);
    }

    @Test
    void two_months_may_be_either_way_round() {
        Entry submission = new Event("submission", at(1), submit("2024-02", YesNo.YES));
        Entry withdrawal = new Event("withdrawal", at(1), Happening.of("withdraw", "2024-02"));

        assertThat(application(END, at(30), submission, withdrawal)).containsExactlyInAnyOrder(SUBMITTED, WITHDRAWN);
    }

    @Test
    void what_is_not_known_may_go_either_way() {
        Entry undecided = new Event("submission", at(1), Happening.of("submit", "2024-02-05"));
        Entry unscored = new Event("decision", at(16), Happening.of("decide", "2024-02-15"));

        assertThat(application(END, at(30), undecided)).containsExactlyInAnyOrder(DRAFT, SUBMITTED);
        assertThat(application(END, at(30), SUBMISSION, unscored)).isEqualTo(Set.of(APPROVED, REJECTED));
    }

    @Test
    void amendments_hold_once_they_are_known_and_until_they_are_taken_back() {
        Entry correction = new Correction("correction", at(3), "submission", submit("2024-02-05", YesNo.NO));
        Entry retraction = new Retraction("retraction", at(5), "correction");
        Entry[] entries = {retraction, correction, SUBMISSION};

        assertThat(application(END, at(2), entries)).containsExactly(SUBMITTED);
        assertThat(application(END, at(3), entries)).containsExactly(DRAFT);
        assertThat(application(END, at(5), entries)).containsExactly(SUBMITTED);
    }

    @Test
    void the_guards_of_one_lifecycle_look_at_the_other() {
        Entry decision = new Event("decision", at(16), decide("2024-02-15"));
        Entry soon = new Event("soon", at(16), Happening.of("start", "2024-02-21"));
        Entry later = new Event("later", at(16), Happening.of("start", "2024-02-22"));

        assertThat(work(SUBMISSION, decision, soon)).containsExactly(Sample.PLANNED);
        assertThat(work(SUBMISSION, decision, later)).containsExactly(Sample.RUNNING);
        assertThat(work(SUBMISSION, later)).containsExactly(Sample.PLANNED);
    }

    private static Set<State> work(Entry... entries) {
        return states("work", END, at(30), entries);
    }
}
