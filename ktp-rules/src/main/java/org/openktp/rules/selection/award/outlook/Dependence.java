package org.openktp.rules.selection.award.outlook;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * On which applications an outcome depends where there are no quotas: those that can change it while nothing else changes.
 *
 * @param ladder the merits
 * @param tiers where awards and reserves end
 * @param ahead how many of all others may be ahead
 */
record Dependence(Ladder ladder, Tiers tiers, Ahead ahead) {

    BitSet of(int application) {
        BitSet others = new BitSet();
        IntStream.range(0, ladder.applications())
                .filter(other -> other == application ? dependsOnItself(other) : dependsOn(application, other))
                .forEach(others::set);
        return others;
    }

    private IntStream ends() {
        return IntStream.of(tiers.places(), tiers.places() + tiers.reserves());
    }

    /**
     * Whether the other may be ahead or not while so many of the rest are ahead that it decides: at a step at which a tier may
     * end with or without the other.
     */
    private boolean dependsOn(int application, int other) {
        return ends().anyMatch(end -> {
            int after = Math.max(ladder.best(other), ahead.after(application, end));
            int before = Math.min(ladder.low(other), ahead.before(end));
            return ladder.hasStep(application, after, before);
        });
    }

    private boolean dependsOnItself(int application) {
        if (ladder.mayDropOut(application)) {
            return true;
        }
        if (!ladder.mayBeGoodEnough(application)) {
            return false;
        }
        int best = ladder.best(application);
        int worst = ladder.worstGoodEnough(application);
        return worst < ladder.worst(application) || ends().anyMatch(end -> mayFall(application, best, worst, end));
    }

    /** Whether a tier may end between the best and the worst step of an application. */
    private boolean mayFall(int application, int best, int worst, int end) {
        int ahead = 0;
        int between = 0;
        int either = 0;
        for (int other = 0; other < ladder.applications(); other++) {
            boolean isBetween = other != application && ladder.hasStep(other, best, worst);
            boolean isAhead = ladder.low(other) < best;
            ahead += isAhead ? 1 : 0;
            between += isBetween ? 1 : 0;
            either += !isAhead && !isBetween && ladder.best(other) < best ? 1 : 0;
        }
        return ahead < end && ahead + between + Math.min(either, end - 1 - ahead) >= end;
    }
}
