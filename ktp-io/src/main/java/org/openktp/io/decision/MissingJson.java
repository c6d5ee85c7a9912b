package org.openktp.io.decision;

import java.util.List;
import java.util.Map;
import org.openktp.io.rule.ConditionJson;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes facts that can still change a verdict, with what their answers lead to. */
final class MissingJson {

    private MissingJson() {}

    /** Among everything else about a decision: the rules stand there already, and here by identifier. */
    static void inDecision(MissingFact<Verdict> missing, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.known(missing.fact(), missing.known(), json);
        json.writeBooleanProperty("ask", missing.toAsk());
        json.writeStringProperty("question", wording.name(missing.fact().asked()));
        json.writeNumberProperty("settles", missing.settles());
        JsonParts.list("bearsOn", missing.bearsOn(), (rule, to) -> to.writeString(rule), json);
        JsonParts.list("leadsTo", missing.prospects(), (each, to) -> prospect(each, wording, false, to), json);
        json.writeEndObject();
    }

    /** On its own, with the titles of the rules. */
    static void alone(MissingFact<Verdict> missing, Map<String, Rule> rules, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.known(missing.fact(), missing.known(), json);
        json.writeStringProperty("question", wording.name(missing.fact().asked()));
        json.writeNumberProperty("settles", missing.settles());
        JsonParts.list("bearsOn", missing.bearsOn(), (id, to) -> rule(id, rules, to), json);
        JsonParts.list("leadsTo", missing.prospects(), (each, to) -> prospect(each, wording, true, to), json);
        json.writeEndObject();
    }

    private static void rule(String id, Map<String, Rule> rules, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", id);
        Rule rule = rules.get(id);
        if (rule != null) {
            json.writeStringProperty("title", rule.title());
            json.writeStringProperty("provenance", rule.provenance().token());
        }
        json.writeEndObject();
    }

    private static void prospect(Prospect<Verdict> prospect, Wording wording, boolean asData, JsonGenerator json) {
        json.writeStartObject();
        List<Message> answers = prospect.answers();
        Message answer = answers.size() == 1 ? answers.get(0) : Message.of(MessageCode.ANY, answers);
        json.writeStringProperty("answer", wording.say(answer));
        JsonParts.tokens("verdicts", prospect.outcomes(), json);
        if (asData) {
            json.writeName("condition");
            json.writeRawValue(ConditionJson.line(prospect.answer()));
        }
        json.writeEndObject();
    }
}
