package org.openktp.examples.benchmarks.contender;

import java.util.ArrayList;
import java.util.List;
import org.openktp.examples.benchmarks.cohort.Sample;
import org.openktp.examples.benchmarks.rule.Answer;

/** What this library answers, and where a contender answers otherwise. */
public final class Agreement {

    private final List<Sample> samples;
    private final List<Answer> answers;

    private Agreement(List<Sample> samples, List<Answer> answers) {
        this.samples = samples;
        this.answers = answers;
    }

    /**
     * Asks this library.
     *
     * @param samples the applications
     * @return its answers
     */
    public static Agreement over(List<Sample> samples) {
        return new Agreement(
                samples,
                samples.stream()
                        .map(Contenders.REFERENCE.answer().orElseThrow())
                        .toList());
    }

    /**
     * What this library answers.
     *
     * @return the answers in the order of the applications
     */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * Where a contender answers otherwise.
     *
     * @param contender the contender
     * @return a line for each application; none where it agrees on all
     */
    public List<String> differences(Contender contender) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Object expected = contender.answer().isPresent()
                    ? answers.get(i)
                    : answers.get(i).verdict();
            Object given = given(contender, samples.get(i));
            if (!given.equals(expected)) {
                differences.add(contender.name() + " says " + given + " of "
                        + samples.get(i).application().id() + ", not " + expected);
            }
        }
        return differences;
    }

    private static Object given(Contender contender, Sample sample) {
        return contender.answer().isPresent()
                ? contender.answer().get().apply(sample)
                : contender.verdict().apply(sample);
    }
}
