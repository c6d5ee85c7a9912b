package org.openktp.rules.selection.interview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;

/**
 * What interviews can be held.
 *
 * @param window the days of the round's interviews
 * @param panels the panels
 * @param slots the slots
 * @param availability the days on which applicants are available, by the references of applications; an application that is absent
 *     was not asked
 * @param invitation who is invited
 */
public record InterviewPlan(
        Sourced<Window> window,
        List<InterviewPanel> panels,
        List<InterviewSlot> slots,
        Map<String, Knowledge<Set<LocalDate>>> availability,
        Invitation invitation) {

    /**
     * Checks the panels, the slots and the availability.
     *
     * @param window the component of that name
     * @param panels the component of that name
     * @param slots the component of that name
     * @param availability the component of that name
     * @param invitation the component of that name
     * @throws IllegalArgumentException if a panel or a slot is there twice; a slot lies outside the window or is of a panel that is
     *     not there; an assessor would sit in two slots at once; or an availability is not applicable
     */
    public InterviewPlan {
        panels = List.copyOf(panels);
        slots = List.copyOf(slots);
        availability = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(availability)));
        Map<String, Set<String>> members = members(panels);
        PlanChecks.requireDistinct(
                "panels", panels.stream().map(InterviewPanel::id).toList());
        PlanChecks.requireDistinct(
                "slots", slots.stream().map(InterviewSlot::id).toList());
        PlanChecks.requireInside(window.value(), slots);
        PlanChecks.requirePanels(members.keySet(), slots);
        PlanChecks.requireNobodyTwice(members, slots);
        PlanChecks.requireApplicable(availability);
    }

    /** The assessors of each panel. */
    Map<String, Set<String>> members() {
        return members(panels);
    }

    private static Map<String, Set<String>> members(List<InterviewPanel> panels) {
        Map<String, Set<String>> members = new HashMap<>();
        panels.forEach(panel -> members.put(panel.id(), panel.members()));
        return members;
    }

    /** What is known of the days of an applicant. */
    Knowledge<Set<LocalDate>> availabilityOf(String application) {
        return availability.getOrDefault(application, Knowledge.notAsked());
    }
}
