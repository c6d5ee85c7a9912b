package org.openktp.core.innovate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_DEVELOPMENT;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_EMPLOYMENT;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_ESTATES;
import static org.openktp.core.innovate.cost.CostCategory.CONSUMABLES;
import static org.openktp.core.innovate.cost.CostCategory.INDIRECT_COSTS;
import static org.openktp.core.innovate.cost.CostCategory.OTHER_COSTS;
import static org.openktp.core.innovate.cost.CostCategory.TRAVEL_AND_SUBSISTENCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.GrantBasis;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.Plans;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.source.Sourced;

final class ClaimsTest {

    private static final Award AWARD = Award.of(Plans.edition2024(67), TermsVersion.V2_2022);

    /** £10,000 of grant at most at 50 %, of which £1,000 are kept back. */
    private static final Award ROUND = new Award(
            GrantBasis.fullEconomic(Percentage.of(50)),
            costs(OTHER_COSTS, 20_000),
            BigDecimal.valueOf(10_000),
            Sourced.supplied(Percentage.of(10)));

    private static CategoryAmounts costs(CostCategory category, long pounds) {
        return CategoryAmounts.NONE.with(category, BigDecimal.valueOf(pounds));
    }

    @ParameterizedTest
    @CsvSource({
        "V1_2020, 10 %, 1.5 %",
        "AFRICA_2020, 10 %, 1.5 %",
        "SUBSIDY_CONTROL_V1_2021, 10 %, 1.5 %",
        "SUBSIDY_CONTROL_V2_2021, 10 %, none",
        "V2_2022, 10 %, none",
        "OFFER_LETTER_2020, 15 %, 1.5 %"
    })
    void the_percentages_are_those_of_the_clauses(TermsVersion terms, String retention, String interest) {
        assertThat(AwardTerms.retention(terms).value()).hasToString(retention);
        assertThat(AwardTerms.overpaymentInterestAboveBase(terms)
                        .map(points -> points.value().toString())
                        .orElse("none"))
                .isEqualTo(interest);
        assertThat(AwardTerms.retention(terms).citations())
                .allMatch(citation -> citation.locator().contains("payment of grant"));
    }

    @Test
    void an_award_has_the_figures_of_the_plan_in_whole_pounds() {
        assertThat(AWARD.maximumGrant()).isEqualTo("71992");
        assertThat(AWARD.budget().total()).isEqualTo("96824");
        assertThat(AWARD.budget().of(INDIRECT_COSTS)).isEqualTo("21574");
        assertThat(AWARD.retained()).isEqualTo("7199");
        assertThat(Award.of(Plans.edition2024(67), TermsVersion.OFFER_LETTER_2020)
                        .retained())
                .isEqualTo("10799");
    }

    /** Claims of £6,000 each: the last £1,000 of the grant are kept back, and nothing is paid above £10,000. */
    @Test
    void claims_are_paid_until_no_more_is_left_than_is_kept_back() {
        Claims claims = new Claims(ROUND, List.of())
                .with(new Claim(1, costs(OTHER_COSTS, 6_000)))
                .with(new Claim(2, costs(OTHER_COSTS, 6_000)))
                .with(new Claim(3, CategoryAmounts.NONE))
                .with(new Claim(4, costs(OTHER_COSTS, 7_000)))
                .with(new Claim(6, costs(OTHER_COSTS, 6_000)));
        assertThat(claims.grants())
                .extracting(grant -> grant.claim().quarter() + ": " + grant.grant() + " = " + grant.payable() + " + "
                        + grant.heldBack())
                .containsExactly(
                        "1: 3000 = 3000 + 0",
                        "2: 3000 = 3000 + 0",
                        "3: 0 = 0 + 0",
                        "4: 3500 = 3000 + 500",
                        "6: 500 = 0 + 500");
        assertThat(claims.payable()).isEqualTo("9000");
        assertThat(claims.overBudget()).isEqualTo(costs(OTHER_COSTS, 5_000));
    }

