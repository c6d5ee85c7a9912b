package org.openktp.rules.selection.interview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Possibility;

/**
 * Which applications may have which slots. Both are known by their places in the lists.
 *
 * @param applications the references of the applications, in order
 * @param slots the slots, in order
 * @param table by application and slot, whether the one may have the other
 */
record Fits(List<String> applications, List<InterviewSlot> slots, List<List<Fit>> table) {

    static Fits of(InterviewPlan plan, Collection<String> applications, Map<String, Set<String>> keptOff) {
        List<InterviewSlot> slots =
                plan.slots().stream().sorted(InterviewSlot.ORDER).toList();
        Map<String, Set<String>> members = plan.members();
        List<String> inOrder = applications.stream().sorted().toList();
        List<List<Fit>> table = inOrder.stream()
                .map(each -> row(slots, members, keptOff.getOrDefault(each, Set.of()), plan.availabilityOf(each)))
                .toList();
        return new Fits(inOrder, slots, table);
    }

    private static List<Fit> row(
            List<InterviewSlot> slots,
            Map<String, Set<String>> members,
            Set<String> keptOff,
            Knowledge<Set<LocalDate>> days) {
        return slots.stream()
                .map(slot -> {
                    Set<String> panel = members.getOrDefault(slot.panel(), Set.of());
                    return Fit.of(!Collections.disjoint(panel, keptOff), Possibility.contains(days, slot.day()));
                })
                .toList();
    }

    Fit of(int application, int slot) {
        return table.get(application).get(slot);
    }

    /** The slots that an application may have, in order. */
    IntStream possible(int application) {
        return IntStream.range(0, slots.size())
                .filter(slot -> of(application, slot).isPossible());
    }

    /** How many slots stand open to an application, and what rules out the others. */
    Obstacles obstacles(int application) {
        List<Fit> row = table.get(application);
        int both = Collections.frequency(row, Fit.CONFLICT_AND_NOT_AVAILABLE);
        return new Obstacles(
                applications.get(application),
                slots.size(),
                Collections.frequency(row, Fit.CONFLICT) + both,
                Collections.frequency(row, Fit.NOT_AVAILABLE) + both,
                both);
    }
}
