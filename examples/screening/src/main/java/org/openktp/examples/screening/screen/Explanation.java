package org.openktp.examples.screening.screen;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.MissingFact;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.rule.Rule;

/** A decision in plain words: what was asked, what was found, which part failed, what is missing, where it says so. */
final class Explanation {

    private final Formatter text = new Formatter(Locale.ROOT);

    private Explanation() {}

    static String of(Application application, Decision decision, List<Finding> warnings) {
        Explanation explanation = new Explanation();
        explanation.verdict(application, decision);
        decision.outcomes().forEach(explanation::outcome);
        decision.toJudge().forEach(explanation::toJudge);
        explanation.missing(decision.missing());
        explanation.findings(warnings);
        explanation.findings(decision.findings());
        return explanation.text.toString();
    }

    private void verdict(Application application, Decision decision) {
        text.format(
                "Application %s, round %s%n",
                Printable.of(application.id()), application.round().orElse("not named"));
        text.format(
                "Verdict: %s%n",
                decision.verdict().map(Explanation::meaning).orElse("none, for the facts contradict one another"));
        decision.asOf().ifPresent(day -> text.format("As of %s%n", day));
        decision.ruleSet()
                .ifPresent(rules ->
                        text.format("Rules %s, version %s, hash %s%n", rules.id(), rules.version(), rules.hash()));
        if (!decision.clash().isEmpty()) {
            text.format(
                    "No single rule fails for certain, but these cannot all be met: %s%n",
                    String.join(", ", decision.clash()));
        }
    }

    private static String meaning(Verdict verdict) {
        return verdict.label()
                + switch (verdict) {
                    case INELIGIBLE -> ": whatever else may become known, a mandatory rule is not met";
                    case ELIGIBLE -> ": every mandatory rule is met, and these are all the rules there are";
                    case NO_OBSTACLE_FOUND ->
                        ": every mandatory rule that was found is met, but not all rules are known";
                    case UNCOVERED -> ": no mandatory rule applies";
                    case UNDETERMINED -> ": it depends on what is missing";
                    case NOT_IN_FORCE -> ": the rules do not govern that day";
                };
    }

    private void outcome(RuleOutcome outcome) {
        String either = outcome.passesEitherWay() ? ", but it is passed either way" : "";
        heading(outcome.rule(), outcome.outcome().label() + either);
        outcome.evidence().forEach(this::evidence);
        sources(outcome.rule());
    }

    private void evidence(Evidence evidence) {
        text.format("  asked:  %s%n", evidence.required());
        text.format("  found:  %s%n", Printable.of(evidence.found()));
        if (evidence.outcome() != Outcome.MET) {
            text.format("          this part is %s%n", evidence.outcome().label());
        }
    }

    private void toJudge(ToJudge item) {
        heading(item.rule(), "for a person to judge");
        text.format("  %s%n", item.rule().text());
        item.known()
                .forEach((fact, known) -> text.format(
                        "  known:  %s: %s%n", fact.label(), Printable.of(KnowledgeText.describe(known, fact))));
        sources(item.rule());
    }

    private void heading(Rule rule, String outcome) {
        text.format("%n");
        text.format("%s: %s%n", rule.title(), outcome);
        text.format("  rule:   %s (%s)%n", rule.id(), rule.severity().label());
    }

    private void sources(Rule rule) {
        rule.citations()
                .forEach(citation -> text.format(
                        "  source: %s (%s)%n",
                        citation.text(), rule.provenance().label()));
    }

    private void missing(List<MissingFact> missing) {
        if (missing.isEmpty()) {
            return;
        }
        text.format("%n");
        text.format("What could settle it, the most telling first:%n");
        for (MissingFact fact : missing) {
            String known = Printable.of(KnowledgeText.describe(fact.known(), fact.fact()));
            String ask = fact.toAsk() ? fact.fact().question() : "declined, so not to be asked again";
            text.format("  %s (%s): %s%n", fact.fact().id(), known, ask);
        }
    }

    private void findings(List<Finding> findings) {
        findings.forEach(finding -> text.format("%nNote: %s%n", finding.text()));
    }
}
