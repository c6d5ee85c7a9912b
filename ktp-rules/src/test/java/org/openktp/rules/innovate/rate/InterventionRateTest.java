package org.openktp.rules.innovate.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.money.Amount;

final class InterventionRateTest {

    private static final InterventionRate ACCELERATED = new InterventionRate(
            BigDecimal.valueOf(90), new GrantCap.PerProject(Amount.of(35_000)), Optional.of(BigDecimal.TEN));

    @Test
    void prints_the_share_the_cap_and_the_cash() {
        assertThat(InterventionRate.upTo(67)).hasToString("up to 67 %");
        assertThat(InterventionRate.upTo(75).with(new GrantCap.NotKnown()))
                .hasToString("up to 75 %, with a cap that was not found");
        assertThat(ACCELERATED)
                .hasToString(
                        "up to 90 %, at most £35000 for the project, with at least 10 % from the business in cash");
    }

    @Test
    void is_equal_to_another_of_the_same_figures_and_to_no_other() {
        assertThat(rate("67.0")).isEqualTo(InterventionRate.upTo(67)).hasToString("up to 67 %");
        assertThat(rate("100")).hasToString("up to 100 %");
        assertThat(rate("66.67")).hasToString("up to 66.67 %");
        assertThat(InterventionRate.upTo(75))
                .isNotEqualTo(InterventionRate.upTo(75).with(new GrantCap.NotKnown()));
        assertThat(ACCELERATED).isNotEqualTo(InterventionRate.upTo(90).with(ACCELERATED.cap()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01"})
    void refuses_shares_beyond_what_can_be(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(percent))
                .withMessage("percent " + percent + " must be above 0 and at most 100");
        Optional<BigDecimal> cash = Optional.of(new BigDecimal(percent));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterventionRate(BigDecimal.ONE, new GrantCap.NoneFound(), cash))
                .withMessage("businessCash " + percent + " must be above 0 and at most 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "100"})
    void takes_shares_at_the_bounds(String percent) {
        assertThat(rate(percent).percent()).isEqualByComparingTo(percent);
    }

    @Test
    void comes_back_equal_from_another_machine() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ACCELERATED);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(ACCELERATED);
        }
    }

    private static InterventionRate rate(String percent) {
        return new InterventionRate(new BigDecimal(percent), new GrantCap.NoneFound(), Optional.empty());
    }
}
