package org.openktp.examples.benchmarks.rule;

import java.util.Set;
import org.openktp.rules.decision.Verdict;

/**
 * What a contender says of an application.
 *
 * @param verdict the verdict
 * @param failed the bits of the rules that fail
 * @param open the bits of the rules that neither pass nor fail, because what they ask for is not known
 */
public record Answer(Verdict verdict, int failed, int open) {

    /**
     * The answer that follows from what each rule says: every rule asks for facts of its own, so one that fails decides, and
     * otherwise one that is open leaves all open.
     *
     * @param failed the bits of the rules that fail
     * @param open the bits of the rules that are open
     * @return the answer
     */
    public static Answer of(int failed, int open) {
        return new Answer(verdict(failed, open), failed, open);
    }

    /**
     * The verdict that follows from what each rule says.
     *
     * @param failed the bits of the rules that fail
     * @param open the bits of the rules that are open
     * @return the verdict
     */
    public static Verdict verdict(int failed, int open) {
        return failed != 0 ? Verdict.INELIGIBLE : open != 0 ? Verdict.UNDETERMINED : Verdict.ELIGIBLE;
    }

    /**
     * The rules that fail.
     *
     * @return the rules, in their order
     */
    public Set<Check> failures() {
        return Check.of(failed);
    }

    /**
     * The rules that are open.
     *
     * @return the rules, in their order
     */
    public Set<Check> openRules() {
        return Check.of(open);
    }
}
