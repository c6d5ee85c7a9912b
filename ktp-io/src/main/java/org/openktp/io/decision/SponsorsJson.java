package org.openktp.io.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes how an application stands to the criteria of its sponsors. */
final class SponsorsJson {

    private final Wording wording;

    SponsorsJson(Wording wording) {
        this.wording = wording;
    }

    /** What kind of answer it is. */
    static String kind(Answer<?> answer) {
        if (answer instanceof Answer.Settled<?>) {
            return "settled";
        }
        if (answer instanceof Answer.Open<?>) {
            return "open";
        }
        return answer instanceof Answer.Uncovered<?> ? "uncovered" : "contradicted";
    }

    /** The grades that are possible, each with the rows that give it. */
    static Map<RemitGrade, List<TableRow<RemitGrade>>> possible(Answer<RemitGrade> answer) {
        if (answer instanceof Answer.Settled<RemitGrade> settled) {
            return Map.of(settled.value(), settled.rows());
        }
        return answer instanceof Answer.Open<RemitGrade> open ? open.possible() : Map.of();
    }

    /** An object with the grade, or those still possible. */
    void write(SponsorGrading grading, JsonGenerator json) {
        Answer<RemitGrade> answer = grading.answer();
        json.writeStartObject();
        json.writeStringProperty("sponsor", grading.sponsor().token());
        json.writeStringProperty("answer", kind(answer));
        JsonParts.orNull("grade", settled(answer).map(Code::token), json);
        JsonParts.list("possible", possible(answer).entrySet(), SponsorsJson::grade, json);
        if (answer instanceof Answer.Open<RemitGrade> open) {
            json.writeBooleanProperty("mayBeUncovered", open.mayBeUncovered());
            JsonParts.list("missing", open.missing(), this::missing, json);
        }
        JsonParts.list("findings", answer.findings(), (notice, to) -> FindingJson.notice(notice, wording, to), json);
        json.writeEndObject();
    }

    private static Optional<RemitGrade> settled(Answer<RemitGrade> answer) {
        return answer instanceof Answer.Settled<RemitGrade> settled ? Optional.of(settled.value()) : Optional.empty();
    }

    private static void grade(Map.Entry<RemitGrade, List<TableRow<RemitGrade>>> possible, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("grade", possible.getKey().token());
        JsonParts.list("rows", possible.getValue(), SponsorsJson::row, json);
        json.writeEndObject();
    }

    private static void row(TableRow<RemitGrade> row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("row", row.id());
        json.writeStringProperty("provenance", row.value().provenance().token());
        JsonParts.list("citation", row.value().citations(), JsonParts::citation, json);
        json.writeEndObject();
    }

    private void missing(MissingFact<?> missing, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.known(missing.fact(), missing.known(), json);
        json.writeBooleanProperty("ask", missing.toAsk());
        json.writeStringProperty("question", wording.name(missing.fact().asked()));
        json.writeEndObject();
    }
}
