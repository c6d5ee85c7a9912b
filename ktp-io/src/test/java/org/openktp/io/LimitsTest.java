package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.io.stream.Limits;

final class LimitsTest {

    @Test
    void a_record_may_have_one_mebibyte_and_32_levels_unless_told_otherwise() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(1_048_576, 32, 1_048_576, 100, 10_000, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2147483647,500"})
    void takes_the_ends_of_what_is_possible(int bytes, int depth) {
        assertThat(Limits.DEFAULT.withMaxRecordBytes(bytes).withMaxDepth(depth))
                .hasFieldOrPropertyWithValue("maxDepth", depth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 32  | maxRecordBytes 0 must be 1 or more",
                "-1 | 32  | maxRecordBytes -1 must be 1 or more",
                "1  | 0   | maxDepth 0 must be from 1 to 500",
                "1  | 501 | maxDepth 501 must be from 1 to 500"
            })
    void refuses_what_is_not(int bytes, int depth, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.DEFAULT.withMaxRecordBytes(bytes).withMaxDepth(depth))
                .withMessage(message);
    }
}
