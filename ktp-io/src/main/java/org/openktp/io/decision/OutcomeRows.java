package org.openktp.io.decision;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.report.ReportRows;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Wording;

/** Writes a CSV row per decision and rule. A decision without rules has one row, its rule empty. */
public final class OutcomeRows implements DecisionWriter {

    private final ReportRows rows;
    private final Wording wording;

    /**
     * Writes rows, the header at once.
     *
     * @param rows where to; closed with this
     * @param wording the language of what the rules required
     * @throws IOException if the output fails
     */
    public OutcomeRows(ReportRows rows, Wording wording) throws IOException {
        this.rows = rows;
        this.wording = wording;
        row(DecisionCells.HEADER, List.of("rule", "severity", "outcome", "provenance", "citation", "known", "failed"));
    }

    @Override
    public void write(
            SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException {
        List<String> start = DecisionCells.of(application, decision);
        for (RuleOutcome outcome : decision.outcomes()) {
            row(start, cells(outcome));
        }
        for (ToJudge item : decision.toJudge()) {
            row(start, cells(item));
        }
        if (decision.outcomes().isEmpty() && decision.toJudge().isEmpty()) {
            row(start, List.of("", "", "", "", "", "", ""));
        }
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void row(List<String> start, List<String> rest) throws IOException {
        rows.write(DecisionCells.join(start, rest));
    }

    private List<String> cells(RuleOutcome outcome) {
        String failed = outcome.failed().stream()
                .map(part -> wording.say(part.required().message()))
                .collect(Collectors.joining(";"));
        return List.of(
                outcome.rule().id(),
                outcome.rule().severity().token(),
                outcome.outcome().token(),
                outcome.rule().provenance().token(),
                citations(outcome.rule()),
                known(outcome.evidence().stream().flatMap(part -> part.known().entrySet().stream())),
                failed);
    }

    private static List<String> cells(ToJudge item) {
        return List.of(
                item.rule().id(),
                item.rule().severity().token(),
                "to-judge",
                item.rule().provenance().token(),
                citations(item.rule()),
                known(item.known().entrySet().stream()),
                "");
    }

    private static String known(Stream<Map.Entry<Fact<?>, Knowledge<?>>> facts) {
        return facts.map(each -> each.getKey().id() + "=" + KnowledgeWriter.cell(each.getValue()))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String citations(Rule rule) {
        return rule.citations().stream()
                .map(citation -> citation.source().address().toString())
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
