package org.openktp.examples.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All scores of one run, by their keys. */
final class Scores {

    /** What is appended to the key of a benchmark for the bytes that it allocates. */
    static final String BYTES = ":bytes";

    private final Map<String, Score> byKey = new LinkedHashMap<>();

    Scores(Collection<Score> scores) {
        scores.forEach(score -> byKey.merge(score.key(), score, Score::and));
    }

    Optional<Score> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The best of some; empty if one of them is missing. */
    Optional<Score> best(List<String> keys) {
        Optional<Score> best = Optional.empty();
        for (String key : keys) {
            Optional<Score> score = of(key);
            if (score.isEmpty()) {
                return score;
            }
            best = best.isEmpty() || isBetter(score.get(), best.get()) ? score : best;
        }
        return best;
    }

    private static boolean isBetter(Score score, Score other) {
        return score.unit().moreIsBetter() ? score.value() > other.value() : score.value() < other.value();
    }

    /** Those of benchmarks, without those of their bytes. */
    List<Score> benchmarks() {
        return byKey.values().stream()
                .filter(score -> !score.key().endsWith(BYTES))
                .toList();
    }
}
