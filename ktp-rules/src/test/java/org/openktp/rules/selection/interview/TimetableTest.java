package org.openktp.rules.selection.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.selection.interview.Instance.days;
import static org.openktp.rules.selection.interview.Instance.plan;
import static org.openktp.rules.selection.interview.Instance.slot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.interview.Timetable.Appointment;
import org.openktp.rules.selection.interview.Timetable.Shortage;
import org.openktp.rules.wording.Wording;

final class TimetableTest {

    private static final InterviewPanel ONE = new InterviewPanel("p1", Set.of("a1", "a2", "a3"));
    private static final InterviewPanel TWO = new InterviewPanel("p2", Set.of("a4", "a5", "a6"));
    private static final List<InterviewSlot> SLOTS =
            List.of(slot("s1", "p1", 0, 9), slot("s2", "p1", 1, 9), slot("s3", "p2", 1, 10));

    private static List<String> said(Shortage shortage) {
        return shortage.reasons().stream().map(Wording.ENGLISH::say).toList();
    }

    private static Timetable of(
            Map<String, Knowledge<Set<LocalDate>>> availability,
            List<String> applications,
            Map<String, Set<String>> keptOff) {
        return Timetable.of(plan(List.of(ONE, TWO), SLOTS, availability), applications, keptOff);
    }

    @Test
    void an_applicant_who_was_not_asked_is_still_to_be_asked() {
        Timetable timetable = of(Map.of("K2", Knowledge.known(days(1))), List.of("K1", "K2"), Map.of());

        assertThat(timetable.appointments())
                .containsExactly(new Appointment("K2", SLOTS.get(0), true), new Appointment("K1", SLOTS.get(1), false));
        assertThat(timetable.unplaced()).isEmpty();
        assertThat(timetable.shortages()).isEmpty();
    }

    /** K1 may have every slot and K2 none but the first; K1 goes to the second, whoever comes first. */
    @Test
    void whoever_has_a_slot_takes_another_one_for_whoever_has_none() {
        Timetable timetable = of(
                Map.of("K1", Knowledge.known(days(3)), "K2", Knowledge.known(days(1))), List.of("K1", "K2"), Map.of());

        assertThat(timetable.appointments())
                .containsExactly(new Appointment("K2", SLOTS.get(0), true), new Appointment("K1", SLOTS.get(1), true));
    }

    /** The only way to place all three, with the one day that is sure; a slot that is given up may not have been sure. */
    @Test
    void as_many_as_possible_are_confirmed_whatever_has_to_be_given_up_for_it() {
        List<InterviewPanel> panels = IntStream.rangeClosed(1, 3)
                .mapToObj(each -> new InterviewPanel("p" + each, Set.of("a" + each)))
                .toList();
        List<InterviewSlot> slots = List.of(slot("s1", "p1", 0, 9), slot("s2", "p2", 1, 9), slot("s3", "p3", 2, 9));
        Knowledge<Set<LocalDate>> third = Knowledge.including(days(4));

        Timetable timetable = Timetable.of(
                plan(panels, slots, Map.of("K1", third, "K2", third)),
                List.of("K1", "K2", "K3"),
                Map.of("K1", Set.of("a1"), "K2", Set.of("a2"), "K3", Set.of("a2")));

        assertThat(timetable.appointments())
                .containsExactly(
                        new Appointment("K3", slots.get(0), false),
                        new Appointment("K1", slots.get(1), false),
                        new Appointment("K2", slots.get(2), true));
    }

    @Test
    void a_conflict_of_one_member_keeps_the_whole_panel_off() {
        Timetable timetable = of(Map.of(), List.of("K1"), Map.of("K1", Set.of("a2")));

        assertThat(timetable.appointments()).containsExactly(new Appointment("K1", SLOTS.get(2), false));
    }

    @Test
    void says_that_no_slots_are_planned() {
        Timetable timetable = Timetable.of(plan(List.of(ONE), List.of(), Map.of()), List.of("K1"), Map.of());

        assertThat(timetable.unplaced()).containsExactly("K1");
        assertThat(said(timetable.shortages().get(0)))
                .containsExactly("there is no slot that K1 could have", "no slots for interviews are planned");
    }

    @Test
    void says_that_every_panel_has_a_conflict() {
        Timetable timetable = of(Map.of(), List.of("K1"), Map.of("K1", Set.of("a1", "a6")));

        assertThat(said(timetable.shortages().get(0)))
                .containsExactly(
                        "there is no slot that K1 could have",
                        "every panel with a slot has a member who is kept off K1 by a conflict of interest");
    }

    @Test
    void says_that_the_applicant_is_not_available() {
        Timetable timetable = of(Map.of("K1", Knowledge.known(days(4))), List.of("K1"), Map.of());

        assertThat(said(timetable.shortages().get(0)))
                .containsExactly(
                        "there is no slot that K1 could have",
                        "the applicant of K1 is not available on any day that has slots");
    }

    @Test
    void says_what_rules_out_what_where_it_is_several_things_together() {
        Timetable timetable = of(Map.of("K1", Knowledge.known(days(1))), List.of("K1"), Map.of("K1", Set.of("a1")));

        assertThat(timetable.shortages().get(0).obstacles()).containsExactly(new Obstacles("K1", 3, 2, 2, 1));
        assertThat(said(timetable.shortages().get(0)))
                .containsExactly(
                        "there is no slot that K1 could have",
                        "for K1, conflicts of interest rule out 2 of 3 slots",
                        "for K1, the days on which the applicant is available rule out 2 of 3 slots");
    }

