package org.openktp.rules.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.Merit;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.award.outlook.Outlook;
import org.openktp.rules.selection.panel.MeritSource;
import org.openktp.rules.selection.panel.Merits;
import org.openktp.rules.selection.panel.ScoringPanel;

/**
 * What may become of the applications in the running.
 *
 * @param outlook their outcomes and ranks
 * @param allocation the awards; empty while something is open, and where they are too many to decide exactly
 * @param ends the awards if every application came to its best, and if every one came to its worst or dropped out; none where nothing
 *     is open, and where they are too many to decide exactly
 */
record Awards(Outlook outlook, Optional<Allocation> allocation, List<Allocation> ends) {

    static Awards of(MeritSource source, List<Candidate> candidates, Map<String, ScoringPanel> panels, Cuts cuts) {
        List<Contender> contenders = new ArrayList<>();
        boolean hasAll = true;
        for (Candidate each : candidates) {
            Merits merits = source.of(Optional.ofNullable(panels.get(each.id())).orElseThrow());
            hasAll &= merits.isExact();
            contenders.add(new Contender(each.id(), merits.all(), each.candidacy() == Candidacy.OPEN));
        }
        return contenders.stream().allMatch(Contender::isSettled)
                ? settled(contenders, cuts)
                : open(contenders, cuts, hasAll);
    }

    private static Awards settled(List<Contender> contenders, Cuts cuts) {
        Optional<Allocation> allocation = allocation(contenders, Contender::best, cuts);
        Outlook outlook = allocation.map(Outlook::of).orElseGet(() -> Outlook.withoutSearch(contenders, cuts));
        return new Awards(outlook, allocation, List.of());
    }

    private static Awards open(List<Contender> contenders, Cuts cuts, boolean hasAll) {
        Outlook outlook = hasAll ? Outlook.of(contenders, cuts) : Outlook.withoutSearch(contenders, cuts);
        List<Contender> staying =
                contenders.stream().filter(each -> !each.mayDropOut()).toList();
        List<Allocation> ends = cuts.quotas().isEmpty()
                ? List.of()
                : Stream.of(allocation(contenders, Contender::best, cuts), allocation(staying, Contender::worst, cuts))
                        .flatMap(Optional::stream)
                        .toList();
        return new Awards(outlook, Optional.empty(), ends.size() == 2 ? ends : List.of());
    }

    /** The awards if every application has one of its merits; empty where they are too many to decide exactly. */
    private static Optional<Allocation> allocation(
            List<Contender> contenders, Function<Contender, Merit> merit, Cuts cuts) {
        return Allocation.find(
                contenders.stream()
                        .map(each -> new Contender(each.id(), List.of(merit.apply(each)), false))
                        .sorted(Comparator.comparing(Contender::best))
                        .toList(),
                cuts);
    }

    /** What cannot be met together, if no list of awards can be made even where every application comes to its best. */
    Optional<Allocation.Clash> clash() {
        return allocation.or(() -> ends.stream().findFirst()).flatMap(Allocation::clash);
    }
}
