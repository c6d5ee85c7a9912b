package org.openktp.io.decision;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.rule.Rule;

/** Writes a CSV row per decision and rule. A decision without rules has one row, its rule empty. */
public final class OutcomeRows implements DecisionWriter {

    private final CsvWriter rows;

    /**
     * Writes to a writer, the header at once.
     *
     * @param out where to
     */
    public OutcomeRows(Writer out) {
        rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        row(DecisionCells.HEADER, List.of("rule", "severity", "outcome", "provenance", "citation", "known", "failed"));
    }

    @Override
    public void write(Application application, Decision decision, List<Finding> warnings) {
        List<String> start = DecisionCells.of(application, decision);
        decision.outcomes().forEach(outcome -> row(start, cells(outcome)));
        decision.toJudge().forEach(item -> row(start, cells(item)));
        if (decision.outcomes().isEmpty() && decision.toJudge().isEmpty()) {
            row(start, List.of("", "", "", "", "", "", ""));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void row(List<String> start, List<String> rest) {
        rows.writeRecord(DecisionCells.join(start, rest));
    }

    private static List<String> cells(RuleOutcome outcome) {
        String known = outcome.evidence().stream()
                .map(evidence -> evidence.fact().id() + "=" + KnowledgeWriter.cell(evidence.known()))
                .distinct()
                .collect(Collectors.joining(";"));
        Stream<Evidence> failed = outcome.evidence().stream().filter(part -> part.outcome() == Outcome.NOT_MET);
        return List.of(
                outcome.rule().id(),
                outcome.rule().severity().token(),
                outcome.outcome().token(),
                outcome.rule().provenance().token(),
                citations(outcome.rule()),
                known,
                outcome.outcome() == Outcome.NOT_MET
                        ? failed.map(Evidence::required).collect(Collectors.joining(";"))
                        : "");
    }

    private static List<String> cells(ToJudge item) {
        String known = item.known().entrySet().stream()
                .map(entry -> entry.getKey().id() + "=" + KnowledgeWriter.cell(entry.getValue()))
                .collect(Collectors.joining(";"));
        return List.of(
                item.rule().id(),
                item.rule().severity().token(),
                "to-judge",
                item.rule().provenance().token(),
                citations(item.rule()),
                known,
                "");
    }

    private static String citations(Rule rule) {
        return rule.citations().stream()
                .map(citation -> citation.source().address().toString())
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
