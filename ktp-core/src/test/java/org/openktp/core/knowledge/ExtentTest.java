package org.openktp.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExtentTest {

    private static List<Arguments> ends() {
        return List.of(
                Arguments.of(Knowledge.known(3), Optional.of(3), Optional.of(3), true),
                Arguments.of(Knowledge.between(3, 7), Optional.of(3), Optional.of(7), true),
                Arguments.of(Knowledge.between(3, 3), Optional.of(3), Optional.of(3), true),
                Arguments.of(Knowledge.oneOf(Set.of(5, 3, 7)), Optional.of(3), Optional.of(7), true),
                Arguments.of(Knowledge.atLeast(3), Optional.of(3), Optional.empty(), true),
                Arguments.of(Knowledge.atMost(3), Optional.empty(), Optional.of(3), true),
                Arguments.of(Knowledge.notAsked(), Optional.empty(), Optional.empty(), false),
                Arguments.of(Knowledge.notApplicable(), Optional.empty(), Optional.empty(), false));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_fact_goes_from_its_lowest_to_its_highest_value(
            Knowledge<Integer> fact, Optional<Integer> lowest, Optional<Integer> highest, boolean isBounded) {
        assertThat(Extent.of(fact)).isEqualTo(new Extent<>(lowest, highest));
        assertThat(Extent.of(fact).isBounded()).isEqualTo(isBounded);
    }
}
