package org.openktp.rules.selection.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {

    private static List<BigDecimal> figures(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }

    private static Spread spread(String count, String lowest, String highest, String deviation) {
        return new Spread(
                Integer.parseInt(count),
                new BigDecimal(lowest),
                new BigDecimal(highest),
                deviation.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(deviation)));
    }

    @ParameterizedTest
    @CsvSource({
        // figures,          count, lowest, highest, range, deviation
        "62.5 70.0 72.5,       3,    62.5,    72.5,   10.0,  5.2042",
        "7,                    1,    7,       7,      0,     -",
        "7 7,                  2,    7,       7,      0,     0.0000",
        "7 7.0 6,              3,    6.0,     7.0,    1.0,   0.5774",
        "7.0 6 7,              3,    6.0,     7.0,    1.0,   0.5774",
        "1E+2 99,              2,    99,      100,    1,     0.7071",
        "-1 0 1,               3,    -1,      1,      2,     1.0000",
        "2 4 4 4 5 5 7 9,      8,    2,       9,      7,     2.1381",
    })
    void gives_the_ends_the_range_and_the_standard_deviation(
            String figures, String count, String lowest, String highest, BigDecimal range, String deviation) {
        Spread spread = Spread.of(figures(figures));
        assertThat(spread).isEqualTo(spread(count, lowest, highest, deviation));
        assertThat(spread.range()).isEqualTo(range);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.00004, 0.0000",
        "0.00005, 0.0000",
        "0.000050001, 0.0001",
        "0.00015, 0.0002",
        "0.00025, 0.0002",
        "0.12345, 0.1234"
    })
    void rounds_the_standard_deviation_once_and_half_even(BigDecimal deviation, BigDecimal rounded) {
        assertThat(Spread.of(List.of(deviation.negate(), BigDecimal.ZERO, deviation))
                        .standardDeviation())
                .contains(rounded);
    }

    @Test
    void refuses_no_figures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(List.of()))
                .withMessage("figures of a spread must be one or more, found none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 7; 7; -; count 0 of a spread must be 1 or more",
                "2; 8; 7; 1; highest 7 of a spread must not be below lowest 8",
                "1; 7; 7; 0; standardDeviation of a spread must be 0 or more for two figures or more, and empty for one;",
                "2; 7; 7; -; standardDeviation of a spread must be 0 or more for two figures or more, and empty for one;",
                "2; 7; 8; -0.1; standardDeviation of a spread must be 0 or more for two figures or more, and empty for one;",
            })
    void refuses_figures_that_do_not_fit_each_other(
            String count, String lowest, String highest, String deviation, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spread(count, lowest, highest, deviation))
                .withMessageStartingWith(message);
    }

    @Property
    void is_what_a_statistics_library_gives(
            @ForAll @Size(min = 2, max = 12) List<@BigRange(min = "0", max = "100") @Scale(2) BigDecimal> figures) {
        double[] doubles = figures.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        assertThat(Spread.of(figures).standardDeviation().orElseThrow().doubleValue())
                .isCloseTo(StandardDeviation.of(doubles).getAsDouble(), within(0.000_050_001));
    }

    @Property
    void holds_every_figure_and_the_deviation_within_the_range(
            @ForAll @Size(min = 2, max = 12) List<@BigRange(min = "-100", max = "100") @Scale(3) BigDecimal> figures) {
        Spread spread = Spread.of(figures);
        assertThat(figures).hasSize(spread.count()).allSatisfy(figure -> assertThat(figure)
                .isBetween(spread.lowest(), spread.highest()));
        assertThat(figures).anySatisfy(figure -> assertThat(figure).isEqualByComparingTo(spread.lowest()));
        assertThat(figures).anySatisfy(figure -> assertThat(figure).isEqualByComparingTo(spread.highest()));
        assertThat(spread.standardDeviation().orElseThrow()).isBetween(BigDecimal.ZERO, spread.range());
        assertThat(spread.range()).isEqualTo(spread.highest().subtract(spread.lowest()));
    }

    @Property
    void does_not_depend_on_the_order(
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "-9", max = "9") BigDecimal> figures) {
        List<BigDecimal> reversed = new ArrayList<>(figures);
        Collections.reverse(reversed);
        assertThat(Spread.of(reversed)).isEqualTo(Spread.of(figures));
    }
}
