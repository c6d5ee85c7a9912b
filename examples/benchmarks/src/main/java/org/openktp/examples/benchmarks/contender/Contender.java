package org.openktp.examples.benchmarks.contender;

import java.util.Optional;
import java.util.function.Function;
import org.openktp.examples.benchmarks.cohort.Sample;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.rules.decision.Verdict;

/**
 * Somebody who checks the twelve rules, as it is asked when answers are compared. What is measured calls the class behind it
 * directly.
 *
 * @param name what the table calls it
 * @param verdict its verdict on an application
 * @param answer what every rule says, where it tells that
 */
public record Contender(String name, Function<Sample, Verdict> verdict, Optional<Function<Sample, Answer>> answer) {

    /**
     * One that stops as soon as the verdict is clear.
     *
     * @param name its name
     * @param verdict its verdict on an application
     * @return the contender
     */
    public static Contender ofVerdict(String name, Function<Sample, Verdict> verdict) {
        return new Contender(name, verdict, Optional.empty());
    }

    /**
     * One that checks every rule.
     *
     * @param name its name
     * @param answer what every rule says of an application
     * @return the contender
     */
    public static Contender ofAnswer(String name, Function<Sample, Answer> answer) {
        return new Contender(name, answer.andThen(Answer::verdict), Optional.of(answer));
    }

    @Override
    public String toString() {
        return name;
    }
}
