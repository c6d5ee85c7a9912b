package org.openktp.rules.selection.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;

/** A small plan with its applications, and the obvious slow answers to what a timetable claims. */
record Instance(InterviewPlan plan, List<String> applications, Map<String, Set<String>> keptOff) {

    static final LocalDate FIRST = LocalDate.of(2024, 3, 4);

    private static final List<Set<LocalDate>> SETS =
            IntStream.range(0, 1 << 6).mapToObj(Instance::days).toList();

    /** Random, from one number. */
    static Instance of(long seed) {
        Random random = new Random(seed);
        List<InterviewPanel> panels = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(each -> new InterviewPanel("p" + each, assessors(1 + random.nextInt(15))))
                .toList();
        List<InterviewSlot> slots = IntStream.range(0, random.nextInt(6))
                .mapToObj(each -> slot("s" + each, "p" + random.nextInt(panels.size()), random.nextInt(3), 9 + each))
                .toList();
        List<String> applications = IntStream.range(0, random.nextInt(7))
                .mapToObj(each -> "K" + each)
                .toList();
        Map<String, Set<String>> keptOff = new TreeMap<>();
        Map<String, Knowledge<Set<LocalDate>>> availability = new TreeMap<>();
        for (String each : applications) {
            keptOff.put(each, assessors(bits(random, 8)));
            knowledge(random).ifPresent(known -> availability.put(each, known));
        }
        return new Instance(plan(panels, slots, availability), applications, keptOff);
    }

    static InterviewPlan plan(
            List<InterviewPanel> panels,
            List<InterviewSlot> slots,
            Map<String, Knowledge<Set<LocalDate>>> availability) {
        Window window = new Window(FIRST, FIRST.plusDays(6));
        return new InterviewPlan(Sourced.supplied(window), panels, slots, availability, Invitation.IN_THE_RUNNING);
    }

    /** A slot of an hour. */
    static InterviewSlot slot(String id, String panel, int day, int hour) {
        return new InterviewSlot(id, panel, FIRST.plusDays(day), LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    /** The days of which the bits are set. */
    static Set<LocalDate> days(int bits) {
        return IntStream.range(0, 6)
                .filter(each -> (bits >> each & 1) == 1)
                .mapToObj(FIRST::plusDays)
                .collect(Collectors.toSet());
    }

    private static Set<String> assessors(int bits) {
        return IntStream.range(0, 4)
                .filter(each -> (bits >> each & 1) == 1)
                .mapToObj(each -> "a" + each)
                .collect(Collectors.toSet());
    }

    /** Four bits, each of which is set once in so many times. */
    private static int bits(Random random, int times) {
        return IntStream.range(0, 4)
                .map(each -> random.nextInt(times) == 0 ? 1 << each : 0)
                .sum();
    }

    private static Optional<Knowledge<Set<LocalDate>>> knowledge(Random random) {
        int some = bits(random, 4) & 7;
        int more = some | random.nextInt(8);
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Knowledge.declined());
            case 2 -> Optional.of(Knowledge.oneOf(List.of(days(some), days(7 - some))));
            case 3 -> Optional.of(Knowledge.known(days(more)));
            case 4 -> Optional.of(new SetBounds<>(days(some), Optional.of(days(more)), 0, OptionalInt.empty()));
            default -> Optional.of(Knowledge.including(days(some)));
        };
    }

    Timetable timetable() {
        return Timetable.of(plan, applications, keptOff);
    }

    /** The same, with everything that has an order in another one. */
    Instance shuffled(Random random) {
        InterviewPlan other = new InterviewPlan(
                plan.window(),
                shuffled(plan.panels(), random),
                shuffled(plan.slots(), random),
                plan.availability(),
                plan.invitation());
        return new Instance(other, shuffled(applications, random), keptOff);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    boolean hasConflict(String application, InterviewSlot slot) {
        return plan.panels().stream()
                .filter(panel -> panel.id().equals(slot.panel()))
                .flatMap(panel -> panel.members().stream())
                .anyMatch(keptOff.getOrDefault(application, Set.of())::contains);
    }

    boolean mayBeAvailable(String application, InterviewSlot slot) {
        return completions(application).stream().anyMatch(days -> days.contains(slot.day()));
    }

    boolean isAvailable(String application, InterviewSlot slot) {
        return completions(application).stream().allMatch(days -> days.contains(slot.day()));
    }

    private List<Set<LocalDate>> completions(String application) {
        Knowledge<Set<LocalDate>> known = plan.availability().getOrDefault(application, Knowledge.notAsked());
        return SETS.stream().filter(known::admits).toList();
    }

    boolean mayHave(String application, InterviewSlot slot) {
        return !hasConflict(application, slot) && mayBeAvailable(application, slot);
    }

    /** How many of the applications can have slots at once, and how many of these, at most, for sure. */
    Best best(Collection<String> some) {
        return best(some.stream().map(this::choices).toList(), Set.of());
    }

    /** The slots that an application may have, and whether the applicant is available. */
    private Map<String, Boolean> choices(String application) {
        return plan.slots().stream()
                .filter(slot -> mayHave(application, slot))
                .collect(Collectors.toMap(InterviewSlot::id, slot -> isAvailable(application, slot)));
    }

    private static Best best(List<Map<String, Boolean>> choices, Set<String> taken) {
        if (choices.isEmpty()) {
            return new Best(0, 0);
        }
        List<Map<String, Boolean>> others = choices.subList(1, choices.size());
        Best best = best(others, taken);
        for (Map.Entry<String, Boolean> choice : choices.get(0).entrySet()) {
            if (!taken.contains(choice.getKey())) {
                Set<String> more = new HashSet<>(taken);
                more.add(choice.getKey());
                best = best.orBetter(best(others, more).with(choice.getValue()));
            }
        }
        return best;
    }

    /** What a way to give slots comes to: more placed is better, then more of them sure. */
    record Best(int placed, int sure) {

        Best with(boolean isSure) {
            return new Best(placed + 1, sure + (isSure ? 1 : 0));
        }

        Best orBetter(Best other) {
            boolean isBetter = other.placed > placed || (other.placed == placed && other.sure > sure);
            return isBetter ? other : this;
        }
    }
}
