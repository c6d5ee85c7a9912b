package org.openktp.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.examples.benchmarks.report.Rows.Row;

/** All benchmarks of one run: first those that are known, in their order, then whatever else was measured. */
final class Table {

    private static final String NONE = "";
    private static final String MISSING = "missing";

    private final Scores scores;
    private final List<Line> lines = new ArrayList<>();

    Table(Scores scores) {
        this.scores = scores;
        Set<String> known = new HashSet<>();
        Set<String> needed = Goals.keys().collect(Collectors.toSet());
        for (int size : Rows.SIZES) {
            Rows.OF_SIZES.stream()
                    .filter(row -> needed.contains(row.key()) || isShown(row.key(), size))
                    .forEach(row -> add(row, size, known));
        }
        Rows.ONCE.forEach(row -> add(row, 0, known));
        scores.benchmarks().stream()
                .filter(score -> !known.contains(score.key()))
                .forEach(score -> lines.add(new Line(score.key(), score.key(), Optional.of(score), none())));
    }

    /**
     * A line of the table.
     *
     * @param key the benchmark
     * @param label what is written
     * @param score its score; empty where it is missing
     * @param ratios to the best rival of each column
     */
    record Line(String key, String label, Optional<Score> score, List<Optional<Double>> ratios) {}

    private static List<Optional<Double>> none() {
        return Job.OTHER.rivals().stream()
                .map(rivals -> Optional.<Double>empty())
                .toList();
    }

    /** What goals do not need may be measured for either number of applications; for neither, it is missing. */
    private boolean isShown(String key, int size) {
        boolean last = size == Rows.SIZES.get(1);
        return scores.of(sized(key, size)).isPresent()
                || (last && scores.of(sized(key, Rows.SIZES.get(0))).isEmpty());
    }

    private void add(Row row, int size, Set<String> known) {
        String key = sized(row.key(), size);
        known.add(key);
        Optional<Score> score = scores.of(key);
        List<Optional<Double>> ratios = row.job().rivals().stream()
                .map(rivals -> score.flatMap(each -> ratio(each, rivals, size)))
                .toList();
        lines.add(new Line(key, row.label() + (size == 0 ? "" : ", " + size), score, ratios));
    }

    private Optional<Double> ratio(Score score, List<String> rivals, int size) {
        List<String> keys = rivals.stream().map(key -> sized(key, size)).toList();
        return scores.best(keys).map(best -> score.value() / best.value());
    }

    private static String sized(String key, int size) {
        return key.replace("#", Integer.toString(size));
    }

    List<Line> lines() {
        return lines;
    }

    /** The benchmarks that are known and were not measured. */
    List<String> missing() {
        return lines.stream()
                .filter(line -> line.score().isEmpty())
                .map(Line::key)
                .toList();
    }

    Optional<Double> bytes(Line line) {
        return scores.of(line.key() + Scores.BYTES).map(Score::value);
    }

    String text() {
        List<String> head = new ArrayList<>(List.of("benchmark", "score", "±", "unit", "B/op"));
        head.addAll(Job.COLUMNS);
        Markdown table = new Markdown(head);
        lines.forEach(line -> table.row(cells(line)));
        return table.text();
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.label());
        cells.add(line.score().map(score -> Numbers.of(score.value())).orElse(MISSING));
        cells.add(line.score().map(score -> Numbers.of(score.error())).orElse(NONE));
        cells.add(line.score().map(score -> score.unit().symbol()).orElse(NONE));
        cells.add(bytes(line).map(Numbers::of).orElse(NONE));
        line.ratios().forEach(ratio -> cells.add(ratio.map(Numbers::of).orElse(NONE)));
        return cells;
    }
}
