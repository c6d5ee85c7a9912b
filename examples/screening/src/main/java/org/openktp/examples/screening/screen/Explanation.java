package org.openktp.examples.screening.screen;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Seen;
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

    static String of(Decided decided, List<Finding> warnings, Wording wording) {
        Decision decision = decided.decision();
        Explanation explanation = new Explanation(wording);
        explanation.verdict(decided.application(), decision);
        explanation.outcomes(decision.outcomes(), decided.application() instanceof InnovateApplication);
        decision.toJudge().forEach(explanation::toJudge);
        explanation.missing(decision.missing());
        explanation.sponsors(decided.gradings());
        explanation.findings(warnings);
        explanation.notices(decision.findings());
        return explanation.text.toString();
    }

    private void verdict(SchemeApplication application, Decision decision) {
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

    /** Where rules are those of many strands and days, the many that do not apply or change nothing are counted. */
    private void outcomes(List<RuleOutcome> outcomes, boolean ofManyStrands) {
        List<RuleOutcome> rules = DatedRules.once(outcomes);
        List<RuleOutcome> applicable = rules.stream()
                .filter(each -> !ofManyStrands || each.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        List<RuleOutcome> told = applicable.stream()
                .filter(each -> !DatedRules.isPassedIfItHeld(each))
                .toList();
        told.forEach(this::outcome);
        counted(
                applicable.size() - told.size(),
                "is passed either way: only whether it held on that day is not known",
                "are passed either way: only whether they held on that day is not known");
        String others = ", such as those of other strands and days";
        counted(rules.size() - applicable.size(), "does not apply" + others, "do not apply" + others);
    }

    private void counted(int rules, String one, String several) {
        if (rules > 0) {
            text.format("%n%d %s.%n", rules, rules == 1 ? "rule " + one : "rules " + several);
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
        Optional<Seen> guarded = DatedRules.seen(evidence.fact());
        if (guarded.isPresent() && evidence.outcome() == Outcome.UNDETERMINED) {
            text.format("          %s%n", Phrases.notKnownToHold(guarded.get()));
            return;
        }
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
        missing.forEach(
                each -> DatedRules.seen(each.fact()).ifPresentOrElse(seen -> guard(each, seen), () -> missing(each)));
    }

    private void missing(MissingFact<Verdict> missing) {
        String known = phrases.known(missing.known(), missing.fact());
        String ask = missing.toAsk() ? wording.name(missing.fact().asked()) : "declined, so not to be asked again";
        text.format("  %s (%s): %s%n", missing.fact().id(), known, ask);
        settling(missing)
                .forEach(prospect -> text.format(
                        "%s%n", phrases.prospect(prospect, "    would settle it: ", "      or:            ")));
    }

    private void guard(MissingFact<Verdict> missing, Seen seen) {
        text.format(
                "  %s: %s%s%n",
                Seen.guarded(missing.fact()).orElseThrow(),
                Phrases.notKnownToHold(seen),
                phrases.ifHeld(settling(missing)));
    }

    private static List<Prospect<Verdict>> settling(MissingFact<Verdict> missing) {
        return missing.prospects().stream().filter(Prospect::settles).toList();
    }

    private void sponsors(List<SponsorGrading> gradings) {
        if (!gradings.isEmpty()) {
            text.format("%nSponsors, apart from the decision of the scheme, which does not depend on them:%n");
            gradings.forEach(grading -> text.format("%s", new GradingText(phrases).of(grading)));
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
