package org.openktp.rules.selection.award.outlook;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.Merit;
import org.openktp.rules.selection.award.search.Bounds;
import org.openktp.rules.selection.award.search.ListFinder;
import org.openktp.rules.selection.award.search.SearchLimit;

/** Looks at every completion: at once where quotas cannot matter, otherwise by search. */
final class OutlookMaker {

    private final List<Contender> contenders;
    private final Ladder ladder;
    private final Bounds bounds;
    private final Tiers tiers;
    private final Ahead ahead;
    private final SearchLimit limit;
    private final SearchLimit ofSureAwards;

    OutlookMaker(List<Contender> contenders, Cuts cuts, int steps) {
        check(contenders);
        this.contenders = contenders.stream()
                .sorted(Comparator.comparing(Contender::best))
                .toList();
        ladder = Ladder.of(this.contenders, cuts.quality());
        bounds = new Bounds(this.contenders.stream().map(Contender::id).toList(), cuts.quotas());
        tiers = Tiers.of(cuts, contenders.size());
        BitSet all = new BitSet();
        all.set(0, contenders.size());
        ahead = new Ahead(ladder, all, -1, ladder::low);
        String subject = "the outlook of " + contenders.size() + " applications";
        limit = new SearchLimit(subject, steps);
        ofSureAwards = new SearchLimit(subject, steps);
    }

    Outlook make() {
        List<Set<AwardOutcome>> byMerit = byMerit();
        if (!mayMatter(byMerit)) {
            Dependence dependence = new Dependence(ladder, tiers, ahead);
            return new Outlook(named(byMerit::get), named(this::rank), named(each -> ids(dependence.of(each))), true);
        }
        List<Set<AwardOutcome>> atMost = atMost();
        try {
            return outlook(search(atMost), true);
        } catch (SearchLimit.Reached tooMany) {
            return outlook(atMost, false);
        }
    }

    /** What cannot be ruled out without a search. */
    Outlook withoutSearch() {
        List<Set<AwardOutcome>> byMerit = byMerit();
        List<Set<AwardOutcome>> outcomes = mayMatter(byMerit) ? atMost() : byMerit;
        return outlook(outcomes.stream().map(this::filled).toList(), false);
    }

    /** The outcomes if no quota mattered. */
    private List<Set<AwardOutcome>> byMerit() {
        return outcomes(each -> tiers.outcomes(ahead, each));
    }

    /** With what lies between the best and the worst outcome, as not every merit between the best and the worst is there. */
    private Set<AwardOutcome> filled(Set<AwardOutcome> outcomes) {
        Set<AwardOutcome> filled = EnumSet.copyOf(outcomes);
        List<AwardOutcome> ranked = outcomes.stream()
                .filter(each -> each.compareTo(AwardOutcome.BELOW_QUALITY) <= 0)
                .sorted()
                .toList();
        if (!ranked.isEmpty()) {
            filled.addAll(EnumSet.range(ranked.get(0), ranked.get(ranked.size() - 1)));
        }
        if (tiers.reserves() == 0) {
            filled.remove(AwardOutcome.RESERVE);
        }
        return filled;
    }

    private List<Set<AwardOutcome>> atMost() {
        SureAwards sure = new SureAwards(ladder, bounds, tiers, new ListFinder(ofSureAwards));
        return outcomes(new OutcomeBounds(ladder, bounds, tiers, new ListFinder(limit), ahead, sure)::of);
    }

    /** Whether a quota may be missed by awards made by merit alone. */
    private boolean mayMatter(List<Set<AwardOutcome>> byMerit) {
        return IntStream.range(0, bounds.count()).anyMatch(bound -> {
            BitSet members = bounds.members(bound);
            return bounds.isMinimum(bound)
                    ? members.stream()
                                    .filter(each -> byMerit.get(each).equals(Set.of(AwardOutcome.AWARDED)))
                                    .count()
                            < bounds.number(bound)
                    : members.stream()
                                    .filter(each -> byMerit.get(each).contains(AwardOutcome.AWARDED))
                                    .count()
                            > bounds.number(bound);
        });
    }

    private List<Set<AwardOutcome>> search(List<Set<AwardOutcome>> atMost) {
        List<Set<AwardOutcome>> onLists =
                atMost.stream().map(OutlookMaker::onLists).toList();
        List<Set<AwardOutcome>> found = new OrderSearch(ladder, bounds, tiers, limit, onLists).outcomes();
        return IntStream.range(0, found.size())
                .mapToObj(each -> {
                    Set<AwardOutcome> outcomes = EnumSet.copyOf(atMost.get(each));
                    outcomes.removeAll(onLists.get(each));
                    outcomes.addAll(found.get(each));
                    return outcomes;
                })
                .toList();
    }

    private static Set<AwardOutcome> onLists(Set<AwardOutcome> outcomes) {
        Set<AwardOutcome> onLists =
                EnumSet.of(AwardOutcome.AWARDED, AwardOutcome.RESERVE, AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING);
        onLists.retainAll(outcomes);
        return onLists;
    }

    private Outlook outlook(List<Set<AwardOutcome>> outcomes, boolean isExact) {
        BitSet open = new BitSet();
        IntStream.range(0, contenders.size())
                .filter(each -> !contenders.get(each).isSettled())
                .forEach(open::set);
        IntFunction<Set<String>> dependsOn = each -> ids(outcomes.get(each).size() == 1 ? new BitSet() : open);
        return new Outlook(named(outcomes::get), named(this::rank), named(dependsOn), isExact);
    }

    /** The outcomes of every application: those it may have if it is good enough, and those if not. */
    private List<Set<AwardOutcome>> outcomes(IntFunction<Set<AwardOutcome>> ifGoodEnough) {
        return IntStream.range(0, contenders.size())
                .mapToObj(each -> {
                    Set<AwardOutcome> outcomes = EnumSet.noneOf(AwardOutcome.class);
                    if (ladder.mayBeGoodEnough(each)) {
                        outcomes.addAll(ifGoodEnough.apply(each));
                    }
                    if (ladder.worst(each) >= ladder.line()) {
                        outcomes.add(AwardOutcome.BELOW_QUALITY);
                    }
                    if (ladder.mayDropOut(each)) {
                        outcomes.add(AwardOutcome.NOT_ELIGIBLE);
                    }
                    return outcomes;
                })
                .toList();
    }

    private Knowledge<Integer> rank(int application) {
        int highest = ahead.surely(ladder.best(application)) + 1;
        int lowest = ahead.possibly(application, ladder.worst(application)) + 1;
        return highest == lowest ? Knowledge.known(highest) : Knowledge.between(highest, lowest);
    }

    private Set<String> ids(BitSet applications) {
        return applications.stream()
                .mapToObj(each -> contenders.get(each).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> Map<String, T> named(IntFunction<T> values) {
        Map<String, T> named = new LinkedHashMap<>();
        IntStream.range(0, contenders.size())
                .forEach(each -> named.put(contenders.get(each).id(), values.apply(each)));
        return named;
    }

    private static void check(List<Contender> contenders) {
        Set<String> ids = new HashSet<>();
        Map<String, String> lasts = new HashMap<>();
        for (Contender contender : contenders) {
            if (!ids.add(contender.id())) {
                throw new IllegalArgumentException("application " + contender.id() + " must not be there twice");
            }
            for (Merit merit : contender.merits()) {
                String other = lasts.merge(merit.last(), contender.id(), (before, now) -> before);
                if (!other.equals(contender.id())) {
                    throw new IllegalArgumentException("applications " + other + " and " + contender.id()
                            + " must not both have the last text " + merit.last());
                }
            }
        }
    }
}
