package org.openktp.examples.screening.screen;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Wording;

/** A decision in plain words: what was asked, what was found, which part failed, what is missing, where it says so. */
final class Explanation {

    private final Formatter text = new Formatter(Locale.ROOT);
    private final Wording wording;
    private final Phrases phrases;

    private Explanation(Wording wording) {
        this.wording = wording;
        this.phrases = new Phrases(wording);
    }

    static String of(Application application, Decision decision, List<Finding> warnings, Wording wording) {
        Explanation explanation = new Explanation(wording);
        explanation.verdict(application, decision);
        decision.outcomes().forEach(explanation::outcome);
        decision.toJudge().forEach(explanation::toJudge);
        explanation.missing(decision.missing());
        explanation.findings(warnings);
        explanation.notices(decision.findings());
        return explanation.text.toString();
    }

    private void verdict(Application application, Decision decision) {
        text.format("%s", phrases.heading(application, decision));
        decision.ruleSet()
                .ifPresent(rules ->
                        text.format("Rules %s, version %s, hash %s%n", rules.id(), rules.version(), rules.hash()));
        if (!decision.clash().isEmpty()) {
            text.format(
                    "No single rule fails for certain, but these cannot all be met: %s%n",
                    String.join(", ", decision.clash()));
        }
    }

    private void outcome(RuleOutcome outcome) {
        String either = outcome.passesEitherWay() ? ", but it is passed either way" : "";
        heading(outcome.rule(), wording.label(outcome.outcome()) + either);
        if (outcome.outcome() == Outcome.NOT_MET) {
            text.format("  needs:  %s%n", phrases.condition(outcome.rule().requirement()));
        }
        List<Evidence> failed = outcome.failed();
        outcome.evidence().forEach(part -> evidence(part, failed.contains(part)));
        sources(outcome.rule());
    }

    private void evidence(Evidence evidence, boolean failed) {
        text.format("  asked:  %s%n", phrases.condition(evidence.required()));
        evidence.known()
                .forEach((fact, known) ->
                        text.format("  found:  %s%s%n", named(fact, evidence), phrases.known(known, fact)));
        if (evidence.outcome() != Outcome.MET) {
            text.format(
                    "          this part is %s%s%n",
                    wording.label(evidence.outcome()), failed ? ", which fails the rule" : "");
        }
    }

    /** Where a part compares facts, each is named. */
    private String named(Fact<?> fact, Evidence evidence) {
        return evidence.known().size() == 1 ? "" : wording.name(fact.term()) + ": ";
    }

    private void toJudge(ToJudge item) {
        heading(item.rule(), "for a person to judge");
        text.format("  %s%n", item.rule().text());
        item.known()
                .forEach((fact, known) ->
                        text.format("  known:  %s: %s%n", wording.name(fact.term()), phrases.known(known, fact)));
        sources(item.rule());
    }

    private void heading(Rule rule, String outcome) {
        text.format("%n");
        text.format("%s: %s%n", rule.title(), outcome);
        text.format("  rule:   %s (%s)%s%n", rule.id(), wording.label(rule.severity()), Phrases.owner(rule));
    }

    private void sources(Rule rule) {
        rule.citations()
                .forEach(citation ->
                        text.format("  source: %s (%s)%n", citation.text(), wording.label(rule.provenance())));
    }

    private void missing(List<MissingFact<Verdict>> missing) {
        if (missing.isEmpty()) {
            return;
        }
        text.format("%n");
        text.format("What could settle it, the most telling first:%n");
        for (MissingFact<Verdict> each : missing) {
            String known = phrases.known(each.known(), each.fact());
            String ask = each.toAsk() ? wording.name(each.fact().asked()) : "declined, so not to be asked again";
            text.format("  %s (%s): %s%n", each.fact().id(), known, ask);
            each.prospects().stream()
                    .filter(Prospect::settles)
                    .forEach(prospect -> text.format(
                            "%s%n", phrases.prospect(prospect, "    would settle it: ", "      or:            ")));
        }
    }

    private void findings(List<Finding> findings) {
        findings.forEach(finding -> text.format("%nNote: %s%n", finding.text()));
    }

    private void notices(List<Notice> notices) {
        notices.forEach(notice -> text.format(
                "%nNote: %s%s%n",
                notice.finding(wording).text(),
                notice.rule().map(Phrases::owner).orElse("")));
    }
}