    @Test
    void a_claim_above_the_budget_of_a_category_is_told_category_by_category() {
        CategoryAmounts claimed = costs(ASSOCIATE_EMPLOYMENT, 55_001)
                .with(CONSUMABLES, BigDecimal.valueOf(2_000))
                .with(ASSOCIATE_DEVELOPMENT, new BigDecimal("2000.50"));
        assertThat(new Claims(AWARD, List.of(new Claim(1, claimed))).overBudget())
                .isEqualTo(costs(ASSOCIATE_EMPLOYMENT, 1).with(ASSOCIATE_DEVELOPMENT, BigDecimal.ONE));
    }

    /** Spent, paid before, documents in; due, outstanding, of which kept back, to pay, to repay. */
    @ParameterizedTest
    @CsvSource({
        "20000, 9000, both, 10000, 1000, 1000, 1000, 0",
        "30000, 9000, both, 10000, 1000, 1000, 1000, 0",
        "20000, 9000, final-report, 10000, 1000, 1000, 0, 0",
        "20000, 9000, expenditure-certificate, 10000, 1000, 1000, 0, 0",
        "20000, 9000, none, 10000, 1000, 1000, 0, 0",
        "19000, 9000, both, 9500, 500, 500, 500, 0",
        "19000, 5000, both, 9500, 4500, 500, 4500, 0",
        "18000, 9000, both, 9000, 0, 0, 0, 0",
        "17000, 9000, both, 8500, 0, 0, 0, 500",
        "17000, 9000, none, 8500, 0, 0, 0, 500",
        "20000, 9800, both, 10000, 200, 200, 200, 0",
        "0, 0, both, 0, 0, 0, 0, 0"
    })
    void an_award_is_settled_by_what_was_spent(
            long spent,
            BigDecimal paid,
            String documents,
            BigDecimal due,
            BigDecimal outstanding,
            BigDecimal retainedDue,
            BigDecimal toPay,
            BigDecimal toRepay) {
        Set<FinalDocument> received = EnumSet.noneOf(FinalDocument.class);
        Stream.of(FinalDocument.values())
                .filter(document -> documents.equals("both") || documents.equals(document.token()))
                .forEach(received::add);
        Settlement settlement = new Settlement(ROUND, costs(OTHER_COSTS, spent), paid, received);
        assertThat(settlement.due()).isEqualTo(due);
        assertThat(settlement.outstanding()).isEqualTo(outstanding);
        assertThat(settlement.retainedDue()).isEqualTo(retainedDue);
        assertThat(settlement.toPay()).isEqualTo(toPay);
        assertThat(settlement.toRepay()).isEqualTo(toRepay);
        assertThat(settlement.missing()).hasSize(FinalDocument.values().length - received.size());
    }

    @Test
    void every_version_of_the_terms_asks_for_the_final_documents() {
        for (TermsVersion terms : TermsVersion.values()) {
            assertThat(FinalDocument.values()).allMatch(document -> TermsClauses.find(terms, document.subject())
                    .isPresent());
        }
    }

    @Test
    void a_move_keeps_the_total_and_the_grant() {
        BudgetMove move = new BudgetMove(CONSUMABLES, TRAVEL_AND_SUBSISTENCE, BigDecimal.valueOf(2_000));
        Award after = AWARD.after(move);
        assertThat(after.budget().of(CONSUMABLES)).isEqualTo("0");
        assertThat(after.budget().of(TRAVEL_AND_SUBSISTENCE)).isEqualTo("3250");
        assertThat(after.budget().total()).isEqualTo(AWARD.budget().total());
        assertThat(after.maximumGrant()).isEqualTo(AWARD.maximumGrant());
    }

