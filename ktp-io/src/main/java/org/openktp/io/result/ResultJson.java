package org.openktp.io.result;

import java.util.Optional;
import org.openktp.io.decision.FindingJson;
import org.openktp.io.decision.JsonParts;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.selection.SelectionReceipt;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what a selection comes to as a JSON object, with everything in it. */
public final class ResultJson {

    private final Wording wording;

    private ResultJson(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes a result.
     *
     * @param result the result
     * @param timetable the interviews; empty where none are held
     * @param wording the language of its texts
     * @return a line of JSON without its end
     */
    public static String line(SelectionResult result, Optional<Timetable> timetable, Wording wording) {
        return JsonLine.of(json -> new ResultJson(wording).write(result, timetable, json));
    }

    private void write(SelectionResult result, Optional<Timetable> timetable, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("policy", result.policy().id());
        json.writeStringProperty("round", result.policy().round());
        json.writeNumberProperty("highestPoints", result.policy().highestPoints());
        json.writeBooleanProperty("settled", result.isSettled());
        json.writeBooleanProperty("exact", result.isExact());
        JsonParts.list("placings", result.placings(), new PlacingJson(wording)::write, json);
        json.writeName("clash");
        result.clash().ifPresentOrElse(clash -> clash(clash, json), json::writeNull);
        json.writeName("interviews");
        timetable.ifPresentOrElse(some -> new TimetableJson(wording).write(some, json), json::writeNull);
        json.writeName("agreement");
        AgreementJson.write(result.agreement(), json);
        JsonParts.list("findings", result.findings(), this::finding, json);
        json.writeName("receipt");
        receipt(result.receipt(), json);
        json.writeEndObject();
    }

    private static void clash(Allocation.Clash clash, JsonGenerator json) {
        json.writeStartObject();
        PlacingJson.texts("quotas", clash.quotas().stream().sorted().toList(), json);
        json.writeBooleanProperty("capacity", clash.capacity());
        json.writeBooleanProperty("quality", clash.quality());
        json.writeEndObject();
    }

    private void finding(SelectionFinding finding, JsonGenerator json) {
        json.writeStartObject();
        FindingJson.members(finding.finding(wording), json);
        JsonParts.orNull("application", finding.application(), json);
        JsonParts.orNull("assessor", finding.assessor(), json);
        json.writeEndObject();
    }

    private static void receipt(SelectionReceipt receipt, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("policy", receipt.policy());
        json.writeStringProperty("round", receipt.round());
        json.writeStringProperty("policyHash", receipt.policyHash());
        json.writeStringProperty("assessorsHash", receipt.assessorsHash());
        json.writeStringProperty("candidatesHash", receipt.candidatesHash());
        json.writeStringProperty("scoresHash", receipt.scoresHash());
        json.writeStringProperty("resultHash", receipt.resultHash());
        json.writeEndObject();
    }
}
