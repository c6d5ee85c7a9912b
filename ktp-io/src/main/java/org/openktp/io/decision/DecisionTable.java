package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;
import org.openktp.core.source.Provenance;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Wording;

/** Writes each decision as a line for people: the application, the verdict, and why. */
public final class DecisionTable implements DecisionWriter {

    private static final String LINE = "%-20s  %-17s  %s\n";

    private final Writer out;
    private final Wording wording;

    /**
     * Writes to a writer, the header at once.
     *
     * @param out where to
     * @param wording the language of what the decisions say
     * @throws IOException if the output fails
     */
    public DecisionTable(Writer out, Wording wording) throws IOException {
        this.out = out;
        this.wording = wording;
        out.write(String.format(Locale.ROOT, LINE, "APPLICATION", "VERDICT", "WHY"));
    }

    @Override
    public void write(Application application, Decision decision, List<Finding> warnings) throws IOException {
        String id = Printable.of(application.id());
        String verdict = decision.verdict().map(Code::token).orElse("none");
        out.write(String.format(Locale.ROOT, LINE, id, verdict, why(decision)));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private String why(Decision decision) {
        if (decision.verdict().isEmpty()) {
            return decision.findings().stream()
                    .reduce((first, last) -> last)
                    .map(notice -> Printable.of(wording.say(notice.message())))
                    .orElse("");
        }
        return switch (decision.verdict().get()) {
            case INELIGIBLE ->
                decision.clash().isEmpty()
                        ? "not met: " + notMet(decision)
                        : "cannot all be met: " + String.join(", ", decision.clash());
            case UNDETERMINED ->
                "needs: "
                        + decision.missing().stream()
                                .map(missing -> missing.fact().id() + (missing.toAsk() ? "" : " (declined)"))
                                .collect(Collectors.joining(", "));
            case NOT_IN_FORCE ->
                "the rules do not govern "
                        + decision.asOf().map(Object::toString).orElse("that day");
            case ELIGIBLE, NO_OBSTACLE_FOUND, UNCOVERED -> toJudge(decision);
        };
    }

    private static String notMet(Decision decision) {
        return decision.outcomes().stream()
                .filter(outcome -> outcome.outcome() == Outcome.NOT_MET)
                .filter(outcome -> outcome.rule().severity() == Severity.MANDATORY)
                .map(outcome -> named(outcome.rule()))
                .collect(Collectors.joining(", "));
    }

    private static String toJudge(Decision decision) {
        return decision.toJudge().isEmpty()
                ? ""
                : "to judge: "
                        + decision.toJudge().stream()
                                .map(item -> named(item.rule()))
                                .collect(Collectors.joining(", "));
    }

    private static String named(Rule rule) {
        return rule.id() + (rule.provenance() == Provenance.USER_SUPPLIED ? " (the host's)" : "");
    }
}