    static Stream<Arguments> refused() {
        BigDecimal pounds = BigDecimal.valueOf(2_001);
        Claim first = new Claim(1, CategoryAmounts.NONE);
        return Stream.of(
                refusal(
                        "move of £2001 from consumables must not be above its budget of £2000",
                        () -> AWARD.after(new BudgetMove(CONSUMABLES, TRAVEL_AND_SUBSISTENCE, pounds))),
                refusal(
                        "associate estates £1 must not be budgeted under standard costing",
                        () -> AWARD.after(new BudgetMove(CONSUMABLES, ASSOCIATE_ESTATES, BigDecimal.ONE))),
                refusal(
                        "move from consumables must be to another category",
                        () -> new BudgetMove(CONSUMABLES, CONSUMABLES, pounds)),
                refusal(
                        "move from indirect costs to consumables must leave alone indirect costs",
                        () -> new BudgetMove(INDIRECT_COSTS, CONSUMABLES, pounds)),
                refusal(
                        "move from consumables to indirect costs must leave alone indirect costs",
                        () -> new BudgetMove(CONSUMABLES, INDIRECT_COSTS, pounds)),
                refusal("move £0 must be £1 or more", () -> new BudgetMove(CONSUMABLES, OTHER_COSTS, BigDecimal.ZERO)),
                refusal(
                        "move £0.50 must be in whole pounds",
                        () -> new BudgetMove(CONSUMABLES, OTHER_COSTS, new BigDecimal("0.50"))),
                refusal("quarter 0 of a claim must be 1 or more", () -> new Claim(0, CategoryAmounts.NONE)),
                refusal(
                        "quarter 1 of a claim must come after quarter 1 of the one before",
                        () -> new Claims(ROUND, List.of(first, first))),
                refusal(
                        "quarter 1 of a claim must come after quarter 2 of the one before",
                        () -> new Claims(ROUND, List.of(new Claim(2, CategoryAmounts.NONE))).with(first)),
                refusal(
                        "associate estates £1 must not be spent under standard costing",
                        () -> new Claims(AWARD, List.of(new Claim(1, costs(ASSOCIATE_ESTATES, 1))))),
                refusal(
                        "indirect costs £1 must be computed, not given",
                        () -> new Claims(AWARD, List.of(new Claim(1, costs(INDIRECT_COSTS, 1))))),
                refusal(
                        "paid £-1 must not be negative",
                        () -> new Settlement(ROUND, CategoryAmounts.NONE, BigDecimal.ONE.negate(), Set.of())),
                refusal(
                        "paid £0.50 must be in whole pounds",
                        () -> new Settlement(ROUND, CategoryAmounts.NONE, new BigDecimal("0.50"), Set.of())),
                refusal(
                        "indirect costs £1 must be computed, not given",
                        () -> new Settlement(AWARD, costs(INDIRECT_COSTS, 1), BigDecimal.ZERO, Set.of())),
                refusal(
                        "maximumGrant £2001 must not be above the budget of £2000",
                        () -> new Award(ROUND.basis(), costs(OTHER_COSTS, 2_000), pounds, ROUND.retention())),
                refusal(
                        "maximumGrant £0.50 must be in whole pounds",
                        () -> new Award(ROUND.basis(), ROUND.budget(), new BigDecimal("0.50"), ROUND.retention())),
                refusal(
                        "budget of other costs £0.50 must be in whole pounds",
                        () -> new Award(
                                ROUND.basis(),
                                CategoryAmounts.NONE.with(OTHER_COSTS, new BigDecimal("0.50")),
                                BigDecimal.ZERO,
                                ROUND.retention())));
    }

