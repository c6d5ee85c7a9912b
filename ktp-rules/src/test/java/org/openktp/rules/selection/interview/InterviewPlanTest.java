package org.openktp.rules.selection.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;

final class InterviewPlanTest {

    private static final Window WINDOW = Window.parse("2024-03-04/2024-03-08");
    private static final InterviewPanel ONE = new InterviewPanel("p1", Set.of("a1", "a2", "a3"));
    private static final InterviewPanel SHARING = new InterviewPanel("p2", Set.of("a3", "a2", "a5"));
    private static final InterviewPanel OTHER = new InterviewPanel("p3", Set.of("a6"));
    private static final InterviewSlot FIRST = slot("s1", "p1", "2024-03-04", "09:00");

    /** Half an hour. */
    private static InterviewSlot slot(String id, String panel, String day, String start) {
        LocalTime from = LocalTime.parse(start);
        return new InterviewSlot(id, panel, LocalDate.parse(day), from, from.plusMinutes(30));
    }

    private static InterviewPlan plan(List<InterviewPanel> panels, List<InterviewSlot> slots) {
        return new InterviewPlan(Sourced.supplied(WINDOW), panels, slots, Map.of(), Invitation.IN_THE_RUNNING);
    }

    static Stream<Arguments> refused() {
        List<InterviewPanel> panels = List.of(ONE, SHARING, OTHER);
        return Stream.of(
                arguments(List.of(ONE, ONE), List.of(FIRST), "panels p1 must not be there twice"),
                arguments(
                        panels,
                        List.of(FIRST, slot("s1", "p3", "2024-03-05", "09:00")),
                        "slots s1 must not be there twice"),
                arguments(
                        panels,
                        List.of(slot("s1", "p1", "2024-03-03", "09:00")),
                        "slots s1 on 2024-03-03 must lie in the window 2024-03-04/2024-03-08"),
                arguments(
                        panels,
                        List.of(slot("s1", "p1", "2024-03-09", "09:00")),
                        "slots s1 on 2024-03-09 must lie in the window 2024-03-04/2024-03-08"),
                arguments(
                        panels,
                        List.of(slot("s1", "p9", "2024-03-04", "09:00")),
                        "slots s1 must be of a panel that is" + " there, not of p9"),
                arguments(
                        panels,
                        List.of(slot("s2", "p1", "2024-03-04", "09:29"), FIRST),
                        "slots s1 and s2 must not overlap, as assessor a1 sits in both: on 2024-03-04 from 09:00 to 09:30"
                                + " and from 09:29 to 09:59"),
                arguments(
                        panels,
                        List.of(
                                FIRST,
                                slot("s2", "p3", "2024-03-04", "09:05"),
                                slot("s3", "p2", "2024-03-04", "09:10")),
                        "slots s1 and s3 must not overlap, as assessor a2 sits in both: on 2024-03-04 from 09:00 to 09:30"
                                + " and from 09:10 to 09:40"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refused")
    void refuses_what_cannot_be_held(List<InterviewPanel> panels, List<InterviewSlot> slots, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(panels, slots))
                .withMessage(message);
    }

    @Test
    void accepts_slots_that_touch_panels_apart_and_both_ends_of_the_window() {
        assertThatNoException()
                .isThrownBy(() -> plan(
                        List.of(ONE, SHARING, OTHER),
                        List.of(
                                FIRST,
                                slot("s2", "p2", "2024-03-04", "09:30"),
                                slot("s3", "p3", "2024-03-04", "09:15"),
                                slot("s4", "p1", "2024-03-08", "09:00"))));
    }

    /** An assessor in a long slot and, after a short one, in another that the long one overlaps. */
    @Test
    void finds_an_overlap_with_a_slot_that_began_earlier_than_the_one_before() {
        InterviewSlot allDay =
                new InterviewSlot("s0", "p1", LocalDate.of(2024, 3, 4), LocalTime.of(8, 0), LocalTime.of(18, 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(
                        List.of(ONE, OTHER),
                        List.of(
                                slot("s1", "p3", "2024-03-04", "09:00"),
                                slot("s2", "p1", "2024-03-04", "15:00"),
                                allDay)))
                .withMessageStartingWith("slots s0 and s2 must not overlap, as assessor a1 sits in both");
    }

    @Test
    void availability_applies_to_everybody() {
        Map<String, Knowledge<Set<LocalDate>>> availability = Map.of("K1", Knowledge.notApplicable());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterviewPlan(
                        Sourced.supplied(WINDOW), List.of(), List.of(), availability, Invitation.IN_THE_RUNNING))
                .withMessage(
                        "availability of K1 must not be not applicable; an applicant who is available on no day has"
                                + " the empty set");
    }

    @Test
    void copies_what_it_is_given() {
        List<InterviewPanel> panels = new ArrayList<>(List.of(ONE));
        List<InterviewSlot> slots = new ArrayList<>(List.of(FIRST));
        Map<String, Knowledge<Set<LocalDate>>> availability = new HashMap<>(Map.of("K2", Knowledge.unknown()));
        InterviewPlan plan = new InterviewPlan(
                Sourced.supplied(WINDOW), panels, slots, availability, Invitation.MAY_REACH_QUALITY_LINE);
        panels.clear();
        slots.clear();
        availability.put("K1", Knowledge.unknown());

        assertThat(plan.panels()).containsExactly(ONE);
        assertThat(plan.slots()).containsExactly(FIRST);
        assertThat(plan.availability()).containsOnlyKeys("K2").isUnmodifiable();
        assertThat(plan.invitation()).isEqualTo(Invitation.MAY_REACH_QUALITY_LINE);
    }

    @ParameterizedTest
    @MethodSource("panelsRefused")
    void a_panel_has_an_id_and_a_member(String id, Set<String> members) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterviewPanel(id, members))
                .withMessage("panel '" + id + "' must have an id and at least one member");
    }

    static Stream<Arguments> panelsRefused() {
        return Stream.of(arguments(" ", Set.of("a1")), arguments("p1", Set.of()));
    }
}
