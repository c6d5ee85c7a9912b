package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison would notice: every replay that is wrong on purpose is caught by one of its cases. */
final class WrongReplaysTest {

    private static final int NOT_CAUGHT = -1;

    @ParameterizedTest
    @EnumSource
    void a_replay_that_is_wrong_on_purpose_is_caught(WrongReplay replay, TestReporter reporter) {
        int caught = caughtAfter(replay);
        assertThat(caught).as("cases after which %s is caught", replay).isNotEqualTo(NOT_CAUGHT);
        reporter.publishEntry("caught " + replay, "after " + caught + " cases");
    }

    private static int caughtAfter(WrongReplay replay) {
        for (int seed = 0; seed < ReplayOracleTest.CASES; seed++) {
            RandomCase each = RandomCase.ofSeed(seed);
            if (!replay.standing(each).equals(each.replayed())) {
                return seed + 1;
            }
        }
        return NOT_CAUGHT;
    }
}
