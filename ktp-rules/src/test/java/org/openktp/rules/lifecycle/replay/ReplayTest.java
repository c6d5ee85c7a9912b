package org.openktp.rules.lifecycle.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.rules.lifecycle.Door.KEY;
import static org.openktp.rules.lifecycle.Door.LIFECYCLE;
import static org.openktp.rules.lifecycle.Door.LOCKED;
import static org.openktp.rules.lifecycle.Door.OPEN;
import static org.openktp.rules.lifecycle.Door.SHUT;
import static org.openktp.rules.lifecycle.Door.TO_LOCK;
import static org.openktp.rules.lifecycle.Door.TO_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.Door;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.history.Retraction;
import org.openktp.rules.rule.Requirement;

final class ReplayTest {

    private static final Replay REPLAY = Replay.of(Door.SCHEME);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static Instant at(int day) {
        return Instant.parse("2025-06-01T12:00:00Z").plusSeconds(86_400L * day);
    }

    private static Event event(String id, int recorded, String type, String effective) {
        return new Event(id, at(recorded), Happening.of(type, effective));
    }

    private static Event lock(String id, String effective, Knowledge<YesNo> key) {
        FactSheet facts = FactSheet.builder().put(KEY, key).build();
        return new Event(id, at(9), Happening.of("to-lock", effective).with(facts));
    }

    private static Standing standing(Entry... entries) {
        return REPLAY.standing(History.of(entries), END, at(300));
    }

    private static Set<State> states(Standing standing) {
        return standing.states().getOrDefault("door", Set.of());
    }

    @Test
    void a_history_without_entries_stands_at_the_beginning() {
        assertThat(standing().state("door")).contains(SHUT);
    }

    @Test
    void events_count_from_their_effective_day_on() {
        History history = History.of(event("a", 5, "to-open", "2025-03-01"));

        assertThat(REPLAY.standing(history, LocalDate.of(2025, 2, 28), at(9)).state("door"))
                .contains(SHUT);
        assertThat(REPLAY.standing(history, LocalDate.of(2025, 3, 1), at(9)).state("door"))
                .contains(OPEN);
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        History history = History.of(event("a", 5, "to-open", "2025-03-01"));

        assertThat(REPLAY.standing(history, END, at(5).minusMillis(1)).state("door"))
                .contains(SHUT);
        assertThat(REPLAY.standing(history, END, at(5)).state("door")).contains(OPEN);
    }

    @Test
    void an_event_that_arrives_late_takes_its_place_by_its_day() {
        assertThat(standing(event("a", 1, "to-shut", "2025-03-02"), event("b", 2, "to-open", "2025-03-01"))
                        .state("door"))
                .contains(SHUT);
    }

    @Test
    void a_correction_says_the_whole_anew_and_the_last_one_holds() {
        Event opened = event("a", 1, "to-open", "2025-03-01");
        Correction first = new Correction("b", at(2), "a", Happening.of("to-shut", "2025-03-01"));
        Correction second = new Correction("c", at(3), "a", Happening.of("to-open", "2025-04-01"));

        Standing standing = standing(second, first, opened);

        assertThat(standing.state("door")).contains(OPEN);
        assertThat(standing.steps()).singleElement().satisfies(step -> {
            assertThat(step.held().correction()).contains(second);
            assertThat(step.held().happening().effective()).hasToString("2025-04-01");
        });
        assertThat(standing(first, opened).refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.NO_TRANSITION);
    }

    @Test
    void a_retraction_takes_an_event_back_and_another_one_takes_that_back() {
        Event opened = event("a", 1, "to-open", "2025-03-01");
        Retraction retracted = new Retraction("b", at(2), "a");
        Retraction restored = new Retraction("c", at(3), "b");

        assertThat(standing(retracted, opened).state("door")).contains(SHUT);
        assertThat(standing(restored, opened, retracted).state("door")).contains(OPEN);
    }

