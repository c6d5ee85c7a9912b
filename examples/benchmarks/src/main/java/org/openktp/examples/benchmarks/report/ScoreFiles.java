package org.openktp.examples.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes scores as JSON; reads those of JMH too. */
public final class ScoreFiles {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> ALLOCATED = List.of("gc.alloc.rate.norm", "·gc.alloc.rate.norm");

    private ScoreFiles() {}

    /**
     * Writes scores.
     *
     * @param file the file
     * @param scores the scores
     */
    public static void write(Path file, List<Score> scores) {
        MAPPER.writeValue(file, scores);
    }

    /**
     * Reads scores, of which every file has a list: our own, or results of JMH.
     *
     * @param files the files
     * @return the scores
     */
    public static List<Score> read(List<Path> files) {
        List<Score> scores = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode each : MAPPER.readTree(file)) {
                if (each.has("benchmark")) {
                    scores.addAll(ofJmh(each));
                } else {
                    scores.add(MAPPER.treeToValue(each, Score.class));
                }
            }
        }
        return scores;
    }

    private static List<Score> ofJmh(JsonNode result) {
        String key = key(result);
        List<Score> scores = new ArrayList<>();
        JsonNode metric = result.get("primaryMetric");
        String unit = metric.get("scoreUnit").asString();
        List<Double> values =
                raw(metric).stream().map(value -> thousandASecond(value, unit)).toList();
        scores.add(new Score(key, Unit.THOUSAND_A_SECOND, values));
        for (String allocated : ALLOCATED) {
            JsonNode bytes = result.get("secondaryMetrics").get(allocated);
            if (bytes != null) {
                scores.add(new Score(key + Scores.BYTES, Unit.BYTES, raw(bytes)));
            }
        }
        return scores;
    }

    /** The class and method without packages, the values of the parameters, and the threads where there are several. */
    private static String key(JsonNode result) {
        String[] names = result.get("benchmark").asString().split("\\.", -1);
        StringJoiner key = new StringJoiner("/");
        key.add(names[names.length - 2] + "." + names[names.length - 1]);
        JsonNode parameters = result.get("params");
        if (parameters != null) {
            parameters.forEach(value -> key.add(value.asString()));
        }
        int threads = result.get("threads").asInt();
        return (threads == 1 ? key : key.add(threads + "-threads")).toString();
    }

    private static List<Double> raw(JsonNode metric) {
        List<Double> values = new ArrayList<>();
        metric.get("rawData").forEach(fork -> fork.forEach(value -> values.add(value.asDouble())));
        return values;
    }

    private static double thousandASecond(double value, String unit) {
        return switch (unit) {
            case "ops/s" -> value / 1_000;
            case "ops/ms" -> value;
            case "ops/us" -> value * 1_000;
            case "ms/op" -> 1 / value;
            case "us/op" -> 1_000 / value;
            case "ns/op" -> 1_000_000 / value;
            default -> throw new IllegalArgumentException("unit " + unit + " is not known");
        };
    }
}
