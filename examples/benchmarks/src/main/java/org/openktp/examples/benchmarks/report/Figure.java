package org.openktp.examples.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a figure is made of scores: the product of some by the product of others. Of each, the best of several stands, such as
 * the fastest of the validation libraries.
 *
 * @param over what is multiplied
 * @param under what is divided by
 */
record Figure(List<List<String>> over, List<List<String>> under) {

    static Figure of(String key) {
        return new Figure(List.of(List.of(key)), List.of());
    }

    static Figure ratio(String over, String... under) {
        return new Figure(List.of(List.of(over)), List.of(List.of(under)));
    }

    /** For a number of applications, where keys leave it open. */
    Figure withSize(int size) {
        return new Figure(withSize(over, size), withSize(under, size));
    }

    private static List<List<String>> withSize(List<List<String>> factors, int size) {
        return factors.stream()
                .map(keys -> keys.stream()
                        .map(key -> key.replace("#", Integer.toString(size)))
                        .toList())
                .toList();
    }

    boolean dependsOnSize() {
        return keys().anyMatch(key -> key.contains("#"));
    }

    Stream<String> keys() {
        return Stream.of(over, under).flatMap(List::stream).flatMap(List::stream);
    }

    /** The figure; empty where a score is missing. */
    Optional<Double> of(Scores scores) {
        Optional<Double> above = product(over, scores);
        Optional<Double> below = product(under, scores);
        return above.flatMap(one -> below.map(other -> one / other));
    }

    private static Optional<Double> product(List<List<String>> factors, Scores scores) {
        double product = 1;
        for (List<String> keys : factors) {
            Optional<Score> best = scores.best(keys);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            product *= best.get().value();
        }
        return Optional.of(product);
    }

    List<String> missing(Scores scores) {
        return keys().filter(key -> scores.of(key).isEmpty()).toList();
    }
}
