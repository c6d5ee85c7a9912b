package org.openktp.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.innovate.people.Side;
import org.openktp.core.innovate.people.Supervisor;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;

@Timeout(10)
final class FiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0E+999999999",
                "-1",
                "12.340",
                "1E+39",
                "-9.99E+39",
                "1E-40",
                "1.0000000000000000000000000000000000000000000"
            })
    void takes_what_can_be_written_out(BigDecimal figure) {
        assertThat(Figures.requirePlain("figure", figure)).isSameAs(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "1E+40, between -10^40 and 10^40",
        "-1E+40, between -10^40 and 10^40",
        "1E+999999999, between -10^40 and 10^40",
        "-1.5E+2147483647, between -10^40 and 10^40",
        "1E-41, not have more than 40 decimals",
        "1E-999999999, not have more than 40 decimals",
        "-1E-2147483647, not have more than 40 decimals"
    })
    void refuses_what_cannot_without_trying(BigDecimal figure, String must) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figures.requirePlain("figure", figure))
                .withMessage("figure " + figure + " must " + (must.startsWith("b") ? "be " : "") + must);
    }

    @Test
    void values_with_figures_refuse_them() {
        for (String figure : new String[] {"1E+999999999", "1E-999999999"}) {
            BigDecimal huge = new BigDecimal(figure);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Amount(Amount.of(1).precision(), huge));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Supervisor("s-1", Side.KNOWLEDGE_BASE, Knowledge.known(huge)));
        }
    }
}
