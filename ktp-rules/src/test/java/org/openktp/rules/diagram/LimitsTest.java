package org.openktp.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openktp.rules.Samples;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;

/** What is too large to decide exactly is refused, with the limit named. */
final class LimitsTest {

    private static final Fact<Integer> NUMBER = Fact.of("number", "number", "Which?", new IntegerRange(0, 127));

    /** The numbers in which a binary digit is set: so many digits tell so many powers of two apart. */
    private static List<Condition> digits(int count) {
        return IntStream.range(0, count)
                .mapToObj(digit -> isIn(
                        NUMBER,
                        IntStream.range(0, 128)
                                .filter(number -> (number & 1 << digit) != 0)
                                .boxed()
                                .toList()))
                .toList();
    }

    private static List<Condition> thresholds(int count) {
        return IntStream.range(0, count).mapToObj(from -> atLeast(NUMBER, from)).toList();
    }

    private static Condition flag(String name, int number) {
        return is(Fact.of(name + number, "flag", "Is it?", CodeList.of(List.of("no", "yes"))), "yes");
    }

    /** Pairs of flags, all the first halves mentioned before all the second ones. */
    private static Condition pairs(int count) {
        Condition order = new AnyOf(List.of(
                all(IntStream.range(0, count)
                        .mapToObj(number -> flag("left", number))
                        .toArray(Condition[]::new)),
                all(IntStream.range(0, count)
                        .mapToObj(number -> flag("right", number))
                        .toArray(Condition[]::new))));
        return any(
                order,
                new AnyOf(IntStream.range(0, count)
                        .mapToObj(number -> all(flag("left", number), flag("right", number)))
                        .toList()));
    }

    @Test
    void sixty_four_different_answers_are_told_apart_and_more_refused() {
        Space space = new Space(digits(6));

        assertThat(space.cells(0).count()).isEqualTo(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(digits(7)))
                .withMessage("128 different answers for number are too many to decide exactly; the limit is 64");
    }

    @Test
    void sixty_four_conditions_on_one_fact_are_decided_and_more_refused() {
        assertThat(new Space(thresholds(64)).cells(0).count()).isEqualTo(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(thresholds(65)))
                .withMessage("65 conditions on number are too many to decide exactly; the limit is 64");
    }

    @Test
    void a_fact_declared_in_two_ways_is_refused() {
        Fact<Integer> other = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 48));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Space(List.of(atLeast(HOURS, 20), atLeast(other, 20))))
                .withMessage("fact hours is declared in two different ways");
    }

    @Test
    void rules_that_need_too_many_nodes_are_refused() {
        assertThat(Evaluator.of(Samples.complete(Samples.rule("pairs", pairs(8)).build())))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.of(
                        Samples.complete(Samples.rule("pairs", pairs(17)).build())))
                .withMessage("the rules are too large to decide exactly; the limit is 100000 diagram nodes");
    }
}
