package org.openktp.examples.screening.lifecycle;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.PeriodProgress;
import org.openktp.examples.screening.history.Length;
import org.openktp.examples.screening.history.Situation;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Where a history stands, as one line of JSON: the standing with its deadlines, and the period. */
final class SituationJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Situation situation;
    private final JsonGenerator json;

    private SituationJson(Situation situation, JsonGenerator json) {
        this.situation = situation;
        this.json = json;
    }

    static String line(Situation situation, Wording wording) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new SituationJson(situation, json).write(wording);
        }
        return text.toString();
    }

    private void write(Wording wording) {
        json.writeStartObject();
        json.writeStringProperty("asOfReason", situation.view().asOfReason());
        json.writeStringProperty("knownAtReason", situation.view().knownAtReason());
        json.writeName("standing");
        json.writeRawValue(KtpLifecycleIo.standingToJson(
                situation.read().header(), situation.standing(), situation.deadlines(), wording));
        json.writeName("period");
        situation.length().ifPresentOrElse(this::length, json::writeNull);
        json.writeEndObject();
    }

    private void length(Length length) {
        PartnershipPeriod period = length.period();
        LocalDate asOf = situation.view().asOf();
        json.writeStartObject();
        json.writeStringProperty("start", period.start().toString());
        json.writeNumberProperty("months", period.months());
        texts("ends", period.ends());
        texts("lastDays", period.lastDays());
        json.writeBooleanProperty("ambiguous", period.isAmbiguous());
        texts("explanation", period.explanation());
        progress("leastProgress", period.leastProgress(asOf));
        progress("mostProgress", period.mostProgress(asOf));
        texts("notCounted", length.notCounted());
        json.writeEndObject();
    }

    private void progress(String name, PeriodProgress progress) {
        json.writeName(name);
        json.writeStartObject();
        json.writeNumberProperty("elapsedDays", progress.elapsedDays());
        json.writeNumberProperty("days", progress.days());
        json.writeNumberProperty("elapsedMonths", progress.elapsedMonths());
        json.writeNumberProperty("remainingMonths", progress.remainingMonths());
        json.writeEndObject();
    }

    private void texts(String name, List<?> values) {
        json.writeName(name);
        json.writeStartArray();
        values.stream().map(Object::toString).forEach(json::writeString);
        json.writeEndArray();
    }
}