    private static Arguments refusal(String message, Runnable making) {
        return arguments(message, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_cannot_be_is_refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageStartingWith(message);
    }

    @Property
    void the_offer_letter_has_the_figures_of_the_application(@ForAll(supplier = Plans.class) CostPlan plan) {
        Award award = Award.of(plan, TermsVersion.V1_2020);
        assertThat(plan.costing().rows())
                .allSatisfy(row -> assertThat(award.budget().of(row.category()))
                        .isEqualTo(row.pounds().cost()));
        assertThat(award.budget().total()).isEqualTo(plan.costing().pounds().cost());
        assertThat(award.maximumGrant()).isEqualTo(plan.costing().pounds().grant());
        assertThat(award.grantOn(plan.costs())).isEqualTo(award.maximumGrant());
    }

    /** All that was planned is claimed, cut at any places; the sum of the parts is that of one claim. */
    @Property
    void however_the_costs_are_divided_into_claims_as_much_is_paid(
            @ForAll(supplier = Plans.class) CostPlan plan,
            @ForAll @Size(max = 8) List<@IntRange(max = 100) Integer> cuts) {
        Award award = Award.of(plan, TermsVersion.V2_2022);
        Claims claims = divided(award, plan.costs(), cuts);
        Claims single = new Claims(award, List.of(new Claim(1, plan.costs())));
        assertThat(claims.total()).isEqualTo(plan.costs());
        assertThat(claims.grants()).allSatisfy(grant -> {
            assertThat(grant.payable().signum()).isNotNegative();
            assertThat(grant.heldBack().signum()).isNotNegative();
        });
        assertThat(sum(claims.grants().stream().map(ClaimedGrant::payable)))
                .isEqualByComparingTo(single.payable())
                .isEqualByComparingTo(claims.payable());
        assertThat(sum(claims.grants().stream().map(ClaimedGrant::grant))).isEqualByComparingTo(award.maximumGrant());
        assertThat(single.payable().add(award.retained())).isEqualByComparingTo(award.maximumGrant());
        assertThat(claims.overBudget()).isEqualTo(CategoryAmounts.NONE);
    }

    @Property
    void no_more_than_the_maximum_is_ever_paid_and_the_end_settles_all(
            @ForAll(supplier = Plans.class) CostPlan plan, @ForAll @IntRange(max = 300) int percent) {
        Award award = Award.of(plan, TermsVersion.OFFER_LETTER_2020);
        CategoryAmounts spent = part(plan.costs(), percent);
        BigDecimal paid = award.payableBeforeEnd(spent);
        Settlement settlement = new Settlement(award, spent, paid, EnumSet.allOf(FinalDocument.class));
        assertThat(paid).isLessThanOrEqualTo(award.maximumGrant().subtract(award.retained()));
        assertThat(paid.add(settlement.toPay())).isEqualByComparingTo(settlement.due());
        assertThat(settlement.due()).isLessThanOrEqualTo(award.maximumGrant());
        assertThat(settlement.toRepay().signum()).isZero();
        assertThat(settlement.retainedDue())
                .isEqualByComparingTo(settlement.toPay())
                .isLessThanOrEqualTo(award.retained());
    }

    private static Claims divided(Award award, CategoryAmounts costs, List<Integer> cuts) {
        List<Claim> claims = new ArrayList<>();
        CategoryAmounts before = CategoryAmounts.NONE;
        for (int cut : cuts.stream().sorted().toList()) {
            CategoryAmounts until = part(costs, cut);
            claims.add(new Claim(claims.size() + 1, minus(until, before)));
            before = until;
        }
        claims.add(new Claim(claims.size() + 1, minus(costs, before)));
        return new Claims(award, claims);
    }

    private static CategoryAmounts part(CategoryAmounts costs, int percent) {
        Map<CostCategory, BigDecimal> part = new EnumMap<>(CostCategory.class);
        costs.pounds()
                .forEach((category, pounds) -> part.put(
                        category,
                        pounds.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.DOWN)));
        return new CategoryAmounts(part);
    }

    private static CategoryAmounts minus(CategoryAmounts costs, CategoryAmounts others) {
        Map<CostCategory, BigDecimal> rest = new EnumMap<>(CostCategory.class);
        costs.pounds().forEach((category, pounds) -> rest.put(category, pounds.subtract(others.of(category))));
        return new CategoryAmounts(rest);
    }

    private static BigDecimal sum(Stream<BigDecimal> pounds) {
        return pounds.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
