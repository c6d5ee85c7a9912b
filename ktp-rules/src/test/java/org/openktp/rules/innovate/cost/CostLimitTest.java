package org.openktp.rules.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.cost.CostCategory;

final class CostLimitTest {

    private static CostLimit maximum(String pounds, LimitBasis basis, CostCategory... categories) {
        return new CostLimit(
                Optional.of(LimitKind.MAXIMUM), Optional.of(new BigDecimal(pounds)), basis, List.of(categories));
    }

    @ParameterizedTest
    @CsvSource({
        "58000, 1, 4833.33",
        "58000, 7, 33833.33",
        "58000, 12, 58000",
        "58000, 13, 62833.33",
        "58000, 36, 174000",
        "1250, 1, 104.17",
        "1250, 7, 729.17",
        "1250, 12, 1250",
        "1250, 13, 1354.17",
        "1250, 36, 3750",
        "10500, 1, 875",
        "10500, 7, 6125",
    })
    void is_shared_out_by_whole_months_and_broken_by_a_penny_more(BigDecimal yearly, int months, BigDecimal most) {
        CostLimit limit =
                maximum(yearly.toPlainString(), LimitBasis.PER_12_MONTHS, CostCategory.TRAVEL_AND_SUBSISTENCE);

        assertThat(limit.forMonths(months)).get().satisfies(pounds -> assertThat(pounds)
                .isEqualByComparingTo(most));
        assertThat(limit.isBelow(most, months)).isFalse();
        assertThat(limit.isBelow(most.add(new BigDecimal("0.01")), months)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1", "12", "36"})
    void of_a_project_is_the_same_however_long_it_lasts(int months) {
        CostLimit limit = maximum("10000", LimitBasis.PER_PROJECT, CostCategory.ASSOCIATE_ESTATES);

        assertThat(limit.isBelow(new BigDecimal("10000"), months)).isFalse();
        assertThat(limit.isBelow(new BigDecimal("10000.01"), months)).isTrue();
    }

    @Test
    void that_varies_is_never_broken() {
        CostLimit limit = new CostLimit(
                Optional.of(LimitKind.VARIABLE),
                Optional.empty(),
                LimitBasis.PER_12_MONTHS,
                List.of(CostCategory.KNOWLEDGE_BASE_SUPERVISOR));

        assertThat(limit.forMonths(12)).isEmpty();
        assertThat(limit.isBelow(new BigDecimal("1000000"), 1)).isFalse();
        assertThat(limit).hasToString("variable amount for knowledge base supervisor");
    }

    @Test
    void prints_all_that_tells_it_from_another() {
        CostLimit unknown = new CostLimit(
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                LimitBasis.PER_PROJECT,
                List.of(CostCategory.OTHER_COSTS, CostCategory.CONSUMABLES));

        assertThat(unknown).hasToString("amount of unknown kind £10 per project for consumables and other costs");
        assertThat(maximum("55000", LimitBasis.PER_12_MONTHS, CostCategory.ASSOCIATE_EMPLOYMENT))
                .hasToString("maximum £55000 per 12 months for associate employment");
    }

    @Test
    void is_the_same_however_its_sum_and_its_categories_are_written() {
        CostLimit limit =
                maximum("2000.00", LimitBasis.PER_PROJECT, CostCategory.OTHER_COSTS, CostCategory.CONSUMABLES);

        assertThat(limit)
                .isEqualTo(maximum("2000", LimitBasis.PER_PROJECT, CostCategory.CONSUMABLES, CostCategory.OTHER_COSTS));
        List<CostCategory> given = new ArrayList<>(List.of(CostCategory.CONSUMABLES));
        CostLimit copied = new CostLimit(Optional.empty(), Optional.of(BigDecimal.ONE), LimitBasis.PER_PROJECT, given);
        given.clear();
        assertThat(copied.categories()).containsExactly(CostCategory.CONSUMABLES);
    }

    @Test
    void refuses_a_sum_where_it_varies_and_none_where_it_does_not() {
        List<CostCategory> estates = List.of(CostCategory.ASSOCIATE_ESTATES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostLimit(Optional.empty(), Optional.empty(), LimitBasis.PER_PROJECT, estates))
                .withMessage("limit of associate estates must have a sum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostLimit(
                        Optional.of(LimitKind.VARIABLE), Optional.of(BigDecimal.ONE), LimitBasis.PER_PROJECT, estates))
                .withMessage("limit of associate estates must not have a sum, as it is variable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> maximum("1", LimitBasis.PER_PROJECT))
                .withMessage("a limit of cost must be for at least one category");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> maximum("-1", LimitBasis.PER_PROJECT, CostCategory.CONSUMABLES));
    }

    @Test
    void tokens_are_those_in_use() {
        assertThat(Code.tokens(List.of(LimitKind.values()))).isEqualTo("maximum, standard, variable");
        assertThat(Code.tokens(List.of(LimitBasis.values()))).isEqualTo("per-12-months, per-project");
    }
}
