package org.openktp.io.lifecycle;

import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.io.decision.DecisionMembers;
import org.openktp.io.decision.JsonParts;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.replay.Move;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Taken;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what an event did: the arrow that it followed, why it was refused, or that it was recorded. */
final class MoveJson {

    private final DecisionMembers decisions;

    MoveJson(Wording wording) {
        this.decisions = new DecisionMembers(wording);
    }

    void write(Move move, JsonGenerator json) {
        json.writeStartObject();
        if (move instanceof Taken taken) {
            taken(taken, json);
        } else if (move instanceof Refusal refusal) {
            refused(refusal, json);
        } else {
            json.writeStringProperty("move", "remarked");
        }
        json.writeEndObject();
    }

    private static void taken(Taken taken, JsonGenerator json) {
        Transition arrow = taken.transition();
        json.writeStringProperty("move", "taken");
        json.writeStringProperty("lifecycle", taken.lifecycle());
        json.writeStringProperty("from", arrow.from().token());
        json.writeStringProperty("to", arrow.to().token());
        json.writeStringProperty("provenance", arrow.provenance().token());
        JsonParts.list("citation", arrow.citations(), JsonParts::citation, json);
    }

    private void refused(Refusal refusal, JsonGenerator json) {
        json.writeStringProperty("move", "refused");
        JsonParts.orNull("state", refusal.state().map(Code::token), json);
        json.writeStringProperty("reason", refusal.reason().token());
        JsonParts.list("guards", refusal.guards(), this::guard, json);
        JsonParts.list("elsewhere", refusal.elsewhere(), MoveJson::arrow, json);
        JsonParts.list("instead", refusal.instead(), MoveJson::arrow, json);
    }

    private void guard(Decision decision, JsonGenerator json) {
        json.writeStartObject();
        decisions.write(decision, List.of(), json);
        json.writeEndObject();
    }

    private static void arrow(Transition arrow, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("from", arrow.from().token());
        json.writeStringProperty("event", arrow.on().token());
        json.writeStringProperty("to", arrow.to().token());
        json.writeEndObject();
    }
}
