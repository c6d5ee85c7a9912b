package org.openktp.io.decision;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what a decision says and why, as members of an object: everything but of what it is a decision. */
public final class DecisionMembers {

    private final Wording wording;

    /**
     * Writes in a language.
     *
     * @param wording the language of its texts
     */
    public DecisionMembers(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes the members.
     *
     * @param decision the decision
     * @param warnings what was found when its subject was read
     * @param json where to write them
     */
    public void write(Decision decision, List<Finding> warnings, JsonGenerator json) {
        JsonParts.verdict(decision, json);
        grounds(decision, warnings, json);
    }

    /** Everything but the verdict and its day. */
    void grounds(Decision decision, List<Finding> warnings, JsonGenerator json) {
        ruleSet(decision.ruleSet(), json);
        JsonParts.list("outcomes", decision.outcomes(), this::outcome, json);
        JsonParts.list("toJudge", decision.toJudge(), DecisionMembers::toJudge, json);
        JsonParts.list("missing", decision.missing(), (each, to) -> MissingJson.inDecision(each, wording, to), json);
        JsonParts.list("clash", decision.clash(), (rule, each) -> each.writeString(rule), json);
        json.writeName("findings");
        json.writeStartArray();
        warnings.forEach(finding -> FindingJson.finding(finding, json));
        decision.findings().forEach(notice -> FindingJson.notice(notice, wording, json));
        json.writeEndArray();
        json.writeStringProperty("factsHash", decision.facts().hash());
    }

    private static void ruleSet(Optional<RuleSetReference> reference, JsonGenerator json) {
        json.writeName("ruleSet");
        if (reference.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("id", reference.get().id());
        json.writeStringProperty("version", reference.get().version());
        json.writeStringProperty("hash", reference.get().hash());
        json.writeEndObject();
    }

    private void outcome(RuleOutcome outcome, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.rule().id());
        json.writeStringProperty("title", outcome.rule().title());
        json.writeStringProperty("severity", outcome.rule().severity().token());
        json.writeStringProperty("outcome", outcome.outcome().token());
        if (outcome.outcome() == Outcome.UNDETERMINED) {
            JsonParts.list("possible", outcome.possible(), (each, to) -> to.writeString(each.token()), json);
        }
        json.writeStringProperty("provenance", outcome.rule().provenance().token());
        JsonParts.list("citation", outcome.rule().citations(), JsonParts::citation, json);
        JsonParts.list("evidence", outcome.evidence(), this::evidence, json);
        json.writeEndObject();
    }

    /** Of two facts that are compared, the second stands in an object of its own. */
    private void evidence(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        Iterator<Map.Entry<Fact<?>, Knowledge<?>>> facts =
                evidence.known().entrySet().iterator();
        JsonParts.known(facts.next(), json);
        if (facts.hasNext()) {
            json.writeName("comparedWith");
            json.writeStartObject();
            JsonParts.known(facts.next(), json);
            json.writeEndObject();
        }
        json.writeStringProperty("required", wording.say(evidence.required().message()));
        json.writeStringProperty("outcome", evidence.outcome().token());
        json.writeEndObject();
    }

    private static void toJudge(ToJudge item, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", item.rule().id());
        json.writeStringProperty("title", item.rule().title());
        json.writeStringProperty("reason", item.rule().text());
        json.writeStringProperty("provenance", item.rule().provenance().token());
        JsonParts.list("citation", item.rule().citations(), JsonParts::citation, json);
        json.writeName("known");
        json.writeStartObject();
        item.known().forEach((fact, knowledge) -> {
            json.writeName(fact.id());
            KnowledgeWriter.json(knowledge, json);
        });
        json.writeEndObject();
        json.writeEndObject();
    }
}
