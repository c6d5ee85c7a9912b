package org.openktp.core.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

final class CostingTest {

    private static final Percentage HALF = Percentage.of(50);
    private static final Sourced<Percentage> OVERHEADS = CostCategories.SERVICE_OVERHEAD_RATE;

    @ParameterizedTest
    @EnumSource(CostCategory.class)
    void a_category_has_a_heading_in_the_letter_of_each_method_that_knows_it(CostCategory category) {
        CostCategoryDefinition definition = CostCategories.of(category);
        assertThat(definition.category()).isEqualTo(category);
        for (CostingMethod method : CostingMethod.values()) {
            assertThat(definition.heading(method).isPresent())
                    .isEqualTo(category.isIn(method))
                    .isEqualTo(method.categories().contains(category));
        }
    }

    @Test
    void the_categories_stand_in_the_order_of_the_offer_letter() {
        assertThat(CostCategories.CATALOGUE.entries())
                .extracting(CostCategoryDefinition::category)
                .containsExactly(CostCategory.values());
        assertThat(headings(CostingMethod.FULL_ECONOMIC))
                .containsExactly(
                        "associate-employment directly-incurred",
                        "associate-development directly-incurred",
                        "travel-and-subsistence directly-incurred",
                        "consumables directly-incurred",
                        "knowledge-base-supervisor directly-allocated",
                        "associate-estates directly-allocated",
                        "other-costs directly-allocated",
                        "additional-associate-support indirect");
        assertThat(headings(CostingMethod.STANDARD))
                .containsExactly(
                        "associate-employment directly-incurred",
                        "academic-and-secretarial-support directly-incurred",
                        "associate-development directly-incurred",
                        "travel-and-subsistence directly-incurred",
                        "consumables directly-incurred",
                        "other-costs directly-incurred",
                        "indirect-costs overheads");
    }

    private static List<String> headings(CostingMethod method) {
        return method.categories().stream()
                .map(category -> category.token() + " "
                        + CostCategories.of(category)
                                .heading(method)
                                .orElseThrow()
                                .value()
                                .token())
                .toList();
    }

