package org.openktp.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "EXACTLY,   14000000,     £14000000",
        "EXACTLY,   0,            £0",
        "ABOUT,     500000000,    about £500000000",
        "MORE_THAN, 1300000.5,    more than £1300000.50",
        "UP_TO,     0.01,         up to £0.01",
        "EXACTLY,   1.4E+6,       £1400000",
        "EXACTLY,   12.00,        £12",
    })
    void prints_the_words_around_the_figure(Precision precision, BigDecimal pounds, String text) {
        assertThat(new Amount(precision, pounds)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1", "0.001", "14.255"})
    void refuses_debts_and_parts_of_a_penny(String pounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(Precision.EXACTLY, new BigDecimal(pounds)))
                .withMessage("amount " + pounds + " must not be negative nor have more than two decimals");
    }

    @Test
    void over_a_sum_is_not_that_sum() {
        assertThat(Amount.of(Precision.MORE_THAN, 14_000_000)).isNotEqualTo(Amount.of(14_000_000));
    }

    @Property
    void the_zeros_a_figure_was_written_with_do_not_matter(@ForAll @LongRange(min = 0) long pence) {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        Amount amount = new Amount(Precision.EXACTLY, pounds);
        assertThat(amount).isEqualTo(new Amount(Precision.EXACTLY, pounds.setScale(5)));
        assertThat(amount.pounds()).isEqualByComparingTo(pounds);
        assertThat(new BigDecimal(amount.toString().substring(1))).isEqualByComparingTo(pounds);
    }
}
