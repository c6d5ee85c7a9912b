package org.openktp.examples.screening.codes;

import java.io.StringWriter;
import java.util.List;
import org.openktp.core.finding.FindingEffect;
import org.openktp.core.finding.FindingGuide;
import org.openktp.core.finding.FindingUse;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The catalogue as one JSON object: the codes of findings and the exit statuses. */
final class CodesJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CodesJson() {}

    static String of(List<FindingGuide> guides, List<ExitStatus.Guide> statuses, Wording wording) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("codes");
            guides.forEach(guide -> code(guide, wording, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("exitStatuses");
            statuses.forEach(status -> status(status, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void code(FindingGuide guide, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", guide.code().token());
        json.writeStringProperty("label", wording.label(guide.code()));
        json.writeStringProperty("meaning", wording.meaning(guide.code()));
        json.writeStringProperty("remedy", wording.remedy(guide.code()));
        json.writeObjectPropertyStart("uses");
        for (FindingUse use : guide.uses()) {
            json.writeArrayPropertyStart(use.stage().token());
            use.effects().stream().map(FindingEffect::token).forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void status(ExitStatus.Guide status, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("status", status.status());
        json.writeStringProperty("meaning", status.meaning());
        json.writeStringProperty("remedy", status.remedy());
        json.writeEndObject();
    }
}
