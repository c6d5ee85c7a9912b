package org.openktp.rules.selection.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.openktp.rules.selection.interview.Timetable.Appointment;
import org.openktp.rules.selection.interview.Timetable.Shortage;

/** Timetables against every way there is to give the slots. */
final class TimetableLawsTest {

    private static final int CASES = 2_000;

    @Provide
    Arbitrary<Instance> instances() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(Instance::of);
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    void nobody_is_there_twice_in_conflict_or_surely_away(@ForAll("instances") Instance instance) {
        Timetable timetable = instance.timetable();
        List<Appointment> appointments = timetable.appointments();
        List<String> all = new ArrayList<>(timetable.unplaced());
        appointments.forEach(each -> all.add(each.application()));

        assertThat(all).containsExactlyInAnyOrderElementsOf(instance.applications());
        assertThat(timetable.unplaced()).isSorted();
        assertThat(appointments).extracting(Appointment::slot).doesNotHaveDuplicates();
        assertThat(appointments).extracting(Appointment::slot).isSortedAccordingTo(InterviewSlot.ORDER);
        assertThat(instance.plan().slots())
                .containsAll(appointments.stream().map(Appointment::slot).toList());
        for (Appointment each : appointments) {
            assertThat(instance.mayHave(each.application(), each.slot())).isTrue();
            assertThat(each.isConfirmed()).isEqualTo(instance.isAvailable(each.application(), each.slot()));
        }
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    void no_other_way_places_more_or_as_many_with_more_confirmed(@ForAll("instances") Instance instance) {
        Timetable timetable = instance.timetable();
        long confirmed = timetable.appointments().stream()
                .filter(Appointment::isConfirmed)
                .count();
        Instance.Best best = instance.best(instance.applications());

        assertThat(timetable.appointments()).hasSize(best.placed());
        assertThat(confirmed).isEqualTo(best.sure());
        assertThat(timetable.shortages().isEmpty())
                .isEqualTo(best.placed() == instance.applications().size());
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    void every_unplaced_is_in_one_shortage_and_every_shortage_lacks_as_many_as_are_unplaced(
            @ForAll("instances") Instance instance) {
        Timetable timetable = instance.timetable();
        List<String> inShortages = new ArrayList<>();
        timetable.shortages().forEach(each -> inShortages.addAll(each.applications()));

        assertThat(inShortages).doesNotHaveDuplicates().containsAll(timetable.unplaced());
        for (Shortage each : timetable.shortages()) {
            assertThat(timetable.unplaced().stream().filter(each.applications()::contains))
                    .hasSize(each.lacking())
                    .isNotEmpty();
        }
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    void a_shortage_has_all_slots_of_its_applications_and_needs_every_one_of_them(
            @ForAll("instances") Instance instance) {
        for (Shortage shortage : instance.timetable().shortages()) {
            Set<String> group = shortage.applications();
            assertThat(shortage.slots()).isEqualTo(slotsOf(instance, group)).hasSizeLessThan(group.size());
            assertThat(instance.best(group).placed()).isEqualTo(group.size() - shortage.lacking());
            for (String each : group) {
                Set<String> others = new TreeSet<>(group);
                others.remove(each);
                assertThat(instance.best(others).placed()).isEqualTo(others.size() - (shortage.lacking() - 1));
            }
        }
    }

    private static Set<String> slotsOf(Instance instance, Set<String> group) {
        Set<String> slots = new TreeSet<>();
        for (InterviewSlot slot : instance.plan().slots()) {
            if (group.stream().anyMatch(each -> instance.mayHave(each, slot))) {
                slots.add(slot.id());
            }
        }
        return slots;
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    void obstacles_count_what_rules_slots_out(@ForAll("instances") Instance instance) {
        for (Shortage shortage : instance.timetable().shortages()) {
            for (Obstacles each : shortage.obstacles()) {
                String id = each.application();
                List<InterviewSlot> slots = instance.plan().slots();
                assertThat(each.planned()).isEqualTo(slots.size());
                assertThat(slots.stream().filter(slot -> instance.hasConflict(id, slot)))
                        .hasSize(each.byConflict());
                assertThat(slots.stream().filter(slot -> !instance.mayBeAvailable(id, slot)))
                        .hasSize(each.byAvailability());
                assertThat(slots.stream().filter(slot -> instance.mayHave(id, slot)))
                        .hasSize(each.possible());
            }
        }
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_what_is_given_makes_no_difference(@ForAll("instances") Instance instance, @ForAll Random random) {
        assertThat(instance.shuffled(random).timetable()).isEqualTo(instance.timetable());
    }
}
