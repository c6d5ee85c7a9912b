package org.openktp.rules.innovate.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.Strand;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Seen;

/**
 * A rule as it was found: for which strands, and on which days.
 *
 * @param strands the strands
 * @param seen the days
 * @param rule the rule, which says nothing of strands or days
 */
record StrandRule(List<Strand> strands, Seen seen, Rule rule) {

    /** The rule over all days, for an application of which the strand is a fact. */
    List<Rule> everywhere() {
        return seen.rules(
                rule instanceof Requirement requirement
                        ? requirement.withApplicability(ofStrands(requirement.applicability()))
                        : rule);
    }

    private Condition ofStrands(Condition applicability) {
        Condition strand = Condition.isIn(ApplicationFacts.STRAND, strands);
        return applicability.equals(Condition.always()) ? strand : Condition.all(strand, applicability);
    }

    /** The rule over all days, for an application to one of its strands. */
    List<Rule> within() {
        return seen.rules(rule);
    }

    /** What of the rule is or may be in force on a day, for an application to one of its strands. */
    Optional<Rule> on(LocalDate day) {
        return within().stream().filter(each -> each.inForce().admits(day)).findFirst();
    }

    /** Whether it is known that the rule is in force on a day, or that it is not. */
    boolean isKnownOn(LocalDate day) {
        return seen.surely().admits(day) || !seen.perhaps().admits(day);
    }
}
