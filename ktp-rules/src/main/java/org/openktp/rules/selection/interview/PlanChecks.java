package org.openktp.rules.selection.interview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.time.Window;

/** What the constructor of an {@link InterviewPlan} refuses. */
final class PlanChecks {

    private PlanChecks() {}

    static void requireDistinct(String component, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            require(seen.add(id), component + " " + id + " must not be there twice");
        }
    }

    static void requireInside(Window window, List<InterviewSlot> slots) {
        for (InterviewSlot slot : slots) {
            require(
                    window.contains(slot.day()),
                    "slots " + slot.id() + " on " + slot.day() + " must lie in the window " + window);
        }
    }

    static void requirePanels(Set<String> panels, List<InterviewSlot> slots) {
        for (InterviewSlot slot : slots) {
            require(
                    panels.contains(slot.panel()),
                    "slots " + slot.id() + " must be of a panel that is there, not of " + slot.panel());
        }
    }

    /** Looks at the slots as they begin: where an assessor sits in two at once, so it is in two that follow one another. */
    static void requireNobodyTwice(Map<String, Set<String>> members, List<InterviewSlot> slots) {
        Map<String, InterviewSlot> latest = new HashMap<>();
        for (InterviewSlot slot : slots.stream().sorted(InterviewSlot.ORDER).toList()) {
            for (String member : new TreeSet<>(members.getOrDefault(slot.panel(), Set.of()))) {
                Optional<InterviewSlot> before = Optional.ofNullable(latest.put(member, slot));
                before.filter(slot::overlaps).ifPresent(other -> refuse(member, other, slot));
            }
        }
    }

    private static void refuse(String member, InterviewSlot one, InterviewSlot other) {
        throw new IllegalArgumentException("slots " + one.id() + " and " + other.id()
                + " must not overlap, as assessor "
                + member + " sits in both: on " + one.day() + " from " + one.start() + " to " + one.end() + " and from "
                + other.start() + " to " + other.end());
    }

    static void requireApplicable(Map<String, Knowledge<Set<LocalDate>>> availability) {
        availability.forEach((application, days) -> require(
                !days.equals(Knowledge.notApplicable()),
                "availability of " + application
                        + " must not be not applicable; an applicant who is available on no day"
                        + " has the empty set"));
    }

    private static void require(boolean isRight, String message) {
        if (!isRight) {
            throw new IllegalArgumentException(message);
        }
    }
}
