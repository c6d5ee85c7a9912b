package org.openktp.io.decision;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.decision.ToJudge;

/** Writes each decision as a CSV row. Lists stand in one cell, with semicolons between. */
public final class DecisionRows implements DecisionWriter {

    private final CsvWriter rows;

    /**
     * Writes to a writer, the header at once.
     *
     * @param out where to
     */
    public DecisionRows(Writer out) {
        rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        rows.writeRecord(
                "id",
                "round",
                "verdict",
                "asOf",
                "ruleSet",
                "ruleSetVersion",
                "ruleSetHash",
                "notMet",
                "undetermined",
                "toJudge",
                "missing",
                "clash",
                "findings",
                "factsHash");
    }

    @Override
    public void write(Application application, Decision decision, List<Finding> warnings) {
        rows.writeRecord(
                application.id(),
                application.round().orElse(""),
                decision.verdict().map(Code::token).orElse(""),
                decision.asOf().map(Object::toString).orElse(""),
                decision.ruleSet().map(RuleSetReference::id).orElse(""),
                decision.ruleSet().map(RuleSetReference::version).orElse(""),
                decision.ruleSet().map(RuleSetReference::hash).orElse(""),
                rules(decision, Outcome.NOT_MET::equals),
                rules(decision, Outcome.UNDETERMINED::equals),
                joined(decision.toJudge(), DecisionRows::rule),
                joined(decision.missing(), missing -> missing.fact().id()),
                joined(decision.clash(), rule -> rule),
                joined(warnings, DecisionRows::code)
                        + (warnings.isEmpty() || decision.findings().isEmpty() ? "" : ";")
                        + joined(decision.findings(), DecisionRows::code),
                decision.facts().hash());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static String rule(ToJudge item) {
        return item.rule().id();
    }

    private static String code(Finding finding) {
        return finding.code().token();
    }

    private static String rules(Decision decision, Predicate<Outcome> which) {
        return decision.outcomes().stream()
                .filter(outcome -> which.test(outcome.outcome()))
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.joining(";"));
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(";"));
    }
}
