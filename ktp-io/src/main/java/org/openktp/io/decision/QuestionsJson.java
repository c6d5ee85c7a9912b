package org.openktp.io.decision;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes of each decision what to ask next, as a JSON object on a line. */
public final class QuestionsJson extends DecisionLines {

    private final Wording wording;

    /**
     * Writes to a writer.
     *
     * @param out where to
     * @param wording the language of its texts
     */
    public QuestionsJson(Writer out, Wording wording) {
        super(out);
        this.wording = wording;
    }

    @Override
    void members(
            SchemeApplication application,
            Decision decision,
            List<SponsorGrading> gradings,
            List<Finding> warnings,
            JsonGenerator json) {
        JsonParts.subject(application, json);
        JsonParts.verdict(decision, json);
        missing("ask", decision, MissingFact::toAsk, json);
        missing("declined", decision, Predicate.not(MissingFact::toAsk), json);
        JsonParts.list("findings", decision.findings(), (notice, to) -> FindingJson.notice(notice, wording, to), json);
    }

    private void missing(String name, Decision decision, Predicate<MissingFact<Verdict>> which, JsonGenerator json) {
        Map<String, Rule> rules =
                decision.outcomes().stream().map(RuleOutcome::rule).collect(Collectors.toMap(Rule::id, rule -> rule));
        List<MissingFact<Verdict>> some =
                decision.missing().stream().filter(which).toList();
        JsonParts.list(name, some, (each, to) -> MissingJson.alone(each, rules, wording, to), json);
    }
}
