package org.openktp.io.decision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.report.ReportRows;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.table.Answer;

/** Writes each decision as a CSV row. Lists stand in one cell, with semicolons between. */
public final class DecisionRows implements DecisionWriter {

    private final ReportRows rows;

    /**
     * Writes rows, the header at once.
     *
     * @param rows where to; closed with this
     * @throws IOException if the output fails
     */
    public DecisionRows(ReportRows rows) throws IOException {
        this.rows = rows;
        rows.write(DecisionCells.join(
                DecisionCells.HEADER,
                List.of(
                        "ruleSetHash",
                        "notMet",
                        "undetermined",
                        "toJudge",
                        "missing",
                        "clash",
                        "findings",
                        "factsHash",
                        "sponsors")));
    }

    @Override
    public void write(
            SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException {
        List<FindingCode> findings = Stream.concat(
                        warnings.stream().map(Finding::code),
                        decision.findings().stream().map(Notice::code))
                .toList();
        rows.write(DecisionCells.join(
                DecisionCells.of(application, decision),
                List.of(
                        decision.ruleSet().map(RuleSetReference::hash).orElse(""),
                        rules(decision, Outcome.NOT_MET),
                        rules(decision, Outcome.UNDETERMINED),
                        joined(decision.toJudge(), item -> item.rule().id()),
                        joined(decision.missing(), missing -> missing.fact().id()),
                        joined(decision.clash(), rule -> rule),
                        joined(findings, FindingCode::token),
                        decision.facts().hash(),
                        joined(gradings, DecisionRows::cell))));
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The grades that are possible, {@code uncovered} where no criteria may apply, or {@code contradicted}. */
    private static String cell(SponsorGrading grading) {
        List<String> grades = new ArrayList<>();
        SponsorsJson.possible(grading.answer()).keySet().forEach(grade -> grades.add(grade.token()));
        if (grading.answer() instanceof Answer.Open<RemitGrade> open && open.mayBeUncovered()) {
            grades.add("uncovered");
        }
        return grading.sponsor().token() + "="
                + (grades.isEmpty() ? SponsorsJson.kind(grading.answer()) : String.join("|", grades));
    }

    private static String rules(Decision decision, Outcome which) {
        List<RuleOutcome> some = decision.outcomes().stream()
                .filter(outcome -> outcome.outcome() == which)
                .toList();
        return joined(some, outcome -> outcome.rule().id());
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(";"));
    }
}
