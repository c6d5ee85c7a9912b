package org.openktp.examples.benchmarks.contender.engine;

import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;

/** What an engine has found of one application so far. */
public final class Found {

    private int failed;
    private int open;

    Found() {}

    /**
     * Says that a rule fails.
     *
     * @param check the rule
     */
    public void fails(Check check) {
        failed |= check.bit();
    }

    /**
     * Says that a rule is open.
     *
     * @param check the rule
     */
    public void open(Check check) {
        open |= check.bit();
    }

    /** A rule by its number from 1; negative where it is open. */
    void number(int number) {
        if (number > 0) {
            failed |= 1 << (number - 1);
        } else {
            open |= 1 << (-number - 1);
        }
    }

    void clear() {
        failed = 0;
        open = 0;
    }

    Answer answer() {
        return Answer.of(failed, open);
    }
}
