package org.openktp.io.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.decision.FindingJson;
import org.openktp.io.decision.JsonParts;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.Result;
import org.openktp.rules.table.TableRow;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what a decision table answers, with everything that is needed to ask it again. */
public final class AnswerJson {

    private final Wording wording;

    /**
     * Writes in a language.
     *
     * @param wording the language of its texts
     */
    public AnswerJson(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text of an answer.
     *
     * @param answer the answer
     * @param table the table that was asked
     * @param sheet what was known of the subject
     * @param day the day whose rows applied
     * @param <V> the type of the values
     * @return one line of JSON without its end
     */
    public <V> String line(Answer<V> answer, DecisionTable<V> table, FactSheet sheet, LocalDate day) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            asked(table, sheet, day, json);
            answered(answer, json);
            JsonParts.list("findings", answer.findings(), (each, to) -> FindingJson.notice(each, wording, to), json);
            json.writeEndObject();
        });
    }

    private static void asked(DecisionTable<?> table, FactSheet sheet, LocalDate day, JsonGenerator json) {
        json.writeName("table");
        json.writeStartObject();
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("version", table.version());
        json.writeStringProperty("hash", table.hash());
        json.writeEndObject();
        json.writeStringProperty("asOf", day.toString());
        json.writeName("known");
        json.writeStartObject();
        table.facts().values().stream()
                .filter(fact -> !sheet.of(fact).equals(FactSheet.empty().of(fact)))
                .forEach(fact -> {
                    json.writeName(fact.id());
                    KnowledgeWriter.json(sheet.of(fact), json);
                });
        json.writeEndObject();
        json.writeStringProperty("factsHash", sheet.hash());
    }

    private <V> void answered(Answer<V> answer, JsonGenerator json) {
        if (answer instanceof Answer.Settled<V> settled) {
            json.writeStringProperty("answer", "settled");
            possible(Map.of(settled.value(), settled.rows()), json);
        } else if (answer instanceof Answer.Open<V> open) {
            json.writeStringProperty("answer", "open");
            possible(open.possible(), json);
            json.writeBooleanProperty("mayBeUncovered", open.mayBeUncovered());
            JsonParts.list("missing", open.missing(), this::missing, json);
        } else {
            json.writeStringProperty("answer", answer instanceof Answer.Uncovered<V> ? "uncovered" : "contradicted");
        }
    }

    private static <V> void possible(Map<V, List<TableRow<V>>> possible, JsonGenerator json) {
        JsonParts.list("possible", possible.entrySet(), (each, to) -> value(each.getKey(), each.getValue(), to), json);
    }

    private static <V> void value(V value, List<TableRow<V>> rows, JsonGenerator json) {
        json.writeStartObject();
        ValueJson.members(value, json);
        JsonParts.list("rows", rows, AnswerJson::row, json);
        json.writeEndObject();
    }

    private static void row(TableRow<?> row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("row", row.id());
        JsonParts.orNull("from", day(row.inForce().from()), json);
        JsonParts.orNull("until", day(row.inForce().until()), json);
        json.writeStringProperty("provenance", row.value().provenance().token());
        JsonParts.list("citation", row.value().citations(), JsonParts::citation, json);
        json.writeEndObject();
    }

    private static Optional<String> day(Optional<Sourced<LocalDate>> bound) {
        return bound.map(date -> date.value().toString());
    }

    private <V> void missing(MissingFact<Result<V>> missing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fact", missing.fact().id());
        json.writeName("known");
        KnowledgeWriter.json(missing.known(), json);
        json.writeBooleanProperty("ask", missing.toAsk());
        json.writeBooleanProperty("whetherInForce", Seen.isGuard(missing.fact()));
        json.writeStringProperty("question", wording.name(missing.fact().asked()));
        json.writeNumberProperty("settles", missing.settles());
        JsonParts.list("bearsOn", missing.bearsOn(), (row, to) -> to.writeString(row), json);
        JsonParts.list("leadsTo", missing.prospects(), this::prospect, json);
        json.writeEndObject();
    }

    private <V> void prospect(Prospect<Result<V>> prospect, JsonGenerator json) {
        List<Message> answers = prospect.answers();
        Message answer = answers.size() == 1 ? answers.get(0) : Message.of(MessageCode.ANY, answers);
        json.writeStartObject();
        json.writeStringProperty("answer", wording.say(answer));
        JsonParts.list(
                "values",
                prospect.outcomes(),
                (result, to) -> result.value().map(Code::tokenOf).ifPresentOrElse(to::writeString, to::writeNull),
                json);
        json.writeEndObject();
    }
}
