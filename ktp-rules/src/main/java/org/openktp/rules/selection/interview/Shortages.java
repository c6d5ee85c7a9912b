package org.openktp.rules.selection.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the groups of applicants who have too few slots between them. The rivals of an applicant without a slot have one slot
 * fewer than they are, and without any one of them the others would all have a slot; rivals of several who compete for the same
 * slots are one group. Which applicants are in which group does not depend on who of them was left without a slot.
 */
final class Shortages {

    private final Fits fits;
    private final Matching matching;

    private Shortages(Fits fits, Matching matching) {
        this.fits = fits;
        this.matching = matching;
    }

    static List<Timetable.Shortage> of(Fits fits, Matching matching) {
        Shortages shortages = new Shortages(fits, matching);
        return shortages.groups().stream().map(shortages::shortage).toList();
    }

    /** The groups, by their first applications. */
    private List<Set<Integer>> groups() {
        List<Set<Integer>> groups = new ArrayList<>();
        matching.unplaced().forEach(each -> join(matching.rivals(each), groups));
        groups.sort(Comparator.comparing(group -> Collections.min(group)));
        return groups;
    }

    private static void join(Set<Integer> rivals, List<Set<Integer>> groups) {
        Set<Integer> joined = new TreeSet<>(rivals);
        groups.stream().filter(group -> !Collections.disjoint(group, rivals)).forEach(joined::addAll);
        groups.removeIf(joined::containsAll);
        groups.add(joined);
    }

    private Timetable.Shortage shortage(Set<Integer> group) {
        Set<String> slots = group.stream()
                .flatMap(each -> fits.possible(each).boxed())
                .sorted()
                .map(slot -> fits.slots().get(slot).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Timetable.Shortage(slots, group.stream().map(fits::obstacles).toList());
    }
}
