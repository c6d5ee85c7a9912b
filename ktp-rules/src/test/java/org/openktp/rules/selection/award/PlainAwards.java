package org.openktp.rules.selection.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Awards by looking at every list, and what may become of applications by looking at every completion. */
public final class PlainAwards {

    private PlainAwards() {}

    /** The list that awards the best-ranked application on which it differs from others; empty where none meets the quotas. */
    public static Optional<Set<String>> best(List<String> order, List<Quota> quotas, int capacity) {
        // The first application is the highest bit, so that the greatest number is the best list.
        for (int list = (1 << order.size()) - 1; list >= 0; list--) {
            Set<String> awards = awards(order, list);
            if (meets(awards, quotas, capacity)) {
                return Optional.of(awards);
            }
        }
        return Optional.empty();
    }

    public static boolean meets(Set<String> awards, List<Quota> quotas, int capacity) {
        return awards.size() <= capacity
                && quotas.stream().allMatch(each -> {
                    long number =
                            awards.stream().filter(each.counted()::contains).count();
                    return each.isMinimum() ? number >= each.number() : number <= each.number();
                });
    }

    private static Set<String> awards(List<String> order, int list) {
        Set<String> awards = new HashSet<>();
        for (int each = 0; each < order.size(); each++) {
            if ((list >> (order.size() - 1 - each) & 1) == 1) {
                awards.add(order.get(each));
            }
        }
        return awards;
    }

    public static Map<String, AwardOutcome> outcomes(List<Contender> order, Cuts cuts) {
        List<String> goodEnough = goodEnough(order, cuts);
        Optional<Set<String>> awards = best(goodEnough, cuts.quotas(), cuts.capacity());
        Map<String, AwardOutcome> outcomes = new HashMap<>();
        order.forEach(each -> outcomes.put(each.id(), AwardOutcome.BELOW_QUALITY));
        int reserves = 0;
        for (String id : goodEnough) {
            if (awards.isEmpty()) {
                outcomes.put(id, AwardOutcome.NO_LIST);
            } else if (awards.get().contains(id)) {
                outcomes.put(id, AwardOutcome.AWARDED);
            } else {
                outcomes.put(
                        id,
                        reserves++ < cuts.reserves() ? AwardOutcome.RESERVE : AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING);
            }
        }
        return outcomes;
    }

    public static List<String> goodEnough(List<Contender> order, Cuts cuts) {
        return order.stream()
                .filter(each -> cuts.quality().admits(each.best().total()))
                .map(Contender::id)
                .toList();
    }

    /** What becomes of every application, by the choices made: of each the number of its merit, or -1 if it drops out. */
    public static Map<List<Integer>, Map<String, AwardOutcome>> completions(Round round) {
        Map<List<Integer>, Map<String, AwardOutcome>> all = new HashMap<>();
        complete(round.contenders(), new ArrayList<>(), (choices, order) -> {
            Map<String, AwardOutcome> outcomes = outcomes(order, round.cuts());
            round.contenders().forEach(each -> outcomes.putIfAbsent(each.id(), AwardOutcome.NOT_ELIGIBLE));
            all.put(choices, outcomes);
        });
        return all;
    }

    /** The best and the worst rank of every application that can stay in the running. */
    public static Map<String, List<Integer>> ranks(Round round) {
        Map<String, List<Integer>> ranks = new TreeMap<>();
        complete(round.contenders(), new ArrayList<>(), (choices, order) -> {
            for (int each = 0; each < order.size(); each++) {
                int rank = each + 1;
                ranks.merge(
                        order.get(each).id(),
                        List.of(rank, rank),
                        (one, two) -> List.of(Math.min(one.get(0), rank), Math.max(one.get(1), rank)));
            }
        });
        return ranks;
    }

    private static void complete(
            List<Contender> contenders, List<Integer> choices, BiConsumer<List<Integer>, List<Contender>> use) {
        if (choices.size() == contenders.size()) {
            use.accept(List.copyOf(choices), order(contenders, choices));
            return;
        }
        Contender next = contenders.get(choices.size());
        for (int choice = next.mayDropOut() ? -1 : 0; choice < next.merits().size(); choice++) {
            choices.add(choice);
            complete(contenders, choices, use);
            choices.remove(choices.size() - 1);
        }
    }

    private static List<Contender> order(List<Contender> contenders, List<Integer> choices) {
        List<Contender> order = new ArrayList<>();
        for (int each = 0; each < choices.size(); each++) {
            if (choices.get(each) >= 0) {
                Contender one = contenders.get(each);
                order.add(new Contender(one.id(), List.of(one.merits().get(choices.get(each))), false));
            }
        }
        order.sort((one, two) -> one.best().compareTo(two.best()));
        return order;
    }
}
