package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.is;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.RuleSet;

/** How far the plain evaluator goes; slow, so apart from its other tests. */
final class InterpreterLimitTest {

    @Test
    void more_than_a_million_completions_are_refused() {
        List<Condition> flags = new ArrayList<>();
        IntStream.range(0, 20)
                .mapToObj(number -> Fact.of("flag" + number, "flag", "Is it?", CodeList.of(List.of("no", "yes"))))
                .forEach(flag -> flags.add(is(flag, "yes")));
        RuleSet rules =
                complete(rule("all", all(flags.toArray(new Condition[0]))).build());

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Evaluator.interpreting(rules, FactSheet.READER).decide(FactSheet.empty(), DAY))
                .withMessage("more than 1000000 ways to fill what is not known are too many to look at each");
        assertThat(Evaluator.of(rules).decide(FactSheet.empty(), DAY).missing()).hasSize(20);
    }
}
