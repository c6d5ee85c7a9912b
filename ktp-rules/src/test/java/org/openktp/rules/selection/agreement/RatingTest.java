package org.openktp.rules.selection.agreement;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatingTest {

    @ParameterizedTest
    @CsvSource({"' ', B-1", "A-1, ' '"})
    void refuses_a_blank_reference(String application, String assessor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating(application, assessor, BigDecimal.ONE))
                .withMessage("application and assessor of a rating must not be blank");
    }
}