    /** K1, K2 and K3 compete for the first day; K4 has another slot; K5 has none. */
    @Test
    void shortages_that_have_nothing_to_do_with_each_other_are_apart() {
        Knowledge<Set<LocalDate>> first = Knowledge.known(days(1));
        Timetable timetable = of(
                Map.of("K1", first, "K2", first, "K3", first, "K4", Knowledge.known(days(2))),
                List.of("K5", "K4", "K3", "K2", "K1"),
                Map.of("K5", Set.of("a1", "a4")));

        assertThat(timetable.unplaced()).containsExactly("K2", "K3", "K5");
        assertThat(timetable.shortages())
                .extracting(Shortage::applications)
                .containsExactly(Set.of("K1", "K2", "K3"), Set.of("K5"));
        assertThat(said(timetable.shortages().get(0)))
                .containsExactly(
                        "K1, K2, K3 have 1 slot between them, which is 2 too few",
                        "for K1, the days on which the applicant is available rule out 2 of 3 slots",
                        "for K2, the days on which the applicant is available rule out 2 of 3 slots",
                        "for K3, the days on which the applicant is available rule out 2 of 3 slots");
    }

    @Test
    void where_nothing_is_ruled_out_there_are_just_too_few_slots() {
        Timetable timetable = of(Map.of(), List.of("K1", "K2", "K3", "K4"), Map.of());

        assertThat(said(timetable.shortages().get(0)))
                .containsExactly("K1, K2, K3, K4 have 3 slots between them, which is 1 too few");
        assertThat(timetable.shortages().get(0).slots()).containsExactly("s1", "s2", "s3");
    }

    @Test
    void nobody_invited_needs_no_slot() {
        assertThat(of(Map.of(), List.of(), Map.of())).isEqualTo(new Timetable(List.of(), List.of(), List.of()));
    }

    @Test
    void refuses_an_application_that_is_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of(), List.of("K1", "K2", "K1"), Map.of()))
                .withMessage("applications K1 must not be there twice");
    }

    /** Two panels of three with five slots a day each; every applicant has a conflict, three days, or was not asked. */
    @Test
    void fifty_applications_in_six_days() {
        List<InterviewSlot> slots = new ArrayList<>();
        for (int each = 0; each < 60; each++) {
            slots.add(slot("s" + (10 + each), each % 2 == 0 ? "p1" : "p2", each / 10, 9 + each / 2 % 5));
        }
        Map<String, Set<String>> keptOff = new HashMap<>();
        Map<String, Knowledge<Set<LocalDate>>> availability = new HashMap<>();
        List<String> applications =
                IntStream.range(10, 60).mapToObj(each -> "K" + each).toList();
        for (int each = 0; each < 50; each++) {
            keptOff.put(applications.get(each), each % 3 == 0 ? Set.of() : Set.of("a" + (1 + each % 6)));
            LocalDate day = Instance.FIRST.plusDays(each % 4);
            availability.put(
                    applications.get(each),
                    each % 5 == 0
                            ? Knowledge.notAsked()
                            : Knowledge.known(Set.of(day, day.plusDays(1), day.plusDays(2))));
        }
        Instance instance = new Instance(plan(List.of(ONE, TWO), slots, availability), applications, keptOff);

        Timetable timetable = instance.timetable();

        assertThat(timetable.shortages()).isEmpty();
        assertThat(timetable.appointments()).hasSize(50);
        assertThat(timetable.appointments())
                .extracting(Appointment::application)
                .doesNotHaveDuplicates();
        assertThat(timetable.appointments()).extracting(Appointment::slot).doesNotHaveDuplicates();
        assertThat(timetable.appointments())
                .noneMatch(each -> instance.hasConflict(each.application(), each.slot()))
                .allMatch(each -> instance.mayBeAvailable(each.application(), each.slot()))
                .allMatch(each -> each.isConfirmed() == instance.isAvailable(each.application(), each.slot()));
        assertThat(instance.shuffled(new Random(1)).timetable()).isEqualTo(timetable);
    }

    /** As many as occur, who are all available on the first three of seven days at most. */
    @Test
    void two_hundred_applications_that_compete_for_some_slots_are_one_shortage() {
        List<InterviewSlot> slots = new ArrayList<>();
        List<InterviewPanel> panels = new ArrayList<>();
        for (int each = 0; each < 350; each++) {
            panels.add(new InterviewPanel("p" + each, Set.of("a" + each)));
            slots.add(slot("s" + each, "p" + each, each % 7, 9));
        }
        Map<String, Knowledge<Set<LocalDate>>> availability = new HashMap<>();
        List<String> applications =
                IntStream.range(0, 200).mapToObj(each -> "K" + each).toList();
        applications.forEach(each -> availability.put(each, Knowledge.within(days(7))));

        Timetable timetable = Timetable.of(plan(panels, slots, availability), applications, Map.of());

        assertThat(timetable.appointments()).hasSize(150);
        assertThat(timetable.shortages()).hasSize(1);
        assertThat(timetable.shortages().get(0).lacking()).isEqualTo(50);
        assertThat(timetable.shortages().get(0).applications()).hasSize(200);
    }
}
