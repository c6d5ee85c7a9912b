package org.openktp.io.result;

import java.util.List;
import org.openktp.io.decision.JsonParts;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Obstacles;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes who is interviewed when, who is left without a slot, and why. */
final class TimetableJson {

    private final Wording wording;

    TimetableJson(Wording wording) {
        this.wording = wording;
    }

    void write(Timetable timetable, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.list("appointments", timetable.appointments(), TimetableJson::appointment, json);
        PlacingJson.texts("unplaced", timetable.unplaced(), json);
        JsonParts.list("shortages", timetable.shortages(), this::shortage, json);
        json.writeEndObject();
    }

    private static void appointment(Timetable.Appointment appointment, JsonGenerator json) {
        InterviewSlot slot = appointment.slot();
        json.writeStartObject();
        json.writeStringProperty("application", appointment.application());
        json.writeStringProperty("slot", slot.id());
        json.writeStringProperty("panel", slot.panel());
        json.writeStringProperty("day", slot.day().toString());
        json.writeStringProperty("start", slot.start().toString());
        json.writeStringProperty("end", slot.end().toString());
        json.writeBooleanProperty("confirmed", appointment.isConfirmed());
        json.writeEndObject();
    }

    private void shortage(Timetable.Shortage shortage, JsonGenerator json) {
        json.writeStartObject();
        PlacingJson.texts("applications", List.copyOf(shortage.applications()), json);
        PlacingJson.texts("slots", List.copyOf(shortage.slots()), json);
        json.writeNumberProperty("lacking", shortage.lacking());
        JsonParts.list("obstacles", shortage.obstacles(), TimetableJson::obstacles, json);
        JsonParts.list("reasons", shortage.reasons(), (reason, to) -> PlacingJson.message(reason, wording, to), json);
        json.writeEndObject();
    }

    private static void obstacles(Obstacles obstacles, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("application", obstacles.application());
        json.writeNumberProperty("planned", obstacles.planned());
        json.writeNumberProperty("byConflict", obstacles.byConflict());
        json.writeNumberProperty("byAvailability", obstacles.byAvailability());
        json.writeNumberProperty("byBoth", obstacles.byBoth());
        json.writeEndObject();
    }
}
