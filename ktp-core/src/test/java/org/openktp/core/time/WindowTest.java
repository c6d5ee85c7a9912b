package org.openktp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Property
    void parses_what_it_prints(@ForAll LocalDate day, @ForAll @IntRange(max = 5000) int days) {
        Window window = new Window(day, day.plusDays(days));
        assertThat(Window.parse(window.toString())).isEqualTo(window);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-02-19", "2024-02-19/", "/2024-02-19", "2024-02/2024-03", "2024-02-19/2024-02-30", "//"
            })
    void rejects_a_text_that_it_would_not_print(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.parse(text))
                .withMessage("window '" + text + "' must look like 2024-02-19/2024-03-01");
    }
}