    @Test
    void amendments_that_cannot_be_used_are_found_and_the_rest_holds() {
        Standing standing = standing(
                event("a", 1, "to-open", "2025-03-01"),
                event("twice", 1, "to-open", "2025-03-01"),
                event("twice", 1, "to-open", "2025-03-02"),
                new Retraction("b", at(2), "nothing"),
                new Correction("c", at(2), "b", Happening.of("to-open", "2025-03-01")),
                new Retraction("d", at(2), "e"),
                new Retraction("e", at(2), "d"),
                new Retraction("f", at(2), "f"));

        assertThat(standing.state("door")).contains(OPEN);
        assertThat(standing.findings())
                .extracting(Notice::code, Notice::path)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.DUPLICATE_ID, "twice"),
                        tuple(FindingCode.UNKNOWN_TARGET, "b"),
                        tuple(FindingCode.UNKNOWN_TARGET, "c"),
                        tuple(FindingCode.CIRCULAR, "d"),
                        tuple(FindingCode.CIRCULAR, "e"),
                        tuple(FindingCode.CIRCULAR, "f"));
    }

    @Test
    void an_unknown_event_one_that_leads_nowhere_and_one_out_of_place_are_told_apart() {
        List<Refusal> refusals = standing(
                        event("a", 1, "to-fly", "2025-03-01"),
                        event("b", 1, "to-paint", "2025-03-02"),
                        event("c", 1, "to-shut", "2025-03-03"))
                .refusals();

        assertThat(refusals)
                .extracting(Refusal::reason)
                .containsExactly(Reason.UNKNOWN_EVENT, Reason.NO_TRANSITION, Reason.NO_TRANSITION);
        assertThat(refusals.get(0).state()).isEmpty();
        assertThat(refusals.get(1).elsewhere()).isEmpty();
        assertThat(refusals.get(2).state()).contains(SHUT);
        assertThat(refusals.get(2).elsewhere()).extracting(Transition::from).containsExactly(OPEN);
        assertThat(refusals.get(2).instead()).extracting(Transition::on).containsExactly(TO_OPEN, TO_LOCK);
    }

    @Test
    void remarks_change_nothing_and_are_kept() {
        assertThat(standing(event("a", 1, "squeak", "2025-03-01")).steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.moves()).containsExactly(new Remarked());
                    assertThat(step.occurrence()).contains(Occurrence.of("squeak", "2025-03-01"));
                });
    }

    @Test
    void a_guard_that_is_met_lets_pass_and_one_that_is_not_refuses_with_its_rule() {
        assertThat(standing(lock("a", "2025-03-01", Knowledge.known(YesNo.YES))).state("door"))
                .contains(LOCKED);

        Standing refused = standing(lock("a", "2025-03-01", Knowledge.known(YesNo.NO)));

        assertThat(refused.state("door")).contains(SHUT);
        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.GUARD_NOT_MET);
            assertThat(refusal.unmet())
                    .extracting(outcome -> outcome.rule().id())
                    .containsExactly("door.with-key");
            assertThat(refusal.missing()).isEmpty();
        });
    }

    @Test
    void a_guard_that_cannot_be_decided_leaves_both_states_possible_and_says_what_would_settle_it() {
        Standing standing = standing(lock("a", "2025-03-01", Knowledge.unknown()));

        assertThat(states(standing)).containsExactly(SHUT, LOCKED);
        assertThat(standing.state("door")).isEmpty();
        assertThat(standing.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.GUARD_UNDECIDED);
            assertThat(refusal.missing())
                    .extracting(missing -> missing.fact().id())
                    .containsExactly("door.key");
        });
        assertThat(standing.occurrences())
                .containsExactly(Occurrence.of("to-lock", "2025-03-01").inDoubt());
    }

    @Test
    void an_event_known_to_the_month_may_come_before_another_or_after() {
        Standing standing = standing(event("a", 1, "to-open", "2025-03-15"), event("b", 2, "to-shut", "2025-03"));

        assertThat(states(standing)).containsExactly(SHUT, OPEN);
        assertThat(standing.steps().get(0).moves()).hasSize(2);
        assertThat(states(standing(event("a", 1, "to-open", "2025-02-28"), event("b", 2, "to-shut", "2025-03"))))
                .containsExactly(SHUT);
    }

    @Test
    void an_event_known_to_the_month_may_be_still_to_come_until_the_month_is_over() {
        History history = History.of(event("a", 1, "to-open", "2025-03"));

        assertThat(states(REPLAY.standing(history, LocalDate.of(2025, 2, 28), at(9))))
                .containsExactly(SHUT);
        assertThat(states(REPLAY.standing(history, LocalDate.of(2025, 3, 30), at(9))))
                .containsExactly(SHUT, OPEN);
        assertThat(states(REPLAY.standing(history, LocalDate.of(2025, 3, 31), at(9))))
                .containsExactly(OPEN);
    }

    @Test
    void on_one_day_events_follow_one_another_as_they_were_recorded() {
        assertThat(standing(event("z", 1, "to-open", "2025-03-01"), event("a", 2, "to-shut", "2025-03-01"))
                        .state("door"))
                .contains(SHUT);
        assertThat(standing(event("z", 2, "to-open", "2025-03-01"), event("a", 2, "to-shut", "2025-03-01"))
                        .state("door"))
                .as("recorded at one instant, by identifier")
                .contains(OPEN);
    }

    @Test
    void guards_look_at_dates_and_at_whether_an_event_is_repeated() {
        EventType ring = EventType.own("ring", "to ring");
        Requirement once = Door.guard("once", Condition.is(HistoryFacts.REPEATED, YesNo.NO));
        Requirement opened = Door.guard("opened", Condition.hasValue(HistoryFacts.date(TO_OPEN)));
        Lifecycle bell = Door.LIFECYCLE.plus(
                "bell",
                List.of(),
                List.of(ring),
                List.of(Transition.own(SHUT, ring, SHUT, once, opened), Transition.own(OPEN, ring, OPEN, once)));
        Replay replay = Replay.of(Scheme.of(bell));
        Happening rung = Happening.of("ring", "2025-03-02").about("friend");
        History history = History.of(
                event("a", 1, "to-open", "2025-03-01"),
                new Event("b", at(2), rung),
                new Event("c", at(3), rung.about("stranger")),
                new Event("d", at(4), rung));

        Standing standing = replay.standing(history, END, at(300));

        assertThat(standing.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.unmet())
                .extracting(outcome -> outcome.rule().id())
                .containsExactly("once"));
        assertThat(replay.ask(History.of(), Happening.of("ring", "2025-03-01"), at(9)))
                .singleElement()
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.unmet())
                        .extracting(outcome -> outcome.rule().id())
                        .containsExactly("opened"));
    }

    @Test
    void two_arrows_of_which_one_surely_opens_leave_no_refusal() {
        EventType knock = EventType.own("knock", "to knock");
        Lifecycle choice = LIFECYCLE.plus(
                "choice",
                List.of(),
                List.of(knock),
                List.of(
                        Transition.own(SHUT, knock, OPEN, Door.guard("with", Condition.is(KEY, YesNo.YES))),
                        Transition.own(SHUT, knock, LOCKED, Door.guard("without", Condition.is(KEY, YesNo.NO)))));

        Standing standing =
                Replay.of(Scheme.of(choice)).standing(History.of(event("a", 1, "knock", "2025-03-01")), END, at(300));

        assertThat(standing.states().get("choice")).containsExactly(OPEN, LOCKED);
        assertThat(standing.refusals()).isEmpty();
    }

    @Test
    void more_ways_than_are_looked_at_are_found_and_no_state_is_ruled_out() {
        EventType[] types = new EventType[14];
        Arrays.setAll(types, number -> EventType.own("mark-" + number, "a mark"));
        List<Transition> marks = new ArrayList<>();
        for (EventType type : types) {
            marks.add(Transition.own(
                    SHUT, type, SHUT, Door.guard("once", Condition.is(HistoryFacts.REPEATED, YesNo.NO))));
        }
        Replay replay = Replay.of(Scheme.of(LIFECYCLE.plus("wall", List.of(), List.of(types), marks)));
        List<Entry> entries = new ArrayList<>(List.of(event("open", 1, "to-open", "2025-03-31")));
        for (EventType type : types) {
            entries.add(event(type.token(), 1, type.token(), "2025-03"));
        }

        Standing standing = replay.standing(new History(entries), END, at(300));

        assertThat(standing.findings()).extracting(Notice::code).containsExactly(FindingCode.TOO_MANY_POSSIBILITIES);
        assertThat(standing.states().get("wall")).containsExactly(SHUT, OPEN);
    }

    @Test
    void a_guard_on_what_the_scheme_does_not_have_is_refused() {
        Lifecycle strange = LIFECYCLE.plus(
                "strange",
                List.of(),
                List.of(),
                List.of(Transition.own(
                        OPEN,
                        TO_LOCK,
                        LOCKED,
                        Door.guard("g", Condition.hasValue(HistoryFacts.date(EventType.own("other", "other")))))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.of(Scheme.of(strange)))
                .withMessage(
                        "a guard of scheme strange asks for date.other, which follows from no event or lifecycle of it as they are there");
    }

    @Test
    void what_an_event_brings_stays_known_unless_it_is_about_that_event_alone() {
        Fact<YesNo> ofTheEvent = Fact.of("event.key", "a key", "Is there a key?", KEY.domain());
        EventType toUnlock = EventType.own("to-unlock", "to unlock");
        Lifecycle both = LIFECYCLE.plus(
                "both",
                List.of(),
                List.of(toUnlock),
                List.of(
                        Transition.own(
                                LOCKED, toUnlock, SHUT, Door.guard("at-once", Condition.is(ofTheEvent, YesNo.YES))),
                        Transition.own(OPEN, TO_LOCK, LOCKED, Door.guard("ever", Condition.is(KEY, YesNo.YES)))));
        FactSheet unlocking =
                FactSheet.builder().put(ofTheEvent, Knowledge.known(YesNo.YES)).build();
        History history = History.of(
                lock("a", "2025-03-01", Knowledge.known(YesNo.YES)),
                new Event("b", at(9), Happening.of("to-unlock", "2025-03-02").with(unlocking)),
                event("c", 9, "to-lock", "2025-03-03"),
                event("d", 9, "to-unlock", "2025-03-04"));

        Standing standing = Replay.of(Scheme.of(both)).standing(history, END, at(300));

        assertThat(standing.states().get("both")).containsExactly(SHUT, LOCKED);
        assertThat(standing.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.event()).isEqualTo("to-unlock");
            assertThat(refusal.reason()).isEqualTo(Reason.GUARD_UNDECIDED);
        });
    }

    @Test
    void a_guard_on_a_lifecycle_as_it_was_before_it_was_extended_is_refused() {
        EventType enter = EventType.own("enter", "to enter");
        State in = State.own("in", "in", true);
        State outside = State.own("outside", "outside", true);
        Lifecycle visit = new Lifecycle(
                "visit",
                "a visit",
                outside,
                List.of(outside, in),
                List.of(enter),
                List.of(Transition.own(
                        outside, enter, in, Door.guard("open", Condition.is(HistoryFacts.state(LIFECYCLE), OPEN)))));
        Lifecycle painted = LIFECYCLE.plus(
                "door",
                List.of(State.own("ajar", "ajar", true)),
                List.of(),
                List.of(Transition.own(OPEN, Door.TO_PAINT, State.own("ajar", "ajar", true))));

        assertThat(Replay.of(Scheme.of("house", "a house", List.of(LIFECYCLE, visit), List.of()))
                        .standing(
                                History.of(
                                        event("a", 1, "to-open", "2025-03-01"), event("b", 1, "enter", "2025-03-02")),
                                END,
                                at(300))
                        .state("visit"))
                .contains(in);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.of(Scheme.of("house", "a house", List.of(painted, visit), List.of())))
                .withMessageContaining("asks for state.door");
    }

    @Test
    void many_events_known_to_the_year_are_followed_without_going_through_all_their_days_in_full() {
        List<Entry> entries = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            entries.add(event("event-" + each, each, each % 2 == 0 ? "to-open" : "to-shut", "2024"));
        }

        Standing standing = REPLAY.standing(new History(entries), END, at(300));

        assertThat(states(standing)).containsExactly(SHUT, OPEN);
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void events_that_leave_no_trace_do_not_multiply_the_ways() {
        List<Entry> entries = new ArrayList<>(List.of(event("open", 1, "to-open", "2024-06-30")));
        for (int each = 0; each < 40; each++) {
            entries.add(event("remark-" + each, each, each % 2 == 0 ? "squeak" : "unheard-of", "2024"));
        }

        Standing standing = REPLAY.standing(new History(entries), END, at(300));

        assertThat(standing.findings()).isEmpty();
        assertThat(standing.state("door")).contains(OPEN);
        assertThat(standing.steps()).hasSize(41).allMatch(step -> step.moves().size() == 1);
    }

    @Test
    void a_chain_of_retractions_of_any_length_is_followed() {
        List<Entry> entries = new ArrayList<>(List.of(event("e0", 1, "to-open", "2025-03-01")));
        for (int each = 1; each <= 50_000; each++) {
            entries.add(new Retraction("e" + each, at(1), "e" + (each - 1)));
        }

        assertThat(REPLAY.standing(new History(entries), END, at(300)).state("door"))
                .contains(OPEN);
        entries.remove(entries.size() - 1);
        assertThat(REPLAY.standing(new History(entries), END, at(300)).state("door"))
                .contains(SHUT);
    }

    @Test
    void asking_does_not_change_the_history_and_knows_all_of_it() {
        History history = History.of(event("\uffff", 1, "to-open", "2025-03-01"));

        assertThat(REPLAY.ask(history, Happening.of("to-shut", "2025-03-01"), at(1)))
                .containsExactly(new Taken("door", LIFECYCLE.transitions(OPEN).get(0)));
        assertThat(REPLAY.ask(history, Happening.of("to-shut", "2025-02-28"), at(1)))
                .singleElement()
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusals_for_want_of_different_facts_are_told_apart() {
        Fact<YesNo> oil = Fact.of("door.oil", "oil", "Is there oil?", KEY.domain());
        EventType turn = EventType.own("turn", "to turn");
        Lifecycle two = LIFECYCLE.plus(
                "two",
                List.of(),
                List.of(turn),
                List.of(
                        Transition.own(OPEN, turn, OPEN, Door.guard("open-or-oil", Condition.is(oil, YesNo.YES))),
                        Transition.own(
                                SHUT,
                                turn,
                                SHUT,
                                Door.guard(
                                        "shut-or-oil",
                                        Condition.all(Condition.is(oil, YesNo.YES), Condition.is(KEY, YesNo.YES))))));

        Standing standing = Replay.of(Scheme.of(two))
                .standing(
                        History.of(event("a", 1, "to-open", "2025-03"), event("b", 2, "turn", "2025-03-15")),
                        END,
                        at(300));

        assertThat(standing.refusals())
                .extracting(refusal -> refusal.missing().stream()
                        .map(missing -> missing.fact().id())
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(List.of("door.oil"), List.of("door.key", "door.oil"));
    }

    @Test
    void a_fact_that_only_looks_like_one_of_the_history_is_refused() {
        Fact<LocalDate> alike = Fact.of("event.date", "another", "When?", DateRange.ANY);
        Lifecycle strange = LIFECYCLE.plus(
                "strange",
                List.of(),
                List.of(),
                List.of(Transition.own(
                        OPEN, TO_LOCK, LOCKED, Door.guard("g", Condition.atLeast(alike, LocalDate.of(2025, 3, 1))))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replay.of(Scheme.of(strange)))
                .withMessageContaining("asks for event.date");
    }

    @Test
    void an_entry_without_a_name_and_a_key_without_letters_do_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(" ", 1, "to-open", "2025-03-01"))
                .withMessage("id of an event must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Happening.of("to-open", "2025").about(" "))
                .withMessage("key of to-open must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retraction("r", at(1), ""))
                .withMessage("target of retraction r must not be blank");
    }
}
