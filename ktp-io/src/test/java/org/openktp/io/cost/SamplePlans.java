package org.openktp.io.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCost;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCostKind;
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
import org.openktp.core.innovate.cost.plan.Traveller;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PlacedApplication;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.innovate.cost.CostFacts;

/** Plans of every shape that a document may hold. */
final class SamplePlans {

    private static final int MONTHS = 24;

    private SamplePlans() {}

    static Arbitrary<PlanDocument> any() {
        return Combinators.combine(
                        plans(),
                        Arbitraries.of("2021-06-30", "2024-06-14", "9999-12-31")
                                .map(LocalDate::parse)
                                .optional(),
                        Arbitraries.of(Competitions.CATALOGUE.entries()).optional(),
                        facts())
                .as((plan, asOf, round, facts) -> new PlanDocument(plan, asOf, round.filter(fits(facts)), facts));
    }

    /** A competition is for its strands alone. */
    private static Predicate<Competition> fits(FactSheet facts) {
        return round -> !PlacedApplication.contradict(facts.of(ApplicationFacts.STRAND), round);
    }

    private static Arbitrary<FactSheet> facts() {
        return Combinators.combine(
                        known(Knowledge.known(Strands.CLASSIC), Knowledge.known(Strands.ACCELERATED)),
                        yesOrNo(),
                        yesOrNo(),
                        known(
                                Knowledge.known(BusinessPartnerKind.PRIVATE_BUSINESS),
                                Knowledge.oneOf(
                                        List.of(BusinessPartnerKind.NHS_BODY, BusinessPartnerKind.REGISTERED_CHARITY))),
                        known(Knowledge.known(CompanySize.SMALL), Knowledge.atLeast(CompanySize.MEDIUM)),
                        known(Knowledge.known(Nation.WALES), Knowledge.<Nation>notApplicable()),
                        yesOrNo())
                .as((strand, london, welsh, kind, size, nation, virtual) -> FactSheet.builder()
                        .put(ApplicationFacts.STRAND, strand)
                        .put(CostFacts.LONDON_ZONE, london)
                        .put(ProjectFacts.WELSH_SUPPORT, welsh)
                        .put(PartnerFacts.KIND, kind)
                        .put(PartnerFacts.SIZE, size)
                        .put(PartnerFacts.NATION, nation)
                        .put(PartnerFacts.VIRTUAL, virtual)
                        .build());
    }

    private static Arbitrary<Knowledge<YesNo>> yesOrNo() {
        return known(Knowledge.known(YesNo.YES), Knowledge.known(YesNo.NO));
    }

    private static <T> Arbitrary<Knowledge<T>> known(Knowledge<T> one, Knowledge<T> other) {
        return Arbitraries.of(List.of(one, other, Knowledge.notAsked(), Knowledge.unknown(), Knowledge.declined()));
    }

    static Arbitrary<CostPlan> plans() {
        return Arbitraries.oneOf(standard(), fullEconomic());
    }

    private static Arbitrary<CostPlan> standard() {
        Arbitrary<Sourced<Percentage>> overheads = Arbitraries.oneOf(
                percentages().map(Sourced::supplied), Arbitraries.just(CostCategories.SERVICE_OVERHEAD_RATE));
        return Combinators.combine(percentages(), common(), sums(), overheads, declared())
                .as((rate, common, support, overhead, declared) ->
                        new StandardPlan(MONTHS, rate, common, support, overhead, declared));
    }

    private static Arbitrary<CostPlan> fullEconomic() {
        return Combinators.combine(percentages(), common(), rows(lines()), rows(lines()), rows(lines()), declared())
                .as((rate, common, supervisors, estates, support, declared) ->
                        new FullEconomicPlan(MONTHS, rate, common, supervisors, estates, support, declared));
    }

    private static Arbitrary<CommonCosts> common() {
        Arbitrary<AssociateCost> associates = Combinators.combine(
                        texts(), Arbitraries.integers().between(1, MONTHS), sums())
                .as(AssociateCost::new);
        Arbitrary<TravelCost> travel = Combinators.combine(Arbitraries.of(Traveller.class), texts(), counts(), sums())
                .as(TravelCost::new);
        Arbitrary<Consumable> consumables =
                Combinators.combine(texts(), counts(), sums()).as(Consumable::new);
        return Combinators.combine(rows(associates), rows(associates), rows(travel), rows(consumables), rows(lines()))
                .as(CommonCosts::new);
    }

    private static Arbitrary<Declarations> declared() {
        Arbitrary<AdditionalCompanyCost> costs = Combinators.combine(
                        Arbitraries.of(AdditionalCompanyCostKind.class), texts(), sums())
                .as(AdditionalCompanyCost::new);
        Arbitrary<EarlierFunding> funding = Combinators.combine(
                        texts(),
                        Arbitraries.of("2022", "2022-11", "2022-11-30")
                                .map(PartialDate::parse)
                                .optional(),
                        sums())
                .as(EarlierFunding::new);
        return Combinators.combine(rows(costs), rows(funding)).as(Declarations::new);
    }

    private static Arbitrary<CostLine> lines() {
        return Combinators.combine(texts(), sums()).as(CostLine::new);
    }

    private static <T> Arbitrary<List<T>> rows(Arbitrary<T> row) {
        return row.list().ofMaxSize(2);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.of(1, 7, 999_999_999);
    }

    private static Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .map(Percentage::new);
    }

    private static Arbitrary<BigDecimal> sums() {
        Arbitrary<BigDecimal> edges = Arbitraries.of(Stream.of("0", "0.01", "0.10", "1E+3", "999999999999999.99")
                .map(BigDecimal::new)
                .toList());
        return Arbitraries.oneOf(
                edges,
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(200_000))
                        .ofScale(2));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("associate 1", "\"", "a\nb", "😀", "£100", "pounds", "\\u0041");
    }
}
