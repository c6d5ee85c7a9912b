package org.openktp.io.plan;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.math.BigDecimal;
import java.util.List;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCost;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCostKind;
import org.openktp.core.innovate.cost.plan.AssociateCost;
import org.openktp.core.innovate.cost.plan.Consumable;
import org.openktp.core.innovate.cost.plan.CostLine;
import org.openktp.core.innovate.cost.plan.EarlierFunding;
import org.openktp.core.innovate.cost.plan.TravelCost;
import org.openktp.core.innovate.cost.plan.Traveller;
import org.openktp.core.time.PartialDate;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;

/** The rows of a cost plan, of each kind that there is. */
final class RowForms {

    /** Whole months of a project, of which nobody has a hundred years. */
    static final Form<Integer> MONTHS = Forms.whole(1, 1200);

    private static final String POUNDS = "pounds";
    private static final String POUNDS_EACH = "poundsEach";
    private static final String DESCRIPTION = "description";

    private static final Property<AssociateCost, String> ROLE = required("role", Forms.TEXT, AssociateCost::role);
    private static final Property<AssociateCost, Integer> ROW_MONTHS =
            required("months", MONTHS, AssociateCost::months);
    private static final Property<AssociateCost, BigDecimal> ASSOCIATE_POUNDS =
            required(POUNDS, Decimals.POUNDS, AssociateCost::pounds);

    /** What one associate costs. */
    static final Form<AssociateCost> ASSOCIATE = Forms.named(
            "associate-cost",
            ObjectForm.of(
                    List.of(ROLE, ROW_MONTHS, ASSOCIATE_POUNDS),
                    values ->
                            new AssociateCost(values.get(ROLE), values.get(ROW_MONTHS), values.get(ASSOCIATE_POUNDS))));

    private static final Property<TravelCost, Traveller> TRAVELLER =
            required("traveller", Forms.code("traveller", List.of(Traveller.values())), TravelCost::traveller);
    private static final Property<TravelCost, String> JOURNEY =
            required(DESCRIPTION, Forms.TEXT, TravelCost::description);
    private static final Property<TravelCost, Integer> TRIPS = required("trips", Forms.whole(1), TravelCost::trips);
    private static final Property<TravelCost, BigDecimal> TRIP_POUNDS =
            required(POUNDS_EACH, Decimals.POUNDS, TravelCost::poundsEach);

    /** Journeys. */
    static final Form<TravelCost> TRAVEL = Forms.named(
            "travel-cost",
            ObjectForm.of(
                    List.of(TRAVELLER, JOURNEY, TRIPS, TRIP_POUNDS),
                    values -> new TravelCost(
                            values.get(TRAVELLER), values.get(JOURNEY), values.get(TRIPS), values.get(TRIP_POUNDS))));

    private static final Property<Consumable, String> THING =
            required(DESCRIPTION, Forms.TEXT, Consumable::description);
    private static final Property<Consumable, Integer> QUANTITY =
            required("quantity", Forms.whole(1), Consumable::quantity);
    private static final Property<Consumable, BigDecimal> THING_POUNDS =
            required(POUNDS_EACH, Decimals.POUNDS, Consumable::poundsEach);

    /** Things to be used up. */
    static final Form<Consumable> CONSUMABLE = Forms.named(
            "consumable",
            ObjectForm.of(
                    List.of(THING, QUANTITY, THING_POUNDS),
                    values -> new Consumable(values.get(THING), values.get(QUANTITY), values.get(THING_POUNDS))));

    private static final Property<CostLine, String> PURPOSE = required(DESCRIPTION, Forms.TEXT, CostLine::description);
    private static final Property<CostLine, BigDecimal> LINE_POUNDS =
            required(POUNDS, Decimals.POUNDS, CostLine::pounds);

    /** A cost that is given as one sum. */
    static final Form<CostLine> LINE = Forms.named(
            "cost-line",
            ObjectForm.of(
                    List.of(PURPOSE, LINE_POUNDS),
                    values -> new CostLine(values.get(PURPOSE), values.get(LINE_POUNDS))));

    private static final Property<AdditionalCompanyCost, AdditionalCompanyCostKind> KIND = required(
            "kind",
            Forms.code("kind of additional company cost", List.of(AdditionalCompanyCostKind.values())),
            AdditionalCompanyCost::kind);
    private static final Property<AdditionalCompanyCost, String> COMPANY_PURPOSE =
            required(DESCRIPTION, Forms.TEXT, AdditionalCompanyCost::description);
    private static final Property<AdditionalCompanyCost, BigDecimal> COMPANY_POUNDS =
            required(POUNDS, Decimals.POUNDS, AdditionalCompanyCost::pounds);

    /** What the business pays besides its contribution. */
    static final Form<AdditionalCompanyCost> COMPANY_COST = Forms.named(
            "additional-company-cost",
            ObjectForm.of(
                    List.of(KIND, COMPANY_PURPOSE, COMPANY_POUNDS),
                    values -> new AdditionalCompanyCost(
                            values.get(KIND), values.get(COMPANY_PURPOSE), values.get(COMPANY_POUNDS))));

    private static final Property<EarlierFunding, String> FUNDER =
            required("funder", Forms.TEXT, EarlierFunding::funder);
    private static final Property<EarlierFunding, PartialDate> SECURED =
            optional("secured", Forms.PARTIAL_DATE, EarlierFunding::secured);
    private static final Property<EarlierFunding, BigDecimal> FUNDING_POUNDS =
            required(POUNDS, Decimals.POUNDS, EarlierFunding::pounds);

    /** Funding that was had before. */
    static final Form<EarlierFunding> FUNDING = Forms.named(
            "earlier-funding",
            ObjectForm.of(
                    List.of(FUNDER, SECURED, FUNDING_POUNDS),
                    values ->
                            new EarlierFunding(values.get(FUNDER), values.maybe(SECURED), values.get(FUNDING_POUNDS))));

    private RowForms() {}
}
