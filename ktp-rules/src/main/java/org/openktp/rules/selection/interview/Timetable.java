package org.openktp.rules.selection.interview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.internal.Copies;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Who is interviewed when. Every applicant invited has an appointment or is unplaced.
 *
 * @param appointments the interviews, in the order of slots
 * @param unplaced the references of the applications for which there is no slot, in order; where others could go without a slot
 *     in their place, a shortage names them
 * @param shortages why applicants are left without a slot, each of whom is in one of them; empty where every one has a slot
 */
public record Timetable(List<Appointment> appointments, List<String> unplaced, List<Shortage> shortages) {

    /**
     * An interview.
     *
     * @param application the reference of the application
     * @param slot the slot
     * @param isConfirmed whether the applicant is known to be available; otherwise the applicant is still to be asked
     */
    public record Appointment(String application, InterviewSlot slot, boolean isConfirmed) {}

    /**
     * Applicants who have fewer slots between them than they are. None of them is there without need: whichever is left out, one
     * applicant fewer goes without a slot.
     *
     * @param slots the identifiers of all slots that any of them could have, in the order of slots
     * @param obstacles what keeps each of them from other slots, in the order of references
     */
    public record Shortage(Set<String> slots, List<Obstacles> obstacles) {

        /**
         * Copies the collections.
         *
         * @param slots the component of that name
         * @param obstacles the component of that name
         */
        public Shortage {
            slots = Copies.of(slots);
            obstacles = List.copyOf(obstacles);
        }

        /**
         * The applicants.
         *
         * @return the references of their applications, in order
         */
        public Set<String> applications() {
            return Copies.of(obstacles.stream()
                    .map(Obstacles::application)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        /**
         * How many slots they lack.
         *
         * @return how many of them go without a slot, 1 or more
         */
        public int lacking() {
            return obstacles.size() - slots.size();
        }

        /**
         * Why there is a shortage, in words for whoever holds the interviews: they name applications.
         *
         * @return what is lacking, then for each of the applications what rules slots out
         */
        public List<Message> reasons() {
            Message lack = slots.isEmpty()
                    ? Message.of(MessageCode.INTERVIEW_SLOTS_NONE, applications())
                    : Message.of(
                            MessageCode.INTERVIEW_SLOTS_TOO_FEW,
                            applications(),
                            Obstacles.slots(slots.size()),
                            lacking());
            return Stream.concat(Stream.of(lack), obstacles.stream().flatMap(each -> each.reasons().stream()))
                    .toList();
        }
    }

    /**
     * Copies the lists.
     *
     * @param appointments the component of that name
     * @param unplaced the component of that name
     * @param shortages the component of that name
     */
    public Timetable {
        appointments = List.copyOf(appointments);
        unplaced = List.copyOf(unplaced);
        shortages = List.copyOf(shortages);
    }

    /**
     * Gives every applicant a slot, if that is possible. No member of the panel is kept off the application, and the applicant is
     * available on the day or may be. As many as possible have a slot, and of all timetables for so many this is one with as many
     * confirmed as possible. The order of what is given makes no difference.
     *
     * @param plan what interviews can be held
     * @param applications the references of the applications invited
     * @param keptOff by application, the assessors who are kept off it; an application that is absent has none
     * @return the timetable
     * @throws IllegalArgumentException if an application is there twice
     */
    public static Timetable of(InterviewPlan plan, List<String> applications, Map<String, Set<String>> keptOff) {
        PlanChecks.requireDistinct("applications", applications);
        Fits fits = Fits.of(plan, applications, keptOff);
        Matching matching = Matching.of(fits);
        List<Appointment> appointments = matching.taken()
                .mapToObj(slot -> appointment(fits, matching.holder(slot), slot))
                .toList();
        List<String> unplaced =
                matching.unplaced().mapToObj(fits.applications()::get).toList();
        return new Timetable(appointments, unplaced, Shortages.of(fits, matching));
    }

    private static Appointment appointment(Fits fits, int application, int slot) {
        return new Appointment(
                fits.applications().get(application), fits.slots().get(slot), fits.of(application, slot) == Fit.SURE);
    }
}
