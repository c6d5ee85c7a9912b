package org.openktp.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.selection.Selections.FIVE;
import static org.openktp.rules.selection.Selections.ONE;
import static org.openktp.rules.selection.Selections.TWO;
import static org.openktp.rules.selection.Selections.candidate;
import static org.openktp.rules.selection.Selections.candidates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Invitation;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.score.Scorecard;

final class SelectionInterviewsTest {

    private static final Window DAYS = new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1));

    private static InterviewPlan plan(Invitation invitation, String... members) {
        List<InterviewSlot> slots = new ArrayList<>();
        for (int hour = 9; hour < 17; hour++) {
            slots.add(
                    new InterviewSlot("s" + hour, "p", DAYS.first(), LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)));
        }
        return new InterviewPlan(
                Sourced.supplied(DAYS), List.of(new InterviewPanel("p", Set.of(members))), slots, Map.of(), invitation);
    }

    private static Timetable interviews(InterviewPlan plan, List<Candidate> candidates, Scorecard... cards) {
        return new Selection(ONE, TWO).interviews(plan, candidates, List.of(cards));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_invited_is_interviewed(Invitation invitation) {
        List<Candidate> candidates = List.of(
                candidate("a"), candidate("e"), candidate("f"), candidate("g").withdrawn());
        Timetable timetable = interviews(plan(invitation, "A1"), candidates, FIVE[0], FIVE[4]);

        boolean isForAll = invitation == Invitation.IN_THE_RUNNING;
        assertThat(timetable.appointments())
                .extracting(Timetable.Appointment::application)
                .isEqualTo(isForAll ? List.of("a", "e", "f") : List.of("a", "f"));
    }

    @Test
    void nobody_is_interviewed_by_an_assessor_who_is_kept_off() {
        Scorecard declared = new Scorecard("a", "A2", Map.of(), Knowledge.notAsked(), true);
        Timetable timetable = interviews(
                plan(Invitation.IN_THE_RUNNING, "A1", "A2"), candidates("a", "b"), FIVE[0], FIVE[1], declared);

        assertThat(timetable.unplaced()).containsExactly("a");
        assertThat(timetable.appointments())
                .extracting(Timetable.Appointment::application)
                .containsExactly("b");
    }

    @Test
    void a_panel_has_assessors_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interviews(plan(Invitation.IN_THE_RUNNING, "A1", "A9"), candidates("a")))
                .withMessage("interviews have A9 on panel p, who must be one of the assessors");
    }
}
