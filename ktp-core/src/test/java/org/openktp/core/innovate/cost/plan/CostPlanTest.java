package org.openktp.core.innovate.cost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostRow;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.Split;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

final class CostPlanTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static StandardPlan acceptance(int rate, CommonCosts common, long support) {
        return Plans.standard(rate, 0, support).withCommon(common);
    }

    private static CommonCosts hundredEach() {
        return CommonCosts.builder()
                .addEmployment(Plans.associate(100))
                .addDevelopment(Plans.associate(100))
                .build();
    }

    private static Split split(String cost, String grant, String business) {
        return new Split(new BigDecimal(cost), new BigDecimal(grant), new BigDecimal(business));
    }

    @Test
    void the_acceptance_case_of_the_service_at_50_per_cent() {
        CommonCosts common = CommonCosts.builder()
                .from(hundredEach())
                .addTravel(new TravelCost(Traveller.SUPERVISOR, "monthly meetings", 30, BigDecimal.valueOf(185)))
                .addTravel(new TravelCost(Traveller.ASSOCIATE, "conferences", 3, BigDecimal.valueOf(200)))
                .addConsumables(new Consumable("computers", 2, BigDecimal.valueOf(1000)))
                .addOther(new CostLine("other", BigDecimal.valueOf(1000)))
                .build();
        Costing costing = acceptance(50, common, 100).costing();
        assertThat(common.travel())
                .extracting(TravelCost::pounds)
                .containsExactly(BigDecimal.valueOf(5_550), BigDecimal.valueOf(600));
        assertThat(costing.row(CostCategory.TRAVEL_AND_SUBSISTENCE).pounds()).isEqualTo(split("6150", "3075", "3075"));
        assertThat(costing.row(CostCategory.INDIRECT_COSTS).exact()).isEqualTo(split("46", "46", "0"));
        assertThat(costing.exact()).isEqualTo(split("9496", "4771", "4725"));
        assertThat(costing.pounds()).isEqualTo(costing.exact());
    }

    @Test
    void before_the_support_is_entered_the_same_case_has_less_overheads() {
        Costing costing = acceptance(50, hundredEach(), 0).costing();
        assertThat(costing.row(CostCategory.INDIRECT_COSTS).pounds().cost()).isEqualTo("23");
        assertThat(costing.pounds().cost()).isEqualTo("223");
    }

    @Test
    void the_acceptance_case_at_30_per_cent_rounds_overheads_up() {
        CommonCosts common = CommonCosts.builder()
                .from(hundredEach())
                .addOther(new CostLine("other", BigDecimal.valueOf(807)))
                .build();
        Costing costing = acceptance(30, common, 100).costing();
        assertThat(costing.row(CostCategory.INDIRECT_COSTS).exact()).isEqualTo(split("27.6", "27.6", "0"));
        assertThat(costing.row(CostCategory.INDIRECT_COSTS).pounds()).isEqualTo(split("28", "28", "0"));
        assertThat(costing.exact().cost()).isEqualTo("1134.6");
        assertThat(costing.pounds().cost()).isEqualTo("1135");
    }

    @Test
    void overheads_are_rounded_once_and_not_in_parts() {
        CostRow row = Plans.standard(67, 48_000, 10_500).costing().row(CostCategory.INDIRECT_COSTS);
        assertThat(row.exact().cost()).isEqualTo("18029.7");
        assertThat(row.pounds().cost()).isEqualTo("18030");
    }

    /** Rate, overheads, total, grant and contribution, the last two in whole pounds, and the shares of both. */
    @ParameterizedTest
    @CsvSource({
        "67, 21574, 96824, 71991.5, 24832.5, 71992, 24832, 74.35 %, 25.65 %",
        "50, 16100, 91350, 53725, 37625, 53725, 37625, 58.81 %, 41.19 %",
    })
    void the_amounts_of_2024_for_twelve_months(
            int rate,
            String overheads,
            String total,
            String grant,
            String business,
            String grantPounds,
            String businessPounds,
            String grantShare,
            String businessShare) {
        Costing costing = Plans.edition2024(rate).costing();
        assertThat(costing.row(CostCategory.INDIRECT_COSTS).exact().cost()).isEqualTo(overheads);
        assertThat(costing.exact()).isEqualTo(split(total, grant, business));
        assertThat(costing.pounds()).isEqualTo(split(total, grantPounds, businessPounds));
        assertThat(costing.exact().grantShare()).map(Percentage::toString).contains(grantShare);
        assertThat(costing.exact().businessShare()).map(Percentage::toString).contains(businessShare);
    }

    @Test
    void full_economic_costing_pays_one_rate_of_everything() {
        FullEconomicPlan plan = FullEconomicPlan.builder()
                .months(24)
                .rate(new Percentage(new BigDecimal("66.67")))
                .common(hundredEach())
                .addSupervisors(new CostLine("lead", new BigDecimal("100.50")))
                .addSupervisors(new CostLine("second", new BigDecimal("0.50")))
                .addEstates(new CostLine("desk", HUNDRED))
                .addAdditionalSupport(new CostLine("office", HUNDRED))
                .build();
        Costing costing = plan.costing();
        assertThat(costing.rows())
                .extracting(CostRow::category)
                .containsExactlyElementsOf(CostingMethod.FULL_ECONOMIC.categories());
        assertThat(costing.row(CostCategory.KNOWLEDGE_BASE_SUPERVISOR).exact())
                .isEqualTo(split("101", "67.3367", "33.6633"));
        assertThat(costing.exact()).isEqualTo(split("501", "334.0167", "166.9833"));
        assertThat(costing.pounds()).isEqualTo(split("501", "335", "166"));
    }

    @Test
    void one_category_is_one_row_that_is_added_up_before_it_is_rounded() {
        CommonCosts common = CommonCosts.builder()
                .addOther(new CostLine("one", new BigDecimal("0.50")))
                .addOther(new CostLine("two", new BigDecimal("0.50")))
                .build();
        Costing costing = acceptance(100, common, 0).costing();
        assertThat(costing.pounds()).isEqualTo(split("1", "1", "0"));
    }

    @Test
    void an_empty_plan_costs_nothing_and_has_no_shares() {
        CostPlan plan =
                FullEconomicPlan.builder().months(1).rate(Percentage.of(50)).build();
        assertThat(plan.costs()).isEqualTo(CategoryAmounts.NONE);
        assertThat(plan.costing().exact()).isEqualTo(Split.ZERO);
        assertThat(plan.costing().exact().grantShare()).isEmpty();
        assertThat(plan.costing().pounds().businessShare()).isEmpty();
        assertThat(plan.costing().rows()).hasSize(8);
    }

    @Test
    void the_overhead_rate_stays_as_firm_as_it_was_given() {
        Sourced<Percentage> inferred =
                Sourced.inferred(Percentage.of(46), IfsSources.OFFER_LETTER.at("contribution to overheads"));
        Costing costing = Plans.edition2024(67).withOverheadRate(inferred).costing();
        assertThat(costing.basis().overheadRate()).contains(inferred);
        assertThat(CostCategories.SERVICE_OVERHEAD_RATE.provenance()).isEqualTo(Provenance.STATED);
        assertThat(costing.exact()).isEqualTo(Plans.edition2024(67).costing().exact());
    }

    @Test
    void what_is_declared_beside_is_added_up_and_changes_nothing_inside() {
        Declarations declared = new Declarations(
                List.of(
                        new AdditionalCompanyCost(AdditionalCompanyCostKind.ASSOCIATE_SALARY, "top-up", HUNDRED),
                        new AdditionalCompanyCost(AdditionalCompanyCostKind.CAPITAL_EQUIPMENT, "oven", HUNDRED)),
                List.of(new EarlierFunding("a council", Optional.of(PartialDate.parse("2019-04")), HUNDRED)));
        StandardPlan plan = Plans.edition2024(67).withDeclared(declared);
        assertThat(plan.declared().companyCostsTotal()).isEqualTo("200");
        assertThat(plan.declared().earlierFundingTotal()).isEqualTo("100");
        assertThat(plan.costing()).isEqualTo(Plans.edition2024(67).costing());
    }

    @Test
    void a_plan_is_not_changed_by_what_becomes_of_the_lists_it_was_made_of() {
        List<CostLine> lines = new ArrayList<>(List.of(new CostLine("desk", HUNDRED)));
        FullEconomicPlan plan = new FullEconomicPlan(
                1, Percentage.of(50), CommonCosts.NONE.withOther(lines), lines, lines, lines, Declarations.NONE);
        CategoryAmounts before = plan.costs();
        lines.clear();
        assertThat(plan.costs()).isEqualTo(before);
        assertThat(before.total()).isEqualTo("400");
        assertThat(List.of(
                        plan.supervisors(),
                        plan.estates(),
                        plan.additionalSupport(),
                        plan.common().other()))
                .allSatisfy(rows -> assertThat(rows).isUnmodifiable());
    }

    static Stream<Arguments> refused() {
        BigDecimal pounds = HUNDRED;
        AssociateCost row = Plans.associate(1);
        CostLine line = new CostLine("line", pounds);
        return Stream.of(
                refusal("role of an associate must not be blank", () -> new AssociateCost(" ", 1, pounds)),
                refusal("months of associate 1 0 must be 1 or more", () -> new AssociateCost("associate 1", 0, pounds)),
                refusal(
                        "cost of x £-0.01 must not be negative nor reach £1000000000000000",
                        () -> new AssociateCost("x", 1, new BigDecimal("-0.01"))),
                refusal(
                        "cost of x £1E+999999999 must not be negative nor reach £1000000000000000",
                        () -> new CostLine("x", new BigDecimal("1E+999999999"))),
                refusal(
                        "cost of x £0.001 must not have more than two decimals",
                        () -> new CostLine("x", new BigDecimal("0.001"))),
                refusal("description of a cost must not be blank", () -> new CostLine("", pounds)),
                refusal(
                        "trips of visits 0 must be 1 or more",
                        () -> new TravelCost(Traveller.ASSOCIATE, "visits", 0, pounds)),
                refusal("quantity of pens -1 must be 1 or more", () -> new Consumable("pens", -1, pounds)),
                refusal(
                        "description of an additional company cost must not be blank",
                        () -> new AdditionalCompanyCost(AdditionalCompanyCostKind.OTHER_COSTS, "", pounds)),
                refusal(
                        "funder of earlier funding must not be blank",
                        () -> new EarlierFunding("", Optional.empty(), pounds)),
                refusal(
                        "employment with 3 rows must have at most 2",
                        () -> CommonCosts.NONE.withEmployment(row, row, row)),
                refusal(
                        "development with 3 rows must have at most 2",
                        () -> CommonCosts.NONE.withDevelopment(row, row, row)),
                refusal("supervisors with 3 rows must have at most 2", () -> FullEconomicPlan.builder()
                        .months(12)
                        .rate(Percentage.of(50))
                        .supervisors(Collections.nCopies(3, line))
                        .build()),
                refusal("months 0 of a plan must be 1 or more", () -> Plans.edition2024(50)
                        .withMonths(0)),
                refusal(
                        "months 12 of employment of associate 1 must not be above months 11",
                        () -> Plans.edition2024(50).withMonths(11)),
                refusal("months 12 of development of associate 1 must not be above months 6", () -> Plans.edition2024(
                                50)
                        .withCommon(CommonCosts.NONE.withDevelopment(row))
                        .withMonths(6)),
                refusal(
                        "academicSupport £-1 must not be negative nor reach £1000000000000000",
                        () -> Plans.edition2024(50).withAcademicSupport(BigDecimal.ONE.negate())));
    }

    private static Arguments refusal(String message, Runnable making) {
        return Arguments.arguments(message, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_cannot_be_a_plan_is_refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageStartingWith(message);
    }

    @Property
    void grant_and_contribution_make_up_the_cost_of_every_row_and_of_the_whole(
            @ForAll(supplier = Plans.class) CostPlan plan) {
        Costing costing = plan.costing();
        assertThat(costing.rows()).allSatisfy(row -> {
            assertAddsUp(row.exact());
            assertAddsUp(row.pounds());
            assertThat(row.pounds().cost().subtract(row.exact().cost()).abs()).isLessThanOrEqualTo(HALF);
            assertThat(row.pounds().grant().subtract(row.exact().grant()).abs()).isLessThanOrEqualTo(HALF);
        });
        assertAddsUp(costing.exact());
        assertAddsUp(costing.pounds());
        BigDecimal indirect = costing.exact().cost().subtract(plan.costs().total());
        assertThat(indirect.signum()).isBetween(0, plan.method() == CostingMethod.STANDARD ? 1 : 0);
        assertThat(costing.exact().business())
                .isEqualByComparingTo(plan.rate().rest().of(plan.costs().total()));
    }

    private static void assertAddsUp(Split split) {
        assertThat(split.grant().add(split.business())).isEqualByComparingTo(split.cost());
        assertThat(split.business().signum()).isNotNegative();
    }

    @Property
    void more_cost_never_lowers_the_contribution_exactly(
            @ForAll(supplier = Plans.class) CostPlan plan,
            @ForAll @IntRange(max = 9) int row,
            @ForAll @IntRange(max = 100_000) int pence) {
        CategoryAmounts more = raised(plan, plan.costs(), row, BigDecimal.valueOf(pence, 2));
        assertThat(plan.basis().costing(more).exact().business())
                .isGreaterThanOrEqualTo(plan.costing().exact().business());
    }

    @Property
    void more_cost_never_lowers_the_contribution_in_whole_pounds_where_costs_are_whole_pounds(
            @ForAll(supplier = Plans.class) CostPlan plan,
            @ForAll @IntRange(max = 9) int row,
            @ForAll @IntRange(max = 1_000) int pounds) {
        CategoryAmounts less = wholePounds(plan.costs());
        CategoryAmounts more = raised(plan, less, row, BigDecimal.valueOf(pounds));
        assertThat(plan.basis().costing(more).pounds().business())
                .isGreaterThanOrEqualTo(plan.basis().costing(less).pounds().business());
    }

    @Test
    void on_rows_with_pence_the_contribution_in_whole_pounds_may_fall() {
        CostPlan half =
                FullEconomicPlan.builder().months(1).rate(Percentage.of(50)).build();
        BigDecimal less = new BigDecimal("0.99");
        BigDecimal more = new BigDecimal("1.00");
        assertThat(contribution(half, less)).isEqualTo("1");
        assertThat(contribution(half, more)).isEqualTo("0");
    }

    private static BigDecimal contribution(CostPlan plan, BigDecimal cost) {
        CategoryAmounts costs = CategoryAmounts.NONE.with(CostCategory.OTHER_COSTS, cost);
        return plan.basis().costing(costs).pounds().business();
    }

    private static CategoryAmounts raised(CostPlan plan, CategoryAmounts costs, int row, BigDecimal pounds) {
        List<CostCategory> spendable = plan.method().categories().stream()
                .filter(category -> category != CostCategory.INDIRECT_COSTS)
                .toList();
        CostCategory category = spendable.get(row % spendable.size());
        return costs.with(category, costs.of(category).add(pounds));
    }

    private static CategoryAmounts wholePounds(CategoryAmounts costs) {
        Map<CostCategory, BigDecimal> whole = new EnumMap<>(CostCategory.class);
        costs.pounds().forEach((category, pounds) -> whole.put(category, pounds.setScale(0, RoundingMode.DOWN)));
        return new CategoryAmounts(whole);
    }
}
