package org.openktp.io.plan;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCost;
import org.openktp.core.innovate.cost.plan.AssociateCost;
import org.openktp.core.innovate.cost.plan.CommonCosts;
import org.openktp.core.innovate.cost.plan.Consumable;
import org.openktp.core.innovate.cost.plan.CostLine;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.Declarations;
import org.openktp.core.innovate.cost.plan.EarlierFunding;
import org.openktp.core.innovate.cost.plan.FullEconomicPlan;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.innovate.cost.plan.TravelCost;
import org.openktp.core.source.Sourced;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Values;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.innovate.cost.CostFacts;
import org.openktp.rules.innovate.cost.OverheadRates;

/**
 * A cost plan: its properties in the order in which they are written. The form knows the properties of both costing methods;
 * {@link MethodCheck} refuses those of the other one.
 */
public final class PlanForm {

    private static final Property<PlanDocument, CostingMethod> METHOD = required(
            MethodCheck.METHOD,
            Forms.code("costing method", List.of(CostingMethod.values())),
            document -> document.plan().method());
    private static final Property<PlanDocument, Integer> MONTHS =
            required("months", RowForms.MONTHS, document -> document.plan().months());
    private static final Property<PlanDocument, Percentage> GRANT_RATE =
            required("grantRate", Decimals.PERCENT, document -> document.plan().rate());
    private static final Property<PlanDocument, Sourced<Percentage>> OVERHEAD_RATE = optional(
            MethodCheck.OVERHEAD_RATE,
            SourcedForm.of(Decimals.PERCENT),
            document -> standard(document.plan(), StandardPlan::overheadRate));
    private static final Property<PlanDocument, LocalDate> AS_OF =
            optional(MethodCheck.AS_OF, Forms.DATE, PlanDocument::asOf);
    private static final Property<PlanDocument, Competition> ROUND = optional(
            MethodCheck.ROUND,
            Forms.text(
                    Shapes.codes(Competitions.CATALOGUE.entries()),
                    FindingCode.UNKNOWN_ROUND,
                    PlanForm::competition,
                    Competition::token),
            PlanDocument::round);
    private static final FactProperties<PlanDocument> FACTS = new FactProperties<>(List.of(
            FactProperties.known("strand", ApplicationFacts.STRAND, PlanDocument::facts),
            FactProperties.known("londonZone", CostFacts.LONDON_ZONE, PlanDocument::facts),
            FactProperties.known("welshSupport", ProjectFacts.WELSH_SUPPORT, PlanDocument::facts)));
    private static final Property<PlanDocument, FactSheet> PARTNER = optional(
            "partner",
            FactProperties.object(FactProperties.PARTNER),
            document -> FactProperties.PARTNER.among(document.facts()));

    private static final Property<PlanDocument, List<AssociateCost>> EMPLOYMENT =
            common("employment", RowForms.ASSOCIATE, CommonCosts::employment);
    private static final Property<PlanDocument, List<AssociateCost>> DEVELOPMENT =
            common("development", RowForms.ASSOCIATE, CommonCosts::development);
    private static final Property<PlanDocument, List<TravelCost>> TRAVEL =
            common("travel", RowForms.TRAVEL, CommonCosts::travel);
    private static final Property<PlanDocument, List<Consumable>> CONSUMABLES =
            common("consumables", RowForms.CONSUMABLE, CommonCosts::consumables);
    private static final Property<PlanDocument, List<CostLine>> OTHER =
            common("other", RowForms.LINE, CommonCosts::other);

    private static final Property<PlanDocument, List<CostLine>> SUPERVISORS =
            fullEconomic(MethodCheck.SUPERVISORS, FullEconomicPlan::supervisors);
    private static final Property<PlanDocument, List<CostLine>> ESTATES =
            fullEconomic(MethodCheck.ESTATES, FullEconomicPlan::estates);
    private static final Property<PlanDocument, List<CostLine>> ADDITIONAL_SUPPORT =
            fullEconomic(MethodCheck.ADDITIONAL_SUPPORT, FullEconomicPlan::additionalSupport);
    private static final Property<PlanDocument, BigDecimal> ACADEMIC_SUPPORT =
            optional(MethodCheck.ACADEMIC_SUPPORT, Decimals.POUNDS, document -> standard(
                            document.plan(), StandardPlan::academicSupport)
                    .filter(sum -> sum.signum() > 0));

    private static final Property<PlanDocument, List<AdditionalCompanyCost>> COMPANY_COSTS =
            rows("additionalCompanyCosts", RowForms.COMPANY_COST, plan -> plan.declared()
                    .companyCosts());
    private static final Property<PlanDocument, List<EarlierFunding>> EARLIER_FUNDING =
            rows("earlierFunding", RowForms.FUNDING, plan -> plan.declared().earlierFunding());

