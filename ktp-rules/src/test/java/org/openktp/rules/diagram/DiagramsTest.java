package org.openktp.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.always;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.atMost;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;

final class DiagramsTest {

    static Stream<Arguments> equals() {
        Condition bank = is(POST, "bank");
        Condition full = atLeast(HOURS, 35);
        return Stream.of(
                Arguments.of("a condition or its opposite", any(bank, not(bank)), always()),
                Arguments.of("all of nothing", new AllOf(List.of()), always()),
                Arguments.of("any of nothing", new AnyOf(List.of()), not(always())),
                Arguments.of("twice not", not(not(bank)), bank),
                Arguments.of("de Morgan", not(all(bank, full)), any(not(bank), not(full))),
                Arguments.of("another order", all(bank, full), all(full, bank)),
                Arguments.of("distribution", any(all(bank, full), all(not(bank), full)), full),
                Arguments.of("the rest of a list", not(bank), isIn(POST, List.of("fixed-term", "permanent"))),
                Arguments.of("the next number", not(full), atMost(HOURS, 34)),
                Arguments.of("every value of a list", isIn(MENTOR, List.of("inside", "outside")), hasValue(MENTOR)),
                Arguments.of("a value of what always applies", hasValue(HOURS), always()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("equals")
    void equal_functions_are_one_node(String name, Condition one, Condition other) {
        Diagrams diagrams = new Diagrams(new Space(List.of(one, other), List.of()));

        assertThat(diagrams.of(one)).isSameAs(diagrams.of(other));
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                Arguments.of("the neighbouring number", atLeast(HOURS, 35), atLeast(HOURS, 34)),
                Arguments.of("what may not apply", is(MENTOR, "inside"), not(is(MENTOR, "outside"))),
                Arguments.of("a value of what may not apply", hasValue(MENTOR), always()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void different_functions_are_different_nodes(String name, Condition one, Condition other) {
        Diagrams diagrams = new Diagrams(new Space(List.of(one, other), List.of()));

        assertThat(diagrams.of(one)).isNotSameAs(diagrams.of(other));
    }
}
