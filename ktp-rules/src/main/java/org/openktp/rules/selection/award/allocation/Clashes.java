package org.openktp.rules.selection.award.allocation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.Quota;

/**
 * Finds what cannot be met together.
 *
 * @param cuts where awards end
 * @param goodEnough the applications that are good enough
 * @param all all applications
 */
record Clashes(Cuts cuts, AwardList goodEnough, AwardList all) {

    /** Something that a list of awards must meet: a quota, the capacity or the quality line. */
    private sealed interface Demand {}

    private record QuotaDemand(Quota quota) implements Demand {}

    private record CapacityDemand() implements Demand {}

    private record QualityDemand() implements Demand {}

    Allocation.Clash find() {
        Stream<Demand> quotas = cuts.quotas().stream().map(QuotaDemand::new);
        List<Demand> demands = Stream.concat(quotas, Stream.of(new CapacityDemand(), new QualityDemand()))
                .toList();
        List<Demand> kept = Minimal.of(demands, this::clash);
        return new Allocation.Clash(
                AwardReasons.ids(quotas(kept)), has(kept, CapacityDemand.class), has(kept, QualityDemand.class));
    }

    private boolean clash(List<Demand> demands) {
        AwardList list = has(demands, QualityDemand.class) ? goodEnough : all;
        int capacity =
                has(demands, CapacityDemand.class) ? cuts.capacity() : all.ids().size();
        return !list.exists(quotas(demands), capacity);
    }

    private static List<Quota> quotas(List<Demand> demands) {
        return demands.stream()
                .filter(QuotaDemand.class::isInstance)
                .map(each -> ((QuotaDemand) each).quota())
                .collect(Collectors.toList());
    }

    private static boolean has(List<Demand> demands, Class<? extends Demand> kind) {
        return demands.stream().anyMatch(kind::isInstance);
    }
}