    /** The properties, in their order. */
    static final List<Property<PlanDocument, ?>> PROPERTIES = Stream.of(
                    List.of(METHOD, MONTHS, GRANT_RATE, OVERHEAD_RATE, AS_OF, ROUND),
                    FACTS.properties(),
                    List.of(PARTNER, EMPLOYMENT, DEVELOPMENT, TRAVEL, CONSUMABLES, OTHER),
                    List.of(SUPERVISORS, ESTATES, ADDITIONAL_SUPPORT, ACADEMIC_SUPPORT),
                    List.of(COMPANY_COSTS, EARLIER_FUNDING))
            .<Property<PlanDocument, ?>>flatMap(List::stream)
            .toList();

    private final Optional<LocalDate> asked;

    PlanForm(Optional<LocalDate> asked) {
        this.asked = asked;
    }

    /**
     * The document of a cost plan.
     *
     * @param asked the day whose limits apply, whatever the document says; empty where that has the say
     * @return the form
     */
    public static DocumentForm<PlanDocument> document(Optional<LocalDate> asked) {
        PlanForm form = new PlanForm(asked);
        return new DocumentForm<>(
                "openktp-cost-plan/1",
                "plan",
                ObjectForm.of(PROPERTIES, form::document)
                        .checked(new MethodCheck(asked.isPresent())::test, MethodCheck.told()));
    }

    PlanDocument document(Values values) {
        Optional<LocalDate> asOf = asked.or(() -> values.maybe(AS_OF));
        Optional<Competition> round = values.maybe(ROUND);
        CostPlan plan = values.get(METHOD) == CostingMethod.STANDARD
                ? standard(values, PlanDocument.day(asOf, round))
                : fullEconomic(values);
        return new PlanDocument(plan, asOf, round, facts(values));
    }

    private static FactSheet facts(Values values) {
        FactSheet.Builder facts = FactSheet.builder();
        FACTS.put(values, facts);
        values.maybe(PARTNER).ifPresent(partner -> FactProperties.PARTNER.copy(partner, facts));
        return facts.build();
    }

    /** The rate of a day, or the reason why there is none; that a day is given has been checked. */
    private static Sourced<Percentage> overheadRate(Optional<LocalDate> day) {
        return day.flatMap(OverheadRates::on)
                .orElseThrow(() -> new IllegalArgumentException(MethodCheck.OVERHEAD_RATE
                        + " is absent, and none is known on "
                        + day.map(LocalDate::toString).orElse("no day")
                        + "; it must be given"));
    }

    private static CostPlan standard(Values values, Optional<LocalDate> day) {
        return new StandardPlan(
                values.get(MONTHS),
                values.get(GRANT_RATE),
                common(values),
                values.maybe(ACADEMIC_SUPPORT).orElse(BigDecimal.ZERO),
                values.maybe(OVERHEAD_RATE).orElseGet(() -> overheadRate(day)),
                declared(values));
    }

    private static CostPlan fullEconomic(Values values) {
        return new FullEconomicPlan(
                values.get(MONTHS),
                values.get(GRANT_RATE),
                common(values),
                rows(values, SUPERVISORS),
                rows(values, ESTATES),
                rows(values, ADDITIONAL_SUPPORT),
                declared(values));
    }

    private static CommonCosts common(Values values) {
        return new CommonCosts(
                rows(values, EMPLOYMENT),
                rows(values, DEVELOPMENT),
                rows(values, TRAVEL),
                rows(values, CONSUMABLES),
                rows(values, OTHER));
    }

    private static Declarations declared(Values values) {
        return new Declarations(rows(values, COMPANY_COSTS), rows(values, EARLIER_FUNDING));
    }

    private static <T> List<T> rows(Values values, Property<PlanDocument, List<T>> property) {
        return values.maybe(property).orElse(List.of());
    }

    private static <T> Property<PlanDocument, List<T>> common(
            String name, Form<T> row, Function<CommonCosts, List<T>> get) {
        return rows(name, row, plan -> get.apply(plan.common()));
    }

    private static Property<PlanDocument, List<CostLine>> fullEconomic(
            String name, Function<FullEconomicPlan, List<CostLine>> get) {
        return rows(name, RowForms.LINE, plan -> plan instanceof FullEconomicPlan each ? get.apply(each) : List.of());
    }

    private static <T> Optional<T> standard(CostPlan plan, Function<StandardPlan, T> get) {
        return plan instanceof StandardPlan each ? Optional.of(get.apply(each)) : Optional.empty();
    }

    /** Rows that are left out where there are none. */
    private static <T> Property<PlanDocument, List<T>> rows(String name, Form<T> row, Function<CostPlan, List<T>> get) {
        return optional(name, Forms.list(row, 0), document -> Optional.of(get.apply(document.plan()))
                .filter(rows -> !rows.isEmpty()));
    }

    private static Competition competition(String token) {
        return Competitions.byId(token)
                .orElseThrow(() -> new IllegalArgumentException(Shown.of(token)
                        + " is not a competition that is known; ktp list competitions shows those that are"));
    }
}
