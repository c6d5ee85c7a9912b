package org.openktp.rules.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableEvaluator;

final class OverheadRatesTest {

    @ParameterizedTest
    @CsvSource({"2020-11-30, STATED", "2022-11-11, STATED", "2024-06-14, INFERRED"})
    void is_46_per_cent_and_as_firm_as_the_page_of_its_day(LocalDate day, Provenance provenance) {
        assertThat(OverheadRates.on(day)).get().satisfies(rate -> {
            assertThat(rate.value()).isEqualTo(Percentage.of(46));
            assertThat(rate.provenance()).isEqualTo(provenance);
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-11-29", "2022-11-12", "2024-06-13", "2024-06-15", "2026-01-01"})
    void is_not_known_on_days_on_which_it_was_not_seen(LocalDate day) {
        assertThat(OverheadRates.on(day)).isEmpty();
    }

    @Test
    void is_that_of_standard_costing_alone() {
        FactSheet plan = FactSheet.empty().with(CostFacts.METHOD, Knowledge.known(CostingMethod.FULL_ECONOMIC));

        assertThat(TableEvaluator.of(OverheadRates.TABLE).look(plan, LocalDate.of(2022, 1, 1)))
                .isInstanceOf(Answer.Uncovered.class);
    }

    @Test
    void the_table_is_the_one_that_is_known() {
        assertThat(OverheadRates.TABLE.hash())
                .isEqualTo("3de1bed61efb4c36919f34f151476a9854c075f1a1e823b972c048aa654e48e6");
    }
}
