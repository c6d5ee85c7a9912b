package org.openktp.rules.selection.award.allocation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.Quota;

/**
 * To which quotas it is owed that applications are passed over and lifted.
 *
 * @param cuts where awards end
 * @param list the applications that are good enough
 * @param awarded the awards
 */
record AwardReasons(Cuts cuts, AwardList list, BitSet awarded) {

    Map<String, Set<String>> passedOver() {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (int each = 0; each < list.ids().size(); each++) {
            if (!awarded.get(each) && awarded.get(0, each).cardinality() < cuts.capacity()) {
                reasons.put(list.ids().get(each), ids(noPlace(each)));
            }
        }
        return reasons;
    }

    Map<String, Set<String>> lifted() {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        awarded.stream()
                .filter(each -> each >= cuts.capacity())
                .forEach(each -> reasons.put(list.ids().get(each), ids(lifts(each))));
        return reasons;
    }

    private List<Quota> noPlace(int application) {
        return Minimal.of(cuts.quotas(), quotas -> !list.hasPlace(application, awarded, quotas, cuts.capacity()));
    }

    private List<Quota> lifts(int application) {
        return Minimal.of(cuts.quotas(), quotas -> list.awards(quotas, cuts.capacity(), application + 1)
                .filter(awards -> awards.get(application))
                .isPresent());
    }

    static Set<String> ids(List<Quota> quotas) {
        return quotas.stream().map(Quota::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
