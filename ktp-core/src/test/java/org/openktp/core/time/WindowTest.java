package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WindowTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 19);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({"2024-02-18, false", "2024-02-19, true", "2024-02-29, true", "2024-03-01, true", "2024-03-02, false"})
    void contains_both_of_its_ends(LocalDate day, boolean contained) {
        assertThat(new Window(FIRST, LAST).contains(day)).isEqualTo(contained);
    }

    @Test
    void counts_both_of_its_ends() {
        assertThat(new Window(FIRST, LAST).days()).isEqualTo(12);
        assertThat(new Window(FIRST, FIRST).days()).isEqualTo(1);
    }

    @Test
    void rejects_a_window_that_closes_before_it_opens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(FIRST, FIRST.minusDays(1)))
                .withMessage("last day 2024-02-18 must not be before first day 2024-02-19");
    }
}
