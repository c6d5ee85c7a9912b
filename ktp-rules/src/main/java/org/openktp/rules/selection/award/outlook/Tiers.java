package org.openktp.rules.selection.award.outlook;

import java.util.EnumSet;
import java.util.Set;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Cuts;

/**
 * What becomes of the applications left that are good enough, by how many others are ahead, once no quota matters: first the
 * places are given, then the reserves, then nothing.
 *
 * @param places how many awards are left
 * @param reserves how many places in reserve are left, 0 or more
 */
record Tiers(int places, int reserves) {

    /** All tiers of some applications: more places than those are none too many. */
    static Tiers of(Cuts cuts, int applications) {
        return new Tiers(Math.min(cuts.capacity(), applications), Math.min(cuts.reserves(), applications));
    }

    /** The outcomes that an application may have if it is good enough. */
    Set<AwardOutcome> outcomes(Ahead ahead, int application) {
        Set<AwardOutcome> outcomes = EnumSet.noneOf(AwardOutcome.class);
        int held = places + reserves;
        if (ahead.mayBe(application, 0, places)) {
            outcomes.add(AwardOutcome.AWARDED);
        }
        if (ahead.mayBe(application, places, held)) {
            outcomes.add(AwardOutcome.RESERVE);
        }
        if (ahead.mayBe(application, held, Ladder.NEVER)) {
            outcomes.add(AwardOutcome.ABOVE_QUALITY_BELOW_FUNDING);
        }
        return outcomes;
    }
}
