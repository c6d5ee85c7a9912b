package org.openktp.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of one benchmark.
 *
 * @param key the benchmark: its class and method, its parameters, and the threads where there is more than one, such as {@code
 *     Limits.bestVerdict/10000/2-threads}
 * @param unit what the values count
 * @param values what each measurement gave, at least one
 */
public record Score(String key, Unit unit, List<Double> values) {

    /**
     * A score.
     *
     * @param key the component of that name
     * @param unit the component of that name
     * @param values the component of that name
     * @throws IllegalArgumentException if there are no values
     */
    public Score {
        values = values.stream().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("score " + key + " must have at least one value");
        }
    }

    /**
     * The score.
     *
     * @return the median of the values
     */
    public double value() {
        return quantile(0.5);
    }

    /**
     * How far the values lie apart.
     *
     * @return half the distance between their quartiles
     */
    public double error() {
        return (quantile(0.75) - quantile(0.25)) / 2;
    }

    private double quantile(double share) {
        double at = share * (values.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, values.size() - 1);
        return values.get(below) + (at - below) * (values.get(above) - values.get(below));
    }

    /** The values of two measurements of the same. */
    Score and(Score other) {
        List<Double> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Score(key, unit, all);
    }
}
