package org.openktp.rules.selection.award.allocation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.search.ListFinder;
import org.openktp.rules.selection.award.search.SearchLimit;

/** Makes the awards of an order of merit, and finds their reasons. */
final class AllocationMaker {

    private final List<Contender> order;
    private final Cuts cuts;
    private final ListFinder finder;
    private final AwardList list;

    AllocationMaker(List<Contender> order, Cuts cuts, int steps) {
        check(order);
        this.order = order;
        this.cuts = cuts;
        finder = new ListFinder(new SearchLimit("the allocation of " + order.size() + " applications", steps));
        list = new AwardList(ids(order.stream().filter(this::isGoodEnough).toList()), cuts.quotas(), finder);
    }

    Allocation make() {
        Optional<BitSet> awards =
                list.awards(cuts.quotas(), cuts.capacity(), list.ids().size());
        if (awards.isEmpty()) {
            Clashes clashes = new Clashes(cuts, list, new AwardList(ids(order), cuts.quotas(), finder));
            return new Allocation(outcomes(Optional.empty()), Map.of(), Map.of(), Optional.of(clashes.find()));
        }
        AwardReasons reasons = new AwardReasons(cuts, list, awards.get());
        return new Allocation(outcomes(awards), reasons.passedOver(), reasons.lifted(), Optional.empty());
    }

    private Map<String, AwardOutcome> outcomes(Optional<BitSet> awards) {
        Map<String, AwardOutcome> outcomes = new LinkedHashMap<>();
        order.forEach(each -> outcomes.put(each.id(), AwardOutcome.BELOW_QUALITY));
        list.ids().forEach(id -> outcomes.put(id, AwardOutcome.NO_LIST));
        awards.ifPresent(awarded -> outcomes.putAll(outcomes(awarded)));
        return outcomes;
    }

    private Map<String, AwardOutcome> outcomes(BitSet awarded) {
        Map<String, AwardOutcome> outcomes = new LinkedHashMap<>();
        int reserves = cuts.reserves();
        for (int each = 0; each < list.ids().size(); each++) {
            boolean isReserve = !awarded.get(each) && reserves > 0;
            reserves -= isReserve ? 1 : 0;
            AwardOutcome other = isReserve ? AwardOutcome.RESERVE : AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING;
            outcomes.put(list.ids().get(each), awarded.get(each) ? AwardOutcome.AWARDED : other);
        }
        return outcomes;
    }

    private boolean isGoodEnough(Contender contender) {
        return cuts.quality().admits(contender.best().total());
    }

    private static List<String> ids(List<Contender> contenders) {
        return contenders.stream().map(Contender::id).toList();
    }

    private static void check(List<Contender> order) {
        Set<String> ids = new HashSet<>();
        for (int each = 0; each < order.size(); each++) {
            Contender contender = order.get(each);
            require(contender.isSettled(), contender.id() + " must be settled: one merit, and in the running");
            require(ids.add(contender.id()), contender.id() + " must not be there twice");
            require(
                    each == 0 || order.get(each - 1).best().compareTo(contender.best()) < 0,
                    contender.id() + " must have less merit than the one before it");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("application " + rule);
        }
    }
}
