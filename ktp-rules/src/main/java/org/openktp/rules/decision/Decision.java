package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.finding.Finding;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.wording.Wording;

/**
 * What a rule set says about a subject, and why. Immutable; the same facts, rules and day give the same decision.
 *
 * @param verdict the verdict; empty where the facts contradict one another, which a finding then says
 * @param ruleSet the rules that decided; empty where the subject names no round
 * @param asOf the day whose rules applied; empty where there are none
 * @param outcomes the outcome of every requirement in force, in the order of the rules
 * @param toJudge what is left for a person
 * @param missing the facts that can still change the verdict, the most telling first: the greater share of their answers
 *     settles the verdict, and where that is equal, by identifier
 * @param clash where every completion fails but no single rule always does, a minimal set of rules that cannot all be
 *     passed: without any one of them they could
 * @param findings what else there is to say
 * @param facts what was known
 */
@Value.Builder
public record Decision(
        Optional<Verdict> verdict,
        Optional<RuleSetReference> ruleSet,
        Optional<LocalDate> asOf,
        List<RuleOutcome> outcomes,
        List<ToJudge> toJudge,
        List<MissingFact<Verdict>> missing,
        List<String> clash,
        List<Notice> findings,
        FactSheet facts) {

    /**
     * Copies the lists.
     *
     * @param verdict the component of that name
     * @param ruleSet the component of that name
     * @param asOf the component of that name
     * @param outcomes the component of that name
     * @param toJudge the component of that name
     * @param missing the component of that name
     * @param clash the component of that name
     * @param findings the component of that name
     * @param facts the component of that name
     */
    public Decision {
        outcomes = List.copyOf(outcomes);
        toJudge = List.copyOf(toJudge);
        missing = List.copyOf(missing);
        clash = List.copyOf(clash);
        findings = List.copyOf(findings);
    }

    /**
     * Whether this is the verdict.
     *
     * @param expected a verdict
     * @return false for any other, and where there is none
     */
    public boolean is(Verdict expected) {
        return verdict.filter(expected::equals).isPresent();
    }

    /**
     * The findings in words.
     *
     * @param wording the language
     * @return the findings, in their order
     */
    public List<Finding> findings(Wording wording) {
        return findings.stream().map(notice -> notice.finding(wording)).toList();
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
