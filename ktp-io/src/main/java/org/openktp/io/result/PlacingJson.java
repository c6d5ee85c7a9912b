package org.openktp.io.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.knowledge.Extent;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.decision.JsonParts;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes where an application is placed. */
final class PlacingJson {

    private final Wording wording;

    PlacingJson(Wording wording) {
        this.wording = wording;
    }

    void write(Placing placing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("application", placing.application());
        json.writeStringProperty("candidacy", placing.candidacy().token());
        json.writeName("total");
        extent(placing.total(), "lowest", "highest", json);
        json.writeName("points");
        extent(placing.points(), "lowest", "highest", json);
        JsonParts.list("criteria", placing.criteria().entrySet(), PlacingJson::criterion, json);
        json.writeName("rank");
        extent(placing.rank(), "best", "worst", json);
        JsonParts.tokens("outcomes", placing.outcomes().stream().sorted().toList(), json);
        json.writeBooleanProperty("settled", placing.isSettled());
        JsonParts.list("reasons", placing.reasons(), (reason, to) -> message(reason, wording, to), json);
        texts("dependsOn", placing.dependsOn().stream().sorted().toList(), json);
        recommendations(placing.recommendations(), json);
        json.writeEndObject();
    }

    private static void criterion(Map.Entry<String, Knowledge<BigDecimal>> figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("criterion", figure.getKey());
        json.writeName("figure");
        extent(figure.getValue(), "lowest", "highest", json);
        json.writeEndObject();
    }

    /** A figure by its ends, or the state in which there is none. */
    private static <T extends Comparable<? super T>> void extent(
            Knowledge<T> known, String low, String high, JsonGenerator json) {
        Extent<T> extent = Extent.of(known);
        if (!extent.isBounded()) {
            KnowledgeWriter.json(known, json);
            return;
        }
        json.writeStartObject();
        number(low, extent.lowest(), json);
        number(high, extent.highest(), json);
        json.writeEndObject();
    }

    static void number(String name, Optional<?> figure, JsonGenerator json) {
        json.writeName(name);
        figure.map(PlacingJson::plain).ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    static String plain(Object figure) {
        return figure instanceof BigDecimal decimal ? decimal.toPlainString() : figure.toString();
    }

    static void texts(String name, List<String> texts, JsonGenerator json) {
        JsonParts.list(name, texts, (text, to) -> to.writeString(text), json);
    }

    static void message(Message reason, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", reason.code().token());
        json.writeStringProperty("message", wording.say(reason));
        json.writeEndObject();
    }

    private static void recommendations(Placing.Recommendations recommendations, JsonGenerator json) {
        json.writeName("recommendations");
        json.writeStartObject();
        json.writeNumberProperty("fund", recommendations.fund());
        json.writeNumberProperty("reject", recommendations.reject());
        json.writeNumberProperty("notKnown", recommendations.notKnown());
        json.writeEndObject();
    }
}
