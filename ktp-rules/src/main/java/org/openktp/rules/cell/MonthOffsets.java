package org.openktp.rules.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Offset;

/**
 * Months differ in length, so that offsets in months add up exactly only along a row of facts. They are refused where facts
 * are compared in a circle, and where two facts are compared in months and in days at once, or in months both ways round: a
 * month later and a month earlier do not cancel out. Nor can one ask whether two days are exactly so many months apart, since
 * no day is a month before the 30th of a March; but whether they are so many or more, or whether they are more.
 */
final class MonthOffsets {

    private static final Set<Boolean> BOTH = Set.of(true, false);

    private MonthOffsets() {}

    static void requireExact(List<Comparison<?>> comparisons) {
        if (comparisons.stream().noneMatch(MonthOffsets::inMonths)) {
            return;
        }
        Map<Set<String>, Set<String>> waysByPair = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        Map<List<Object>, Set<Boolean>> edges = new HashMap<>();
        for (Comparison<?> each : comparisons) {
            Set<String> pair = Set.of(each.left().id(), each.right().id());
            boolean circle = !waysByPair.containsKey(pair) && !join(groups, pair);
            Set<String> ways = waysByPair.computeIfAbsent(pair, none -> new HashSet<>());
            way(each).ifPresent(ways::add);
            edges.computeIfAbsent(List.of(pair, each.offset()), none -> new HashSet<>())
                    .addAll(edges(each));
            if (circle || ways.size() > 1 || edges.containsValue(BOTH)) {
                throw new IllegalArgumentException("comparisons of "
                        + each.left().id() + " with "
                        + each.right().id() + " by months are too entangled to decide exactly: use months alone, always"
                        + " from the one fact to the other, no circle of comparisons, and not whether they are exactly so"
                        + " many months apart");
            }
        }
    }

    /** On which side of the day so many months later a comparison draws its line: before it, after it, or on both. */
    private static Set<Boolean> edges(Comparison<?> comparison) {
        if (!inMonths(comparison)) {
            return Set.of();
        }
        return switch (comparison.relation()) {
            case AT_LEAST, BELOW -> Set.of(true);
            case AT_MOST, ABOVE -> Set.of(false);
            case EQUAL -> BOTH;
        };
    }

    /** The unit of an offset and the fact it is added to; days are the same both ways round, and no offset is any. */
    private static Optional<String> way(Comparison<?> comparison) {
        Offset offset = comparison.offset();
        if (offset.amount() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                inMonths(comparison) ? "months after " + comparison.right().id() : "days");
    }

    private static boolean inMonths(Comparison<?> comparison) {
        return comparison.offset().unit() == Offset.Unit.MONTHS;
    }

    /** Joins the groups of two facts; false where they are one already, so that the comparison closes a circle. */
    private static boolean join(Map<String, String> groups, Set<String> pair) {
        Set<String> roots = new HashSet<>();
        pair.forEach(fact -> roots.add(root(groups, fact)));
        if (roots.size() < 2) {
            return false;
        }
        List<String> both = List.copyOf(roots);
        groups.put(both.get(0), both.get(1));
        return true;
    }

    private static String root(Map<String, String> groups, String fact) {
        String parent = groups.getOrDefault(fact, fact);
        return parent.equals(fact) ? fact : root(groups, parent);
    }
}
