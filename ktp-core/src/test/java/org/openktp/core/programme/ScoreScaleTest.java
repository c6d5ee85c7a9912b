package org.openktp.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "1, 10, 10", "0, 1000, 1001", "999, 1000, 2"})
    void has_a_score_for_each_whole_number_from_its_lowest_to_its_highest(int lowest, int highest, int size) {
        ScoreScale scale = new ScoreScale(lowest, highest);
        assertThat(scale.scores())
                .hasSize(size)
                .isSorted()
                .startsWith(lowest)
                .endsWith(highest)
                .allMatch(scale::contains);
        assertThat(scale).isEqualTo(new ScoreScale(lowest, highest)).hasToString(lowest + " to " + highest);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "1, 1", "0, 0", "2, 1", "1, 1001"})
    void rejects_ends_that_make_no_scale(int lowest, int highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreScale(lowest, highest))
                .withMessage("scale from " + lowest + " to " + highest
                        + " must begin at 0 or more, end higher than it begins, and end at 1000 or less");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10, true", "11, false"})
    void contains_both_of_its_ends_and_nothing_beyond(int score, boolean contained) {
        assertThat(new ScoreScale(1, 10).contains(score)).isEqualTo(contained);
    }

    @Test
    void scales_of_different_ends_differ() {
        assertThat(new ScoreScale(1, 10)).isNotEqualTo(new ScoreScale(0, 10)).isNotEqualTo(new ScoreScale(1, 9));
    }
}
