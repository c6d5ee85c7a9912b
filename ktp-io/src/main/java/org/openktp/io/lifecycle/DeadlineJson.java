package org.openktp.io.lifecycle;

import java.time.LocalDate;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.io.decision.JsonParts;
import tools.jackson.core.JsonGenerator;

/** Writes a deadline: when it is, how that came about, by which clause, and how it stands on a day. */
final class DeadlineJson {

    private final LocalDate at;

    DeadlineJson(LocalDate at) {
        this.at = at;
    }

    void write(Deadline deadline, JsonGenerator json) {
        Milestone milestone = deadline.milestone();
        json.writeStartObject();
        json.writeStringProperty("id", deadline.id());
        json.writeStringProperty("title", milestone.title());
        json.writeStringProperty("duty", milestone.duty().token());
        JsonParts.list("days", deadline.days(), (day, to) -> to.writeString(day.toString()), json);
        json.writeBooleanProperty("surely", deadline.surely());
        JsonParts.tokens("status", deadline.status(at), json);
        json.writeStringProperty("explanation", deadline.explanation());
        json.writeName("anchor");
        occurrence(deadline.anchor(), json);
        JsonParts.list("metBy", deadline.fulfilment().by(), DeadlineJson::occurrence, json);
        JsonParts.list("waivedBy", deadline.waivers(), DeadlineJson::occurrence, json);
        JsonParts.orNull("otherwise", milestone.otherwise(), json);
        json.writeStringProperty("provenance", milestone.provenance().token());
        JsonParts.list("citation", milestone.citations(), JsonParts::citation, json);
        json.writeEndObject();
    }

    private static void occurrence(Occurrence occurrence, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("event", occurrence.event());
        JsonParts.orNull("key", occurrence.key(), json);
        json.writeStringProperty("date", occurrence.date().toString());
        json.writeBooleanProperty("surely", occurrence.surely());
        json.writeEndObject();
    }
}