    @Test
    void only_overheads_have_a_rate_and_it_is_the_one_of_the_service() {
        assertThat(CostCategories.CATALOGUE.entries())
                .filteredOn(entry -> entry.overheadRate().isPresent())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.category()).isEqualTo(CostCategory.INDIRECT_COSTS);
                    assertThat(entry.overheadRate()).contains(OVERHEADS);
                });
        assertThat(OVERHEADS.value()).hasToString("46 %");
        assertThat(OVERHEADS.provenance()).isEqualTo(Provenance.STATED);
        assertThat(OVERHEADS.citations())
                .extracting(Citation::source)
                .extracting(Source::id)
                .containsExactly("ifs-ktp-offer-letter", "ifs-indirect-costs", "ifs-offer-letter-figures");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "100, 100 %", "100.00, 100 %", "66.67, 66.67 %", "1E+1, 10 %", "0.50, 0.5 %", "0.01, 0.01 %"})
    void a_percentage_is_from_0_to_100_with_at_most_two_decimals(BigDecimal percent, String printed) {
        assertThat(new Percentage(percent)).hasToString(printed);
        assertThat(new Percentage(percent).rest().rest()).isEqualTo(new Percentage(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, percentage -0.01 must be from 0 to 100",
        "100.01, percentage 100.01 must be from 0 to 100",
        "66.666, percentage 66.666 must not have more than two decimals"
    })
    void any_other_percentage_is_refused(BigDecimal percent, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Percentage(percent))
                .withMessage(message);
    }

    @Test
    void percentages_are_ordered_by_what_they_are_worth() {
        assertThat(Percentage.of(67)).isGreaterThan(HALF).isEqualTo(new Percentage(new BigDecimal("67.00")));
        assertThat(Percentage.of(67).of(new BigDecimal("1250"))).isEqualByComparingTo("837.50");
    }

    static Stream<Arguments> refused() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.valueOf(2);
        CategoryAmounts support = CategoryAmounts.NONE.with(CostCategory.ACADEMIC_AND_SECRETARIAL_SUPPORT, one);
        CategoryAmounts estates = CategoryAmounts.NONE.with(CostCategory.ASSOCIATE_ESTATES, one);
        CategoryAmounts indirect = CategoryAmounts.NONE.with(CostCategory.INDIRECT_COSTS, one);
        GrantBasis full = GrantBasis.fullEconomic(HALF);
        GrantBasis standard = GrantBasis.standard(HALF, OVERHEADS);
        return Stream.of(
                refusal(
                        "grant £1 and business contribution £1 must add up to the cost of £1",
                        () -> new Split(one, one, one)),
                refusal(
                        "grant £2 and business contribution £-1 to a cost of £1 must not be negative",
                        () -> Split.of(one, two)),
                refusal(
                        "grant £-1 and business contribution £2 to a cost of £1 must not be negative",
                        () -> Split.of(one, one.negate())),
                refusal(
                        "academic and secretarial support £1 must not be spent under full economic costing",
                        () -> full.costing(support)),
                refusal(
                        "associate estates £1 must not be spent under standard costing",
                        () -> standard.costing(estates)),
                refusal("indirect costs £1 must be computed, not given", () -> standard.costing(indirect)),
                refusal(
                        "overheadRate not given of standard costing must be given for standard costing, and for no other",
                        () -> new GrantBasis(CostingMethod.STANDARD, HALF, Optional.empty())),
                refusal(
                        "overheadRate 46 % of full economic costing must be given for standard costing, and for no other",
                        () -> new GrantBasis(CostingMethod.FULL_ECONOMIC, HALF, Optional.of(OVERHEADS))),
                refusal("rows [] of full economic costing must be [", () -> new Costing(full, List.of())),
                refusal(
                        "indirect costs must be a category of full economic costing",
                        () -> full.costing(CategoryAmounts.NONE).row(CostCategory.INDIRECT_COSTS)),
                refusal(
                        "consumables £-1 must not be negative",
                        () -> CategoryAmounts.NONE.with(CostCategory.CONSUMABLES, one.negate())),
                refusal(
                        "consumables £0.001 must not have more than two decimals",
                        () -> CategoryAmounts.NONE.with(CostCategory.CONSUMABLES, new BigDecimal("0.001"))),
                refusal("yearly amount £-1 must not be negative", () -> new ProRata(one.negate())),
                refusal("months -1 of a yearly amount must not be negative", () -> new ProRata(one).cumulative(-1)),
                refusal("months -1 of a yearly amount must not be negative", () -> new ProRata(one).between(-1, 0)),
                refusal(
                        "cost £1E+300000000 must not reach",
                        () -> new Split(new BigDecimal("1e300000000"), new BigDecimal("1e300000000"), BigDecimal.ZERO)),
                refusal(
                        "grant £1E-11 must not have more than 10 decimals",
                        () -> Split.of(one, new BigDecimal("1e-11"))),
                refusal("part £2 must not be above a whole of £1", () -> RoundingPolicy.share(new BigDecimal(2), one)),
                refusal("from 2 must not be above to 1", () -> new ProRata(one).between(2, 1)));
    }

    private static Arguments refusal(String message, Runnable making) {
        return arguments(message, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_does_not_add_up_is_refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "1250, 837.5, 1250, 838, 412",
        "0.49, 0.49, 0, 0, 0",
        "0.50, 0.49, 1, 0, 1",
        "1.49, 0.50, 1, 1, 0",
        "2.5, 1.5, 3, 2, 1"
    })
    void cost_and_grant_are_rounded_half_up_and_the_business_pays_the_difference(
            BigDecimal cost, BigDecimal grant, BigDecimal costPounds, BigDecimal grantPounds, BigDecimal business) {
        CostRow row = new CostRow(CostCategory.OTHER_COSTS, Split.of(cost, grant));
        assertThat(row.pounds()).isEqualTo(new Split(costPounds, grantPounds, business));
    }

    @ParameterizedTest
    @CsvSource({
        "96824, 71991.5, 74.35 %, 25.65 %",
        "3, 1, 33.33 %, 66.67 %",
        "3, 2, 66.67 %, 33.33 %",
        "20000, 1, 0.01 %, 99.99 %",
        "1, 0, 0 %, 100 %",
        "1, 1, 100 %, 0 %"
    })
    void the_two_shares_make_up_the_hundred(BigDecimal cost, BigDecimal grant, String share, String rest) {
        Split split = Split.of(cost, grant);
        assertThat(split.grantShare()).map(Percentage::toString).contains(share);
        assertThat(split.businessShare()).map(Percentage::toString).contains(rest);
    }

    @Test
    void equal_figures_are_equal_however_they_are_written() {
        assertThat(Split.of(new BigDecimal("100.00"), new BigDecimal("5E+1")))
                .isEqualTo(Split.of(BigDecimal.valueOf(100), BigDecimal.valueOf(50)))
                .hasSameHashCodeAs(Split.of(BigDecimal.valueOf(100), BigDecimal.valueOf(50)))
                .hasToString("Split[cost=100, grant=50, business=50]");
    }

    @Test
    void amounts_without_a_sum_are_nothing_and_cannot_be_changed_from_outside() {
        Map<CostCategory, BigDecimal> given = new HashMap<>();
        given.put(CostCategory.OTHER_COSTS, new BigDecimal("1.50"));
        given.put(CostCategory.CONSUMABLES, BigDecimal.ZERO);
        CategoryAmounts amounts = new CategoryAmounts(given);
        given.clear();
        assertThat(amounts.pounds()).containsOnlyKeys(CostCategory.OTHER_COSTS).isUnmodifiable();
        assertThat(amounts.of(CostCategory.CONSUMABLES)).isEqualTo("0");
        assertThat(amounts.plus(amounts).total()).isEqualTo("3");
        assertThat(amounts.with(CostCategory.OTHER_COSTS, BigDecimal.ZERO)).isEqualTo(CategoryAmounts.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 1, 83.33",
        "1000, 1, 2, 83.34",
        "1000, 2, 3, 83.33",
        "1000, 0, 12, 1000.00",
        "55000, 0, 30, 137500.00",
        "55000, 5, 5, 0.00",
        "0.01, 0, 5, 0.00",
        "0.01, 5, 6, 0.01",
        "0, 0, 36, 0.00"
    })
    void what_falls_to_some_months_is_the_difference_of_two_sums(
            BigDecimal yearly, int from, int to, BigDecimal pounds) {
        assertThat(new ProRata(yearly).between(from, to)).isEqualTo(pounds);
    }

    @Property
    void however_the_months_are_divided_the_parts_add_up(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal yearly,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 12) Integer> parts) {
        ProRata amount = new ProRata(yearly);
        BigDecimal sum = BigDecimal.ZERO;
        int months = 0;
        for (int part : parts) {
            BigDecimal share = amount.between(months, months + part);
            assertThat(share).isNotNegative();
            sum = sum.add(share);
            months += part;
        }
        assertThat(sum).isEqualByComparingTo(amount.cumulative(months));
        assertThat(amount.cumulative(12)).isEqualByComparingTo(yearly);
        assertThat(sum.multiply(BigDecimal.valueOf(12))
                        .subtract(yearly.multiply(BigDecimal.valueOf(months)))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.06"));
    }
}
