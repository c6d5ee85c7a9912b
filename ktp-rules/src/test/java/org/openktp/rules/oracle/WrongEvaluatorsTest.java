package org.openktp.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The oracle would notice: every evaluator that is wrong on purpose is caught by one of its cases. */
final class WrongEvaluatorsTest {

    /** As many cases as the evaluator itself has to pass. */
    private static final int CASES = 10_000;

    private static final int NOT_CAUGHT = -1;

    @ParameterizedTest
    @EnumSource
    void an_evaluator_that_is_wrong_on_purpose_is_caught(WrongEvaluator evaluator, TestReporter reporter) {
        int caught = caughtAfter(evaluator);
        assertThat(caught).as("cases after which %s is caught", evaluator).isNotEqualTo(NOT_CAUGHT);
        reporter.publishEntry("caught " + evaluator, "after " + caught + " cases");
    }

    private static int caughtAfter(WrongEvaluator evaluator) {
        for (int seed = 0; seed < CASES; seed++) {
            RandomCase each = new RandomCase(Choices.ofSeed(seed));
            BruteForceOracle oracle = BruteForceOracle.on(RandomCase.DAY, each.rules(), each.sheet());
            if (!oracle.accepts(evaluator.answer(each, oracle.answer()))) {
                return seed + 1;
            }
        }
        return NOT_CAUGHT;
    }
}
