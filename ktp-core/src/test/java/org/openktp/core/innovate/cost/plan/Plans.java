package org.openktp.core.innovate.cost.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.source.Sourced;

/** Plans of any kind for properties, {@code @ForAll(supplier = Plans.class)}, and a few worked ones. */
public final class Plans implements ArbitrarySupplier<CostPlan> {

    private static final int LONGEST = 36;

    /** Made by jqwik. */
    public Plans() {}

    /**
     * A standard plan of one associate with yearly amounts.
     *
     * @param rate the grant rate in per cent
     * @param employment pounds of employment
     * @param support pounds of academic and secretarial support
     * @return a plan of twelve months without any other costs
     */
    public static StandardPlan standard(int rate, long employment, long support) {
        return StandardPlan.builder()
                .months(12)
                .rate(Percentage.of(rate))
                .overheadRate(CostCategories.SERVICE_OVERHEAD_RATE)
                .common(CommonCosts.builder()
                        .addEmployment(associate(employment))
                        .build())
                .academicSupport(BigDecimal.valueOf(support))
                .build();
    }

    /**
     * The amounts of the edition of June 2024 for twelve months.
     *
     * @param rate the grant rate in per cent
     * @return a plan that spends all of each
     */
    public static StandardPlan edition2024(int rate) {
        return standard(rate, 55_000, 15_000)
                .withCommon(CommonCosts.builder()
                        .addEmployment(associate(55_000))
                        .addDevelopment(associate(2_000))
                        .addTravel(new TravelCost(Traveller.ASSOCIATE, "visits", 10, BigDecimal.valueOf(125)))
                        .addConsumables(new Consumable("reagents", 4, BigDecimal.valueOf(500)))
                        .build());
    }

    static AssociateCost associate(long pounds) {
        return new AssociateCost("associate 1", 12, BigDecimal.valueOf(pounds));
    }

    @Override
    public Arbitrary<CostPlan> get() {
        return Arbitraries.oneOf(fullEconomicPlans(), standardPlans());
    }

    private static Arbitrary<FullEconomicPlan> fullEconomicPlans() {
        return Combinators.combine(percentages(), common(), lines(2), lines(3), lines(3), declarations())
                .as((rate, common, supervisors, estates, support, declared) ->
                        new FullEconomicPlan(LONGEST, rate, common, supervisors, estates, support, declared));
    }

    private static Arbitrary<StandardPlan> standardPlans() {
        return Combinators.combine(percentages(), common(), pounds(), percentages(), declarations())
                .as((rate, common, support, overhead, declared) ->
                        new StandardPlan(LONGEST, rate, common, support, Sourced.supplied(overhead), declared));
    }

    private static Arbitrary<Percentage> percentages() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(hundredths -> new Percentage(BigDecimal.valueOf(hundredths, 2)));
    }

    private static Arbitrary<BigDecimal> pounds() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(2);
        return Arbitraries.oneOf(any, Arbitraries.integers().between(0, 300).map(BigDecimal::valueOf));
    }

    private static Arbitrary<Declarations> declarations() {
        return pounds().map(pounds -> new Declarations(
                List.of(new AdditionalCompanyCost(AdditionalCompanyCostKind.OTHER_STAFF, "time", pounds)),
                List.of(new EarlierFunding("a council", Optional.empty(), pounds))));
    }

    private static Arbitrary<List<CostLine>> lines(int most) {
        return pounds().map(pounds -> new CostLine("cost", pounds)).list().ofMaxSize(most);
    }

    private static Arbitrary<CommonCosts> common() {
        Arbitrary<List<AssociateCost>> associates = Combinators.combine(
                        Arbitraries.integers().between(1, LONGEST), pounds())
                .as((months, pounds) -> new AssociateCost("associate 1", months, pounds))
                .list()
                .ofMaxSize(2);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 40);
        Arbitrary<TravelCost> travel = Combinators.combine(Arbitraries.of(Traveller.values()), numbers, pounds())
                .as((who, trips, pounds) -> new TravelCost(who, "visit", trips, pounds));
        Arbitrary<Consumable> consumables =
                Combinators.combine(numbers, pounds()).as((number, pounds) -> new Consumable("thing", number, pounds));
        return Combinators.combine(
                        associates,
                        associates,
                        travel.list().ofMaxSize(3),
                        consumables.list().ofMaxSize(3),
                        lines(3))
                .as(CommonCosts::new);
    }
}
