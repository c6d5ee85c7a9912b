package org.openktp.rules.lifecycle.replay;

import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.rule.Severity;

/** Whether an arrow may be taken, as its guards were decided. */
enum Permission {
    GIVEN,
    REFUSED,
    UNDECIDED;

    static Permission of(Decision decision) {
        if (decision.is(Verdict.INELIGIBLE)) {
            return REFUSED;
        }
        boolean given =
                decision.verdict().isPresent() && decision.outcomes().stream().noneMatch(Permission::mayFail);
        return given ? GIVEN : UNDECIDED;
    }

    /** Whether a rule that has to be met is not, or may not be. */
    static boolean mayFail(RuleOutcome outcome) {
        return outcome.rule().severity() == Severity.MANDATORY
                && outcome.possible().contains(Outcome.NOT_MET);
    }
}
