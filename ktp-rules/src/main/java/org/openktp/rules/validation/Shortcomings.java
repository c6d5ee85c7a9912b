package org.openktp.rules.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Wording;

/** What decisions say against applications. */
final class Shortcomings {

    private Shortcomings() {}

    /** What is surely against it. */
    static List<Shortcoming> sure(Decision decision, Screener screener) {
        return decision.verdict()
                .map(verdict -> against(verdict, decision, screener))
                .orElseGet(() -> contradictions(decision, screener.wording()));
    }

    private static List<Shortcoming> against(Verdict verdict, Decision decision, Screener screener) {
        return switch (verdict) {
            case INELIGIBLE -> decision.clash().isEmpty() ? notMet(decision) : List.of(clash(decision));
            case UNCOVERED -> List.of(new Shortcoming(FindingCode.NOT_COVERED, "", rules(decision)));
            case NOT_IN_FORCE -> List.of(notInForce(decision, screener));
            case ELIGIBLE, NO_OBSTACLE_FOUND, UNDETERMINED -> List.of();
        };
    }

    /** A day that the host chose is at no property of the application. */
    private static Shortcoming notInForce(Decision decision, Screener screener) {
        String fact = screener.asOf().isPresent() ? "" : "submitted";
        return new Shortcoming(FindingCode.RULES_NOT_IN_FORCE, fact, rules(decision));
    }

    private static List<Shortcoming> contradictions(Decision decision, Wording wording) {
        return decision.findings(wording).stream()
                .filter(finding -> finding.code() == FindingCode.CONTRADICTION)
                .map(finding -> new Shortcoming(
                        FindingCode.CONTRADICTION, finding.location().path(), finding.message()))
                .toList();
    }

    private static List<Shortcoming> notMet(Decision decision) {
        return decision.outcomes().stream()
                .filter(each -> each.rule().severity() == Severity.MANDATORY && each.outcome() == Outcome.NOT_MET)
                .map(each -> new Shortcoming(FindingCode.RULE_NOT_MET, fact(each), named(each.rule())))
                .toList();
    }

    /** The first fact that fails the rule, or that it asks about. */
    private static String fact(RuleOutcome outcome) {
        return Stream.concat(
                        outcome.failed().stream().map(part -> part.fact().id()),
                        Conditions.facts(outcome.rule().requirement()).map(fact -> fact.id()))
                .findFirst()
                .orElse("");
    }

    private static Shortcoming clash(Decision decision) {
        String rules = decision.outcomes().stream()
                .map(RuleOutcome::rule)
                .filter(rule -> decision.clash().contains(rule.id()))
                .map(Shortcomings::named)
                .collect(Collectors.joining("; "));
        return new Shortcoming(FindingCode.RULES_CLASH, "", rules);
    }

    private static String named(Requirement rule) {
        return rule.title() + " (" + rule.id() + ")";
    }

    private static String rules(Decision decision) {
        return decision.ruleSet().map(RuleSetReference::id).orElse("");
    }

    /** What is still to be asked. Whether a rule held on the day is not for the applicant to say. */
    static List<Shortcoming> open(Decision decision, Screener screener) {
        FindingCode code = decision.ruleSet().isEmpty() ? FindingCode.NO_ROUND : FindingCode.FACT_MISSING;
        List<MissingFact<Verdict>> missing = decision.missing().stream()
                .filter(each -> !Seen.isGuard(each.fact()))
                .toList();
        if (missing.stream().noneMatch(MissingFact::toAsk)) {
            return missing.stream()
                    .limit(1)
                    .map(each -> new Shortcoming(
                            FindingCode.BLOCKED_BY_DECLINED, each.fact().id(), ""))
                    .toList();
        }
        return missing.stream()
                .filter(MissingFact::toAsk)
                .map(each -> new Shortcoming(
                        code,
                        each.fact().id(),
                        screener.wording().name(each.fact().asked())))
                .toList();
    }
}
