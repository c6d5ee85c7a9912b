package org.openktp.io.decision;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.source.Citation;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.MissingFact;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.decision.ToJudge;
import tools.jackson.core.JsonGenerator;

/** Writes each decision as a JSON object on a line, with everything in it. */
public final class DecisionJson implements DecisionWriter {

    private final Writer out;

    /**
     * Writes to a writer.
     *
     * @param out where to
     */
    public DecisionJson(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Application application, Decision decision, List<Finding> warnings) throws IOException {
        out.write(JsonLine.of(json -> decision(application, decision, warnings, json)));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static void decision(
            Application application, Decision decision, List<Finding> warnings, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", application.id());
        orNull("round", application.round(), json);
        orNull("verdict", decision.verdict().map(Code::token), json);
        orNull("asOf", decision.asOf().map(Object::toString), json);
        ruleSet(decision.ruleSet(), json);
        list("outcomes", decision.outcomes(), DecisionJson::outcome, json);
        list("toJudge", decision.toJudge(), DecisionJson::toJudge, json);
        list("missing", decision.missing(), DecisionJson::missing, json);
        list("clash", decision.clash(), (rule, each) -> each.writeString(rule), json);
        json.writeName("findings");
        json.writeStartArray();
        warnings.forEach(finding -> FindingJson.finding(finding, json));
        decision.findings().forEach(finding -> FindingJson.finding(finding, json));
        json.writeEndArray();
        json.writeStringProperty("factsHash", decision.facts().hash());
        json.writeEndObject();
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

    private static void outcome(RuleOutcome outcome, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.rule().id());
        json.writeStringProperty("title", outcome.rule().title());
        json.writeStringProperty("severity", outcome.rule().severity().token());
        json.writeStringProperty("outcome", outcome.outcome().token());
        if (outcome.outcome() == Outcome.UNDETERMINED) {
            list("possible", outcome.possible(), (each, to) -> to.writeString(each.token()), json);
        }
        json.writeStringProperty("provenance", outcome.rule().provenance().token());
        list("citation", outcome.rule().citations(), DecisionJson::citation, json);
        list("evidence", outcome.evidence(), DecisionJson::evidence, json);
        json.writeEndObject();
    }

    private static void evidence(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fact", evidence.fact().id());
        json.writeName("known");
        KnowledgeWriter.json(evidence.known(), json);
        json.writeStringProperty("required", evidence.required());
        json.writeStringProperty("outcome", evidence.outcome().token());
        json.writeEndObject();
    }

    private static void toJudge(ToJudge item, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", item.rule().id());
        json.writeStringProperty("title", item.rule().title());
        json.writeStringProperty("reason", item.rule().text());
        json.writeStringProperty("provenance", item.rule().provenance().token());
        list("citation", item.rule().citations(), DecisionJson::citation, json);
        json.writeName("known");
        json.writeStartObject();
        item.known().forEach((fact, knowledge) -> {
            json.writeName(fact.id());
            KnowledgeWriter.json(knowledge, json);
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void missing(MissingFact missing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fact", missing.fact().id());
        json.writeName("known");
        KnowledgeWriter.json(missing.known(), json);
        json.writeBooleanProperty("ask", missing.toAsk());
        json.writeStringProperty("question", missing.fact().question());
        json.writeNumberProperty("settles", missing.settles());
        json.writeEndObject();
    }

    private static void citation(Citation citation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", citation.source().id());
        json.writeStringProperty("title", citation.source().title());
        json.writeStringProperty("locator", citation.locator());
        json.writeStringProperty("address", citation.source().address().toString());
        json.writeEndObject();
    }

    private static <T> void list(
            String name, Collection<T> values, BiConsumer<T, JsonGenerator> writer, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> writer.accept(value, json));
        json.writeEndArray();
    }

    private static void orNull(String name, Optional<String> value, JsonGenerator json) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }
}
