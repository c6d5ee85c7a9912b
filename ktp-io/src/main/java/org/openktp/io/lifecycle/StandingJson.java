package org.openktp.io.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.code.Code;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.io.decision.FindingJson;
import org.openktp.io.decision.JsonParts;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.lifecycle.replay.Step;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes where things stand as a JSON object, with everything in it. */
public final class StandingJson {

    private final Wording wording;
    private final MoveJson moves;

    private StandingJson(Wording wording) {
        this.wording = wording;
        this.moves = new MoveJson(wording);
    }

    /**
     * Writes where a history stands.
     *
     * @param header whose history it is
     * @param standing where it stands
     * @param deadlines what has to be done by when
     * @param wording the language of its texts
     * @return a line of JSON without its end
     */
    public static String line(HistoryHeader header, Standing standing, List<Deadline> deadlines, Wording wording) {
        return JsonLine.of(json -> new StandingJson(wording).write(header, standing, deadlines, json));
    }

    private void write(HistoryHeader header, Standing standing, List<Deadline> deadlines, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", header.id());
        json.writeStringProperty("scheme", header.scheme());
        JsonParts.orNull("terms", header.terms(), json);
        json.writeStringProperty("asOf", standing.asOf().toString());
        json.writeStringProperty("knownAt", standing.knownAt().toString());
        JsonParts.list("states", standing.states().entrySet(), StandingJson::states, json);
        JsonParts.list("timeline", standing.steps(), this::step, json);
        json.writeName("refusals");
        json.writeStartArray();
        standing.steps().forEach(step -> refusals(step, json));
        json.writeEndArray();
        JsonParts.list("deadlines", deadlines, new DeadlineJson(standing.asOf())::write, json);
        JsonParts.list("findings", standing.findings(), (notice, to) -> FindingJson.notice(notice, wording, to), json);
        json.writeEndObject();
    }

    private static void states(Map.Entry<String, Set<State>> lifecycle, JsonGenerator json) {
        Collection<State> possible = lifecycle.getValue();
        Optional<String> only = possible.stream()
                .findFirst()
                .filter(state -> possible.size() == 1)
                .map(Code::token);
        json.writeStartObject();
        json.writeStringProperty("lifecycle", lifecycle.getKey());
        JsonParts.orNull("state", only, json);
        JsonParts.list("possible", possible, StandingJson::state, json);
        json.writeEndObject();
    }

    private static void state(State state, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("state", state.token());
        json.writeStringProperty("label", state.label());
        json.writeEndObject();
    }

    private void step(Step step, JsonGenerator json) {
        Held held = step.held();
        Happening happening = held.happening();
        json.writeStartObject();
        json.writeStringProperty("id", held.event().id());
        json.writeStringProperty("event", happening.type());
        JsonParts.orNull("key", happening.key(), json);
        json.writeStringProperty("effective", happening.effective().toString());
        json.writeStringProperty("recorded", held.event().recorded().toString());
        JsonParts.orNull("correctedBy", held.correction().map(Correction::id), json);
        json.writeBooleanProperty("surely", step.surely());
        JsonParts.list("moves", step.moves(), moves::write, json);
        json.writeEndObject();
    }

    private static void refusals(Step step, JsonGenerator json) {
        boolean surely = step.surely() && step.refusals().size() == step.moves().size();
        for (Refusal refusal : step.refusals()) {
            json.writeStartObject();
            json.writeStringProperty("id", step.held().event().id());
            json.writeStringProperty("event", refusal.event());
            JsonParts.orNull("state", refusal.state().map(Code::token), json);
            json.writeStringProperty("reason", refusal.reason().token());
            json.writeBooleanProperty("surely", surely);
            json.writeEndObject();
        }
    }
}
