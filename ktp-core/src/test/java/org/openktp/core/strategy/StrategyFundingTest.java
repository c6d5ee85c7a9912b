package org.openktp.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.strategy.centre.CentreSchemes;

final class StrategyFundingTest {

    static final List<FundingLine> LINES = StrategyFunding.CATALOGUE.entries();

    @ParameterizedTest
    @CsvSource({
        "announced-2017, £160000000",
        "challenge-fund, £146000000",
        "medicines-manufacturing, £13000000",
        "vaccines, £66000000",
        "advanced-therapies, £30000000",
        "cell-and-gene-therapy, £12000000",
        "small-businesses, £25000000",
        "co-operatives, £14000000",
        "cardiovascular-researchers, £94000",
        "industry-match, more than £250000000",
        "early-detection, up to £79000000",
        "digital-pathology, up to £50000000",
        "ucb, £1000000000"
    })
    void every_sum_keeps_the_words_around_its_figure(String id, String amount) {
        assertThat(line(id).amount().value()).hasToString(amount);
        assertThat(LINES).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"announced-2017, 2", "challenge-fund, 5"})
    void a_total_is_the_sum_of_its_parts(String id, int parts) {
        FundingLine total = line(id);
        assertThat(StrategyFunding.partsOf(id)).hasSize(parts);
        assertThat(StrategyFunding.sumOfParts(total)).contains(total.amount().value());
    }

    @Test
    void no_other_line_has_a_sum_of_parts() {
        assertThat(LINES)
                .filteredOn(line -> StrategyFunding.sumOfParts(line).isPresent())
                .extracting(FundingLine::id)
                .containsExactly("announced-2017", "challenge-fund");
    }

    @Test
    void there_is_no_sum_where_a_part_is_missing_or_not_exact() {
        FundingLine fund = line("challenge-fund");
        Sourced<Integer> six = Sourced.supplied(6);
        assertThat(StrategyFunding.sumOfParts(fund.withParts(six))).isEmpty();
        Sourced<Integer> three = Sourced.supplied(3);
        FundingLine deal = fund.withId("sector-deal-2").withParts(three);
        assertThat(StrategyFunding.partsOf("sector-deal-2"))
                .extracting(FundingLine::id)
                .containsExactly("early-detection", "digital-pathology", "ucb");
        assertThat(StrategyFunding.sumOfParts(deal)).isEmpty();
    }

    @Test
    void the_money_of_the_co_operatives_keeps_all_four_figures_each_with_its_page() {
        FundingLine line = line("co-operatives");
        Sourced<List<Amount>> others = line.alsoQuoted().orElseThrow();
        assertThat(others.value())
                .extracting(Amount::toString)
                .containsExactly("more than £14000000", "£14200000", "£14250000");
        assertThat(others.citations())
                .extracting(Citation::locator)
                .satisfiesExactly(
                        over -> assertThat(over).contains("over £14 million"),
                        rounded -> assertThat(rounded).contains("£14.2 million"),
                        exact -> assertThat(exact).contains("£14.25 million"));
        assertThat(others.value())
                .contains(CentreSchemes.MIC.funding().orElseThrow().value());
        assertThat(line.duration().orElseThrow().value()).isEqualTo(Period.ofYears(5));
    }

    @ParameterizedTest
    @FieldSource("LINES")
    void a_part_names_a_line_or_a_deal_that_is_listed(FundingLine line) {
        Stream<String> wholes = Stream.concat(
                LINES.stream().map(FundingLine::id),
                SectorDeals.CATALOGUE.entries().stream().map(SectorDeal::id));
        assertThat(wholes.toList())
                .containsAll(line.partOf().map(Sourced::value).stream().toList());
    }

    @Test
    void that_the_total_is_146_and_14_is_arithmetic_but_160_is_stated() {
        assertThat(line("announced-2017").amount().provenance()).isEqualTo(Provenance.STATED);
        assertThat(line("announced-2017").parts().orElseThrow().provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(StrategyFunding.partsOf("announced-2017"))
                .extracting(part -> part.partOf().orElseThrow().provenance())
                .containsOnly(Provenance.INFERRED);
    }

    @Test
    void what_was_not_found_or_is_contradicted_is_absent() {
        assertThat(line("co-operatives").announced()).isEmpty();
        assertThat(line("announced-2017").funder()).isEmpty();
        assertThat(line("industry-match").partOf()).isEmpty();
        assertThat(line("cardiovascular-researchers").partOf()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void refuses_fewer_than_two_parts(int parts) {
        FundingLine line = line("vaccines");
        Sourced<Integer> count = Sourced.supplied(parts);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withParts(count))
                .withMessage("parts " + parts + " of funding vaccines must be 2 or more");
    }

    @Test
    void accepts_two_parts_but_no_line_that_is_a_part_of_itself() {
        FundingLine line = line("vaccines");
        Sourced<Integer> two = Sourced.supplied(2);
        assertThat(line.withParts(two).parts()).contains(two);
        Sourced<String> itself = Sourced.supplied("vaccines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withPartOf(itself))
                .withMessage("funding vaccines must not be a part of itself");
    }

    private static FundingLine line(String id) {
        return StrategyFunding.CATALOGUE.entry(id).orElseThrow();
    }
}
