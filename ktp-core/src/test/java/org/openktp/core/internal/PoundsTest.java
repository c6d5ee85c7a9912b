package org.openktp.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PoundsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "0E+5, 0",
        "0.01, 0.01",
        "0.5, 0.50",
        "100.000, 100",
        "1E+2, 100",
        "999999999999999.99, 999999999999999.99"
    })
    void a_sum_has_no_decimals_or_two(BigDecimal given, BigDecimal sum) {
        assertThat(Pounds.require("sum", given)).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, must not be negative nor reach £1000000000000000",
        "1E+15, must not be negative nor reach £1000000000000000",
        "1E+999999999, must not be negative nor reach £1000000000000000",
        "0.001, must not have more than two decimals",
        "1E-999999999, must not have more than two decimals"
    })
    void any_other_sum_is_refused(String given, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.require("sum", new BigDecimal(given)))
                .withMessage("sum £" + given + " " + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+15", "9E+39"})
    void totals_may_be_greater(BigDecimal given) {
        assertThat(Pounds.requireTotal("total", given)).isEqualByComparingTo(given);
        assertThat(Pounds.requireWhole("total", given)).isEqualByComparingTo(given);
        assertThatIllegalArgumentException().isThrownBy(() -> Pounds.require("sum", given));
    }

    @ParameterizedTest
    @CsvSource({"0.01, must be in whole pounds", "-1, must not be negative nor reach £", "1E+40, must not be negative"})
    void a_total_in_whole_pounds_has_no_pence(BigDecimal given, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pounds.requireWhole("total", given))
                .withMessageStartingWith("total £" + given + " " + rule);
    }
}
