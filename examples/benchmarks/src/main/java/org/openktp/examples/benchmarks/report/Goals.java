package org.openktp.examples.benchmarks.report;

import static org.openktp.examples.benchmarks.report.Bound.atLeast;
import static org.openktp.examples.benchmarks.report.Bound.atMost;
import static org.openktp.examples.benchmarks.report.Keys.BYTES_OUTCOMES;
import static org.openktp.examples.benchmarks.report.Keys.BYTES_VERDICT;
import static org.openktp.examples.benchmarks.report.Keys.DROOLS;
import static org.openktp.examples.benchmarks.report.Keys.HAND_ANSWER;
import static org.openktp.examples.benchmarks.report.Keys.HAND_VERDICT;
import static org.openktp.examples.benchmarks.report.Keys.OUTCOMES;
import static org.openktp.examples.benchmarks.report.Keys.PLAIN_ANSWER;
import static org.openktp.examples.benchmarks.report.Keys.PLAIN_VERDICT;
import static org.openktp.examples.benchmarks.report.Keys.TOKENISER;
import static org.openktp.examples.benchmarks.report.Keys.VERDICT;
import static org.openktp.examples.benchmarks.report.Keys.threads;

import java.util.List;
import java.util.stream.Stream;

/** What must be reached, one row each. */
final class Goals {

    private static final Goal BEST_VERDICT = Goal.of(
            "verdict by hand, as well as we can × as plainly written",
            Figure.ratio(HAND_VERDICT, PLAIN_VERDICT),
            atLeast(8));
    private static final Goal BEST_ANSWER = Goal.of(
            "every rule by hand, as well as we can × as plainly written",
            Figure.ratio(HAND_ANSWER, PLAIN_ANSWER),
            atLeast(3));

    /** The goals, in their order. */
    static final List<Goal> ALL = List.of(
            BEST_VERDICT,
            BEST_ANSWER,
            Goal.of(
                            "verdict on an object, complete facts × by hand",
                            Figure.ratio(Keys.VERDICT_COMPLETE, Keys.HAND_COMPLETE),
                            atLeast(0.8))
                    .voidUnless(BEST_VERDICT),
            Goal.of("verdict on an object, complete facts: bytes allocated", bytes(Keys.VERDICT_COMPLETE), atMost(0.5)),
            Goal.of("every rule × by hand", Figure.ratio(OUTCOMES, HAND_ANSWER), atLeast(0.8))
                    .voidUnless(BEST_ANSWER),
            Goal.of(
                    "every rule × fastest validation library",
                    Figure.ratio(OUTCOMES, Keys.LIBRARIES.toArray(String[]::new)),
                    atLeast(2.5)),
            Goal.of("every rule × Drools", Figure.ratio(OUTCOMES, DROOLS), atLeast(4)),
            Goal.of(
                    "every rule × fastest DMN engine",
                    Figure.ratio(OUTCOMES, Keys.DMN.toArray(String[]::new)),
                    atLeast(30)),
            Goal.of("bytes to every rule × Jackson's tokeniser", Figure.ratio(BYTES_OUTCOMES, TOKENISER), atLeast(0.6)),
            Goal.of(
                    "bytes to every rule × Jackson records and Hibernate Validator",
                    Figure.ratio(BYTES_OUTCOMES, Keys.RECORDS_HIBERNATE),
                    atLeast(3.5)),
            Goal.of("bytes to verdict × Jackson's tokeniser", Figure.ratio(BYTES_VERDICT, TOKENISER), atLeast(0.9)),
            Goal.of(
                    "ten facts missing, verdict and next questions: time × complete decision",
                    Figure.ratio(Keys.WHOLE, Keys.OPEN_QUESTIONS),
                    atMost(10)),
            Goal.of(
                    "start to first decision: time × Jackson records with a check by hand",
                    Figure.ratio("start.ours", "start.records"),
                    atMost(0.6)),
            Goal.of(
                    "start to first decision: time × Drools",
                    Figure.ratio("start.ours", "start.drools", "start.droolsCompiled"),
                    atMost(0.2)),
            Goal.of("verdict, two threads: gain × gain by hand", gain(large(VERDICT), large(HAND_VERDICT)), atLeast(1)),
            Goal.of(
                    "every rule, two threads: gain × gain by hand",
                    gain(large(OUTCOMES), large(HAND_ANSWER)),
                    atLeast(1)),
            Goal.of("heap for a file of any size, in MB", Figure.of("FileSize.heap"), atMost(64)),
            Goal.of(
                    "a hundred rule versions over one cohort: time × one version",
                    Figure.ratio(Keys.ONE_VERSION, Keys.HUNDRED_VERSIONS),
                    atMost(30)));

    private Goals() {}

    /** The benchmarks that goals need, as they are named with the number of applications left open. */
    static Stream<String> keys() {
        return ALL.stream().flatMap(goal -> goal.figure().keys()).distinct();
    }

    private static Figure bytes(String key) {
        return Figure.of(key + Scores.BYTES);
    }

    private static String large(String key) {
        return key.replace("#", "10000");
    }

    private static Figure gain(String ours, String hand) {
        return new Figure(
                List.of(List.of(threads(ours, 2)), List.of(hand)), List.of(List.of(ours), List.of(threads(hand, 2))));
    }
}
