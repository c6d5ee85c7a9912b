package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes of each decision what to ask next, as a JSON object on a line. */
public final class QuestionsJson implements DecisionWriter {

    private final Writer out;
    private final Wording wording;

    /**
     * Writes to a writer.
     *
     * @param out where to
     * @param wording the language of its texts
     */
    public QuestionsJson(Writer out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(
            SchemeApplication application, Decision decision, List<SponsorGrading> gradings, List<Finding> warnings)
            throws IOException {
        out.write(JsonLine.of(json -> questions(application, decision, json)));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void questions(SchemeApplication application, Decision decision, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.subject(application, json);
        JsonParts.verdict(decision, json);
        missing("ask", decision, MissingFact::toAsk, json);
        missing("declined", decision, Predicate.not(MissingFact::toAsk), json);
        JsonParts.list("findings", decision.findings(), (notice, to) -> FindingJson.notice(notice, wording, to), json);
        json.writeEndObject();
    }

    private void missing(String name, Decision decision, Predicate<MissingFact<Verdict>> which, JsonGenerator json) {
        Map<String, Rule> rules =
                decision.outcomes().stream().map(RuleOutcome::rule).collect(Collectors.toMap(Rule::id, rule -> rule));
        List<MissingFact<Verdict>> some =
                decision.missing().stream().filter(which).toList();
        JsonParts.list(name, some, (each, to) -> MissingJson.alone(each, rules, wording, to), json);
    }
}
