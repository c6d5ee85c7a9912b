package org.openktp.io.result;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openktp.io.decision.JsonParts;
import org.openktp.rules.selection.agreement.AgreementReport;
import org.openktp.rules.selection.agreement.Leniency;
import org.openktp.rules.selection.agreement.Spread;
import tools.jackson.core.JsonGenerator;

/** Writes how far the assessors agree. */
final class AgreementJson {

    private AgreementJson() {}

    static void write(AgreementReport agreement, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.list("alpha", agreement.alpha().entrySet(), AgreementJson::alpha, json);
        PlacingJson.number("alphaOfTotals", agreement.alphaOfTotals(), json);
        JsonParts.list("spreads", new TreeMap<>(agreement.spreads()).entrySet(), AgreementJson::spread, json);
        JsonParts.list("leniency", agreement.leniency(), AgreementJson::leniency, json);
        json.writeEndObject();
    }

    private static void alpha(Map.Entry<String, Optional<BigDecimal>> alpha, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("criterion", alpha.getKey());
        PlacingJson.number("alpha", alpha.getValue(), json);
        json.writeEndObject();
    }

    private static void spread(Map.Entry<String, Spread> spread, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("application", spread.getKey());
        json.writeNumberProperty("count", spread.getValue().count());
        PlacingJson.number("lowest", Optional.of(spread.getValue().lowest()), json);
        PlacingJson.number("highest", Optional.of(spread.getValue().highest()), json);
        PlacingJson.number("standardDeviation", spread.getValue().standardDeviation(), json);
        json.writeEndObject();
    }

    private static void leniency(Leniency leniency, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("assessor", leniency.assessor());
        json.writeNumberProperty("applications", leniency.applications());
        PlacingJson.number("difference", leniency.difference(), json);
        json.writeEndObject();
    }
}
