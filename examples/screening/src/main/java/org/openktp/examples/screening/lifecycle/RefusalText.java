package org.openktp.examples.screening.lifecycle;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Printable;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Step;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.wording.Wording;

/**
 * Why an event was refused, by which rule and which page, and what would allow it.
 *
 * @param scheme the scheme
 * @param wording the language of what rules say
 * @param out where it is printed
 */
record RefusalText(Scheme scheme, Wording wording, PrintStream out) {

    void print(Step step, Refusal refusal) {
        out.println("  " + Happened.text(step.held()) + ": " + refusal.reason().label()
                + refusal.state().map(state -> " in state " + state.token()).orElse(""));
        refusal.unmet().forEach(this::guard);
        refusal.missing().forEach(this::missing);
        if (refusal.unmet().isEmpty()) {
            elsewhere(refusal);
        }
        if (!refusal.instead().isEmpty()) {
            line(
                    "instead",
                    refusal.instead().stream()
                            .map(arrow -> arrow.on().token() + " leads to "
                                    + arrow.to().token())
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
    }

    private void guard(RuleOutcome outcome) {
        line("rule", outcome.rule().id() + ", " + outcome.rule().title());
        line("needs", wording.say(outcome.rule().requirement().message()));
        outcome.evidence().forEach(this::found);
        sources(outcome.rule().citations(), outcome.rule().provenance());
    }

    private void found(Evidence evidence) {
        evidence.known()
                .forEach((fact, known) -> line(
                        "found", wording.name(fact.term()) + ": " + wording.say(KnowledgeText.message(known, fact))));
    }

    private void missing(MissingFact<Verdict> missing) {
        line("missing", missing.fact().id() + ": " + wording.name(missing.fact().asked()));
        missing.prospects().stream().filter(Prospect::settles).forEach(this::allowed);
    }

    private void allowed(Prospect<Verdict> prospect) {
        String answers = prospect.answers().stream().map(wording::say).collect(Collectors.joining(", "));
        line(prospect.outcomes().contains(Verdict.INELIGIBLE) ? "refused if" : "allowed if", answers);
    }

    private void elsewhere(Refusal refusal) {
        scheme.event(refusal.event())
                .ifPresentOrElse(
                        event -> {
                            line("allowed", whence(refusal.elsewhere()));
                            sources(event.citations(), event.provenance());
                        },
                        () -> line("allowed", "never: " + scheme.id() + " has no such event"));
    }

    private static String whence(List<Transition> elsewhere) {
        return elsewhere.isEmpty()
                ? "never: the event is declared, but no arrow follows it from any state"
                : "in state "
                        + elsewhere.stream()
                                .map(arrow -> arrow.from().token())
                                .distinct()
                                .collect(Collectors.joining(" or "));
    }

    private void sources(List<Citation> citations, Provenance provenance) {
        citations.forEach(citation -> line("source", citation.text() + " (" + Code.labelOf(provenance) + ")"));
    }

    private void line(String what, String text) {
        out.println(("      " + what + ":             ").substring(0, 18) + Printable.of(text));
    }
}
