package org.openktp.examples.screening.lifecycle;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.examples.screening.history.Situation;
import org.openktp.io.history.HistoryHeader;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.replay.Step;
import org.openktp.rules.wording.Wording;

/**
 * Where a history stands, for people.
 *
 * @param wording the language of what rules say
 * @param out where it is printed
 */
record Report(Wording wording, PrintStream out) {

    void print(Situation situation, List<Finding> warnings) {
        out.println(heading(situation.read().header()));
        out.print(situation.view().text());
        section("State");
        situation.standing().states().forEach(this::states);
        period(situation);
        timeline(situation);
        deadlines(situation);
        findings(situation, warnings);
    }

    private static String heading(HistoryHeader header) {
        String declared = Stream.of(
                        header.round().map(round -> "round " + Printable.of(round)),
                        header.terms().map(terms -> "terms " + Printable.of(terms)),
                        header.nation().map(nation -> "bank holidays of " + nation.label()),
                        header.workingDay().map(rule -> "working day " + rule.token()),
                        header.monthEnd().map(rule -> "month end " + rule.token()),
                        header.quarters().map(quarters -> "quarters " + quarters.token()),
                        header.period().months().map(months -> months + " months"),
                        header.period().pauses().map(effect -> "pauses " + effect.token()),
                        header.period().extensions().map(answer -> "extensions " + answer.token()))
                .flatMap(Optional::stream)
                .map(each -> ", " + each)
                .collect(Collectors.joining());
        return "History " + Printable.of(header.id()) + ": scheme " + Printable.of(header.scheme()) + declared;
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private void states(String lifecycle, Set<State> possible) {
        out.println("  " + lifecycle + ": "
                + possible.stream()
                        .map(state -> state.token() + " (" + state.label() + ")")
                        .collect(Collectors.joining(" or ")));
    }

    private void period(Situation situation) {
        situation.length().ifPresent(length -> {
            section("Period");
            PeriodText.print(length, situation.view().asOf(), out);
        });
    }

    private void timeline(Situation situation) {
        List<Step> steps = situation.standing().steps();
        if (steps.isEmpty()) {
            return;
        }
        section("Timeline");
        Timeline.print(steps, out);
        if (steps.stream().anyMatch(step -> !step.refusals().isEmpty())) {
            section("Refused");
            RefusalText text = new RefusalText(situation.read().scheme(), wording, out);
            steps.forEach(step -> step.refusals().forEach(refusal -> text.print(step, refusal)));
        }
    }

    private void deadlines(Situation situation) {
        String inDoubt = situation.inDoubt().stream()
                .map(step -> Happened.text(step.held()))
                .collect(Collectors.joining(", "));
        boolean doubtful = !inDoubt.isEmpty()
                && !situation.read().scheme().plan().milestones().isEmpty();
        if (doubtful || !situation.deadlines().isEmpty()) {
            section("Deadlines on " + situation.view().asOf());
        }
        if (doubtful) {
            out.println("  In doubt, as it may have been refused: " + inDoubt);
        }
        if (!situation.deadlines().isEmpty()) {
            DeadlineTable.print(situation.deadlines(), situation.view().asOf(), out);
        }
    }

    private void findings(Situation situation, List<Finding> warnings) {
        List<Finding> findings = Stream.concat(
                        warnings.stream(),
                        situation.standing().findings().stream().map(notice -> notice.finding(wording)))
                .toList();
        if (!findings.isEmpty()) {
            section("Findings");
            findings.forEach(finding -> out.println("  " + finding.text()));
        }
    }
}
