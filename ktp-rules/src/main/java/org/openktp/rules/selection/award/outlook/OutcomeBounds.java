package org.openktp.rules.selection.award.outlook;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.search.Bounds;
import org.openktp.rules.selection.award.search.ListFinder;
import org.openktp.rules.selection.award.search.SearchLimit;

/**
 * The outcomes that cannot be ruled out for applications that are good enough, without looking at every completion. Whether there
 * may be no list is exact; of the others some may not be possible.
 */
final class OutcomeBounds {

    private final Ladder ladder;
    private final Bounds bounds;
    private final Tiers tiers;
    private final ListFinder finder;
    private final Ahead ahead;
    private final BitSet possible;
    private final SureAwards sureAwards;
    private final BitSet surelyAwarded;
    private final BitSet minima = new BitSet();
    private final BitSet maxima = new BitSet();

    OutcomeBounds(Ladder ladder, Bounds bounds, Tiers tiers, ListFinder finder, Ahead ahead, SureAwards sureAwards) {
        this.ladder = ladder;
        this.bounds = bounds;
        this.tiers = tiers;
        this.finder = finder;
        this.ahead = ahead;
        possible = all(ladder.line());
        this.sureAwards = sureAwards;
        surelyAwarded = sureAwards.all();
        for (int bound = 0; bound < bounds.count(); bound++) {
            boolean canBind = bounds.number(bound) < bounds.count(bound, possible);
            minima.set(bound, bounds.isMinimum(bound));
            maxima.set(bound, !bounds.isMinimum(bound) && canBind);
        }
    }

    /** The outcomes of an application that may be good enough, in the completions in which it is. */
    Set<AwardOutcome> of(int application) {
        Set<AwardOutcome> outcomes = EnumSet.noneOf(AwardOutcome.class);
        BitSet fewest = IntStream.range(0, ladder.applications())
                .filter(each -> each == application || ladder.low(each) < ladder.line())
                .collect(BitSet::new, BitSet::set, BitSet::or);
        if (mayBe(false, fewest)) {
            outcomes.add(AwardOutcome.NO_LIST);
        }
        if (mayBe(true, possible)) {
            outcomes.addAll(onAList(application));
        }
        return outcomes;
    }

    /** Whether a list may exist, or none; where it takes too long to find out, either may be. */
    private boolean mayBe(boolean isList, BitSet applications) {
        try {
            return finder.find(applications, bounds.room(tiers.places())).isPresent() == isList;
        } catch (SearchLimit.Reached tooLong) {
            return true;
        }
    }

    private Set<AwardOutcome> onAList(int application) {
        if (surelyAwarded.get(application)) {
            return EnumSet.of(AwardOutcome.AWARDED);
        }
        Set<AwardOutcome> outcomes = EnumSet.noneOf(AwardOutcome.class);
        if (!isNeverAwarded(application)) {
            outcomes.add(AwardOutcome.AWARDED);
        }
        if (tiers.reserves() > 0 && ahead.mayBe(application, 0, tiers.places() + tiers.reserves())) {
            outcomes.add(AwardOutcome.RESERVE);
        }
        if (ahead.mayBe(application, tiers.reserves(), Ladder.NEVER)) {
            outcomes.add(AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING);
        }
        return outcomes;
    }

    /** Whether no list has it beside what every list that has it must have. */
    private boolean isNeverAwarded(int application) {
        BitSet made = surelyAwarded.stream()
                .filter(each -> each != application && ladder.low(each) < ladder.line())
                .collect(BitSet::new, BitSet::set, BitSet::or);
        int before;
        do {
            before = made.cardinality();
            made.or(preferred(application, made));
        } while (made.cardinality() > before);
        return sureAwards.ruleOut(made, application);
    }

    /**
     * Those surely ahead that could have the place of an application on any list with these awards, and so are on it themselves: they count
     * for every minimum that still needs the application, and for no maximum for which it does not count.
     */
    private BitSet preferred(int application, BitSet made) {
        BitSet most = of(application, maxima);
        BitSet left = of(application, minima).stream()
                .filter(bound -> bounds.count(bound, made) < bounds.number(bound))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return IntStream.range(0, ladder.applications())
                .filter(other -> ladder.low(other) < ladder.best(application))
                .filter(other -> isWithin(left, of(other, minima)) && isWithin(of(other, maxima), most))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private BitSet of(int application, BitSet kind) {
        return kind.stream()
                .filter(bound -> bounds.members(bound).get(application))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The applications that may have a step before this one. */
    private BitSet all(int before) {
        return IntStream.range(0, ladder.applications())
                .filter(each -> ladder.best(each) < before)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static boolean isWithin(BitSet few, BitSet many) {
        return few.stream().allMatch(many::get);
    }
}
