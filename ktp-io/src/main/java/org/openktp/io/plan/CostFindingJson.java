package org.openktp.io.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.io.decision.FindingJson;
import org.openktp.io.decision.JsonParts;
import org.openktp.rules.innovate.cost.CostFinding;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what was found when a plan was compared with its limits, each with the limits it was compared with. */
final class CostFindingJson {

    private final Wording wording;

    CostFindingJson(Wording wording) {
        this.wording = wording;
    }

    void write(CostFinding finding, JsonGenerator json) {
        json.writeStartObject();
        FindingJson.members(finding.finding(wording), json);
        JsonParts.orNull("category", finding.category().map(Code::token), json);
        number("planned", Optional.of(finding.planned()), json);
        JsonParts.orNull("canBeJustified", finding.canBeJustified().map(Code::token), json);
        JsonParts.list("limits", finding.limits(), CostFindingJson::limit, json);
        json.writeEndObject();
    }

    /** A finding that is about no limit, with the members of the others. */
    static void unlimited(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        FindingJson.members(finding, json);
        json.writeNullProperty("category");
        json.writeNullProperty("planned");
        json.writeNullProperty("canBeJustified");
        json.writeArrayPropertyStart("limits");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void limit(CostFinding.Limit limit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("row", limit.row());
        JsonParts.orNull("kind", limit.kind().map(Code::token), json);
        number("figure", limit.figure(), json);
        json.writeStringProperty("inForce", limit.inForce().describe());
        json.writeStringProperty("provenance", limit.provenance().token());
        JsonParts.list("citation", limit.citations(), JsonParts::citation, json);
        json.writeEndObject();
    }

    private static void number(String name, Optional<BigDecimal> value, JsonGenerator json) {
        json.writeName(name);
        value.map(BigDecimal::stripTrailingZeros)
                .ifPresentOrElse(figure -> json.writeNumber(figure.toPlainString()), json::writeNull);
    }
}
