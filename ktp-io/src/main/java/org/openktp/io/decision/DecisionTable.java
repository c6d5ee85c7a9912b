package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.core.source.Provenance;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.table.Answer;
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
    public void write(
            SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException {
        String id = Printable.of(application.id());
        String verdict = decision.verdict().map(Code::token).orElse("none");
        out.write(String.format(Locale.ROOT, LINE, id, verdict, why(decision)));
        for (SponsorGrading grading : gradings) {
            String sponsor = "sponsor " + grading.sponsor().token() + ": " + grade(grading.answer());
            out.write(String.format(Locale.ROOT, LINE, "", "", sponsor));
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private String why(Decision decision) {
        if (decision.verdict().isEmpty()) {
            return decision.findings().stream()
                    .filter(notice -> notice.code() == FindingCode.CONTRADICTION)
                    .reduce((first, last) -> last)
                    .map(notice -> Printable.of(wording.say(notice.message())))
                    .orElse("");
        }
        return switch (decision.verdict().get()) {
            case INELIGIBLE ->
                decision.clash().isEmpty()
                        ? "not met: " + notMet(decision)
                        : "cannot all be met: " + String.join(", ", decision.clash());
            case UNDETERMINED -> needs(decision.missing());
            case NOT_IN_FORCE ->
                "the rules do not govern "
                        + decision.asOf().map(Object::toString).orElse("that day");
            case ELIGIBLE, NO_OBSTACLE_FOUND, UNCOVERED -> toJudge(decision);
        };
    }

    private String grade(Answer<RemitGrade> answer) {
        if (answer instanceof Answer.Settled<RemitGrade> settled) {
            return wording.label(settled.value());
        }
        if (answer instanceof Answer.Open<RemitGrade> open) {
            return needs(open.missing());
        }
        return answer instanceof Answer.Uncovered<RemitGrade>
                ? "not graded" + reason(answer)
                : "the facts contradict one another";
    }

    private String reason(Answer<RemitGrade> answer) {
        return answer.findings().stream()
                .reduce((first, last) -> last)
                .map(notice -> ", " + Printable.of(wording.say(notice.message())))
                .orElse("");
    }

    /** Whether rules held on the day is no field of the application, so that such rules are only counted. */
    private static String needs(List<? extends MissingFact<?>> missing) {
        String fields = missing.stream()
                .filter(each -> !Seen.isGuard(each.fact()))
                .map(each -> each.fact().id() + (each.toAsk() ? "" : " (declined)"))
                .collect(Collectors.joining(", "));
        long guards = missing.stream().filter(each -> Seen.isGuard(each.fact())).count();
        String rules = guards == 0 ? "" : guards + (guards == 1 ? " rule" : " rules") + " not known on that day";
        return "needs: " + fields + (fields.isEmpty() || rules.isEmpty() ? "" : " and ") + rules;
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
