package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.inForce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.rule.InForce;

final class DatedTest {

    static Stream<Arguments> days() {
        InForce closed = inForce(DAY, DAY.plusDays(1));
        InForce since = new InForce(closed.from(), Optional.empty());
        InForce until = new InForce(Optional.empty(), closed.until());
        return Stream.of(
                Arguments.of("not asked", closed, Knowledge.notAsked(), true),
                Arguments.of("no bounds and no day", InForce.unbounded(), Knowledge.notApplicable(), true),
                Arguments.of("bounds and no day", closed, Knowledge.notApplicable(), false),
                Arguments.of("around it", closed, Knowledge.between(DAY.minusDays(9), DAY.plusDays(9)), true),
                Arguments.of("up to its first day", since, Knowledge.atMost(DAY), true),
                Arguments.of("up to the day before", since, Knowledge.atMost(DAY.minusDays(1)), false),
                Arguments.of("from its last day", until, Knowledge.atLeast(DAY.plusDays(1)), true),
                Arguments.of("from the day after", until, Knowledge.atLeast(DAY.plusDays(2)), false),
                Arguments.of("up to a day after its last", until, Knowledge.atMost(DAY.plusDays(9)), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void rules_may_be_in_force_if_a_day_that_is_still_possible_lies_in_their_time(
            String what, InForce days, Knowledge<LocalDate> known, boolean expected) {
        assertThat(Dated.mayBeInForce(days, known)).isEqualTo(expected);
    }
}
