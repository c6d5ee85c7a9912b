package org.openktp.rules.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypicalCostsTest {

    @Test
    void typical_costs_are_stated_for_the_days_of_their_pages() {
        assertThat(TypicalCosts.ALL)
                .extracting(
                        TypicalCost::id,
                        typical -> typical.most().value().toString(),
                        TypicalCost::months,
                        typical -> typical.seen().first().value() + ".."
                                + typical.seen().last().value())
                .containsExactly(
                        tuple(
                                "innovate-typical-cost.african-agriculture",
                                "about £125000",
                                12,
                                "2020-10-28..2020-10-28"),
                        tuple("innovate-typical-cost.yearly", "up to £75000", 12, "2020-11-02..2022-11-16"),
                        tuple("innovate-typical-cost.kent", "about £100000", 12, "2021-05-26..2021-05-26"),
                        tuple("innovate-typical-cost.monthly", "about £8500", 1, "2022-11-21..2026-06-24"),
                        tuple("innovate-typical-cost.guidance", "about £100000", 12, "2024-04-26..2024-04-26"));
    }

    @ParameterizedTest
    @CsvSource({"1, 8500", "7, 59500", "12, 102000", "36, 306000"})
    void a_typical_cost_is_taken_as_often_as_the_project_is_long(int months, BigDecimal most) {
        assertThat(TypicalCosts.MONTHLY.isBelow(most, months)).isFalse();
        assertThat(TypicalCosts.MONTHLY.isBelow(most.add(new BigDecimal("0.01")), months))
                .isTrue();
    }

    @Test
    void a_typical_cost_is_for_a_month_or_more() {
        TypicalCost monthly = TypicalCosts.MONTHLY;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypicalCost("id", List.of(), Optional.empty(), monthly.most(), 0, monthly.seen()))
                .withMessage("months 0 of a typical cost must be 1 or more");
    }
}
