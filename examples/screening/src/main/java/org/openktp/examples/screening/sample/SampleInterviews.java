package org.openktp.examples.screening.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Invitation;

/** Invented interviews for round 4: three panels, each with four slots on six of the round's days. */
final class SampleInterviews {

    private static final List<LocalDate> DAYS = Stream.of(20, 21, 22, 26, 27, 29)
            .map(day -> LocalDate.of(2024, 2, day))
            .toList();
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 30), LocalTime.of(10, 30), LocalTime.of(11, 30), LocalTime.of(14, 0));
    private static final int MINUTES = 45;

    private SampleInterviews() {}

    static InterviewPlan of(List<Application> applications, Dice dice) {
        List<InterviewPanel> panels = List.of(panel("a", 1, 4, 7), panel("b", 2, 5, 8), panel("c", 3, 10, 11));
        List<InterviewSlot> slots = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (LocalTime time : TIMES) {
                panels.forEach(panel -> slots.add(slot(panel.id(), day, time)));
            }
        }
        return new InterviewPlan(
                HcsKtp.ROUND_4.interviews().orElseThrow(),
                panels,
                slots,
                availability(applications, dice),
                Invitation.IN_THE_RUNNING);
    }

    private static InterviewPanel panel(String id, int first, int second, int third) {
        return new InterviewPanel(
                "panel-" + id,
                Set.of(SampleAssessors.id(first), SampleAssessors.id(second), SampleAssessors.id(third)));
    }

    private static InterviewSlot slot(String panel, LocalDate day, LocalTime time) {
        String id = "%s-%s-%s".formatted(panel, day, time.toString().replace(":", ""));
        return new InterviewSlot(id, panel, day, time, time.plusMinutes(MINUTES));
    }

    /** Most applicants name the days that suit them; some have not answered. */
    private static Map<String, Knowledge<Set<LocalDate>>> availability(List<Application> applications, Dice dice) {
        Map<String, Knowledge<Set<LocalDate>>> availability = new TreeMap<>();
        for (Application application : applications) {
            if (dice.chance(85)) {
                Set<LocalDate> days = new TreeSet<>();
                for (int i = 0; i < 4; i++) {
                    days.add(dice.pick(DAYS));
                }
                availability.put(application.id(), Knowledge.known(days));
            }
        }
        return availability;
    }
}
