package org.openktp.io.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.CostRow;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.Split;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCost;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.Declarations;
import org.openktp.core.innovate.cost.plan.EarlierFunding;
import org.openktp.core.source.Sourced;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.decision.JsonParts;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what a plan costs: exact figures and those in whole pounds, each under its name, and what is declared beside. */
public final class CostingJson {

    private CostingJson() {}

    /**
     * Writes the costing of a plan.
     *
     * @param document the plan
     * @param wording the language of what was found
     * @return a line of JSON without its end
     */
    public static String line(PlanDocument document, Wording wording) {
        return JsonLine.of(json -> write(document, wording, json));
    }

    private static void write(PlanDocument document, Wording wording, JsonGenerator json) {
        CostPlan plan = document.plan();
        Costing costing = plan.costing();
        json.writeStartObject();
        json.writeStringProperty("method", plan.method().token());
        json.writeNumberProperty("months", plan.months());
        number("grantRate", plan.rate().percent(), json);
        overheadRate(costing.basis().overheadRate(), json);
        JsonParts.orNull("asOf", document.day().map(Object::toString), json);
        JsonParts.orNull("round", document.round().map(Code::token), json);
        JsonParts.list("rows", costing.rows(), (row, to) -> row(row, costing, to), json);
        json.writeName("total");
        figures(costing.exact(), costing.pounds(), json);
        percentage("effectiveGrantRate", costing.exact().grantShare(), json);
        percentage("partnerShare", costing.exact().businessShare(), json);
        json.writeName("declared");
        declared(plan.declared(), json);
        findings(document, wording, json);
        json.writeEndObject();
    }

    private static void overheadRate(Optional<Sourced<Percentage>> rate, JsonGenerator json) {
        json.writeName("overheadRate");
        rate.ifPresentOrElse(
                known -> {
                    json.writeStartObject();
                    number("value", known.value().percent(), json);
                    json.writeStringProperty("provenance", known.provenance().token());
                    JsonParts.list("citation", known.citations(), JsonParts::citation, json);
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private static void row(CostRow row, Costing costing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("category", row.category().token());
        JsonParts.orNull(
                "heading",
                CostCategories.of(row.category())
                        .heading(costing.basis().method())
                        .map(found -> found.value().token()),
                json);
        members(row.exact(), row.pounds(), json);
        json.writeEndObject();
    }

    private static void figures(Split exact, Split pounds, JsonGenerator json) {
        json.writeStartObject();
        members(exact, pounds, json);
        json.writeEndObject();
    }

    private static void members(Split exact, Split pounds, JsonGenerator json) {
        json.writeName("exact");
        split(exact, json);
        json.writeName("wholePounds");
        split(pounds, json);
    }

    private static void split(Split split, JsonGenerator json) {
        json.writeStartObject();
        number("cost", split.cost(), json);
        number("grant", split.grant(), json);
        number("business", split.business(), json);
        json.writeEndObject();
    }

    private static void declared(Declarations declared, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.list("additionalCompanyCosts", declared.companyCosts(), CostingJson::companyCost, json);
        number("additionalCompanyCostsTotal", declared.companyCostsTotal(), json);
        JsonParts.list("earlierFunding", declared.earlierFunding(), CostingJson::funding, json);
        number("earlierFundingTotal", declared.earlierFundingTotal(), json);
        json.writeEndObject();
    }

    private static void companyCost(AdditionalCompanyCost cost, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", cost.kind().token());
        json.writeStringProperty("description", cost.description());
        number("pounds", cost.pounds(), json);
        json.writeEndObject();
    }

    private static void funding(EarlierFunding funding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("funder", funding.funder());
        JsonParts.orNull("secured", funding.secured().map(Object::toString), json);
        number("pounds", funding.pounds(), json);
        json.writeEndObject();
    }

    private static void findings(PlanDocument document, Wording wording, JsonGenerator json) {
        CostFindingJson findings = new CostFindingJson(wording);
        json.writeName("findings");
        json.writeStartArray();
        document.withoutDay().ifPresent(finding -> CostFindingJson.unlimited(finding, json));
        document.review().forEach(finding -> findings.write(finding, json));
        json.writeEndArray();
    }

    private static void percentage(String name, Optional<Percentage> share, JsonGenerator json) {
        json.writeName(name);
        share.ifPresentOrElse(found -> json.writeNumber(found.percent().toPlainString()), json::writeNull);
    }

    /** The digits as they are, never with an exponent. */
    private static void number(String name, BigDecimal value, JsonGenerator json) {
        json.writeName(name);
        json.writeNumber(value.toPlainString());
    }
}
