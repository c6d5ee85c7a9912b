package org.openktp.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReportTest {

    private static final RunInfo RUN = new RunInfo("2026-01-02", "run quick", "2 cores");

    /** A result of JMH with two forks of two iterations, in operations a second. */
    private static final String JMH = """
            [{
              "benchmark": "org.example.measure.Limits.bestVerdict",
              "threads": 2,
              "params": {"size": "256"},
              "primaryMetric": {"score": 1, "scoreUnit": "ops/s", "rawData": [[1000, 4000], [2000, 9000]]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op", "rawData": [[24, 24], [24, 32]]}}
            }, {
              "benchmark": "org.example.measure.Growth.verdict",
              "threads": 1,
              "primaryMetric": {"score": 1, "scoreUnit": "us/op", "rawData": [[0.5]]},
              "secondaryMetrics": {}
            }]""";

    /** Every score that is needed, each 1; what no goal needs only of a few applications. */
    private static Map<String, Double> ones() {
        Map<String, Double> scores = new HashMap<>();
        for (Goal goal : Goals.ALL) {
            for (int size : Rows.SIZES) {
                goal.withSize(size).figure().keys().forEach(key -> scores.put(key, 1.0));
            }
        }
        for (Rows.Row row : Rows.OF_SIZES) {
            scores.put(row.key().replace("#", "256"), 1.0);
        }
        Rows.ONCE.forEach(row -> scores.put(row.key(), 1.0));
        return scores;
    }

    private static Report report(Map<String, Double> scores) {
        List<Score> all = new ArrayList<>();
        scores.forEach((key, value) -> all.add(new Score(key, unit(key), List.of(value))));
        return new Report(all, RUN);
    }

    private static Unit unit(String key) {
        return key.startsWith("start.")
                ? Unit.MILLISECONDS
                : key.endsWith(":bytes") ? Unit.BYTES : Unit.THOUSAND_A_SECOND;
    }

    private static String line(Report report, String... parts) {
        return report.text()
                .lines()
                .filter(line -> Stream.of(parts).allMatch(line::contains))
                .findFirst()
                .orElseThrow()
                .replaceAll(" +", " ");
    }

    @Test
    void reads_results_of_jmh_as_medians_of_all_forks(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("jmh.json"), JMH);
        Scores scores = new Scores(ScoreFiles.read(List.of(file)));
        Score verdict = scores.of("Limits.bestVerdict/256/2-threads").orElseThrow();
        assertThat(verdict.value()).isEqualTo(3.0);
        assertThat(verdict.error()).isCloseTo(1.75, within(1e-9));
        assertThat(scores.of("Limits.bestVerdict/256/2-threads:bytes")
                        .orElseThrow()
                        .value())
                .isEqualTo(24);
        assertThat(scores.of("Growth.verdict").orElseThrow().value()).isEqualTo(2_000.0);
        assertThat(scores.benchmarks()).hasSize(2);
    }

    @Test
    void joins_the_rounds_of_one_benchmark(@TempDir Path folder) {
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");
        ScoreFiles.write(one, List.of(new Score("start.ours", Unit.MILLISECONDS, List.of(3.0, 1.0))));
        ScoreFiles.write(other, List.of(new Score("start.ours", Unit.MILLISECONDS, List.of(5.0))));
        assertThat(new Scores(ScoreFiles.read(List.of(one, other))).of("start.ours"))
                .contains(new Score("start.ours", Unit.MILLISECONDS, List.of(1.0, 3.0, 5.0)));
    }

    @Test
    void nothing_is_missing_where_everything_was_measured() {
        Report report = report(ones());
        assertThat(report.missing()).isEmpty();
        assertThat(report.text()).doesNotContain("not measured");
    }

    @Test
    void a_goal_is_met_at_its_bound_and_missed_below() {
        Map<String, Double> scores = ones();
        scores.put("Ours.outcomes/10000", 4.0);
        assertThat(line(report(scores), "every rule × Drools", "10000")).endsWith("| 10000 | 4 | ≥ 4 | met |");
        scores.put("Ours.outcomes/10000", 3.99);
        assertThat(line(report(scores), "every rule × Drools", "10000")).endsWith("| 10000 | 3.99 | ≥ 4 | missed |");
    }

    @Test
    void the_fastest_of_several_peers_counts() {
        Map<String, Double> scores = ones();
        scores.put("Ours.outcomes/10000", 60.0);
        scores.put("Engines.kieDmn/10000", 3.0);
        assertThat(line(report(scores), "fastest DMN", "10000")).endsWith("| 20 | ≥ 30 | missed |");
        scores.put("start.ours", 100.0);
        scores.put("start.drools", 2_000.0);
        scores.put("start.droolsCompiled", 400.0);
        assertThat(line(report(scores), "time × Drools")).endsWith("| 0.25 | ≤ 0.2 | missed |");
    }

    @Test
    void a_row_is_void_where_the_best_by_hand_is_not_good_enough() {
        Map<String, Double> scores = ones();
        scores.put("Limits.bestAnswer/10000", 3.0);
        scores.put("Ours.outcomes/10000", 3.0);
        assertThat(line(report(scores), "every rule × by hand", "10000")).endsWith("| 1 | ≥ 0.8 | met |");
        scores.put("Limits.bestAnswer/10000", 2.9);
        assertThat(line(report(scores), "every rule × by hand", "10000")).endsWith("| ≥ 0.8 | void |");
    }

    @Test
    void an_allocation_of_a_byte_misses() {
        Map<String, Double> scores = ones();
        assertThat(line(report(scores), "bytes allocated", "256")).endsWith("missed |");
        scores.put("Complete.ours/256:bytes", 0.0004);
        assertThat(line(report(scores), "bytes allocated", "256")).endsWith("| 0 | ≤ 0.5 | met |");
    }

    @Test
    void what_is_missing_is_said_in_the_table_the_goal_and_the_end() {
        for (String key : List.copyOf(ones().keySet())) {
            Map<String, Double> scores = ones();
            scores.remove(key);
            if (!key.equals("Ours.verdict/256")) { // which is there for 10,000
                assertThat(report(scores).missing()).containsExactly(key);
            }
        }
        Map<String, Double> scores = ones();
        scores.remove("Engines.drools/256");
        assertThat(line(report(scores), "every rule: Drools, 256")).contains("| missing |");
        assertThat(line(report(scores), "every rule × Drools", "256")).endsWith("not measured: Engines.drools/256 |");
    }

    @Test
    void what_nobody_asked_for_is_in_the_table_all_the_same() {
        Map<String, Double> scores = ones();
        scores.put("Growth.verdict/1000", 123_456.0);
        assertThat(line(report(scores), "Growth.verdict/1000")).contains("| 123,456 |");
    }

    @Test
    void ratios_are_to_the_same_number_of_applications() {
        Map<String, Double> scores = ones();
        scores.put("Ours.outcomes/256", 6.0);
        scores.put("Limits.bestAnswer/256", 2.0);
        scores.put("Peers.yavi/256", 4.0);
        assertThat(line(report(scores), "every rule: ours, 256")).endsWith("| 3 | 1.5 | 6 | 6 | |");
    }

    @Test
    void the_markdown_begins_with_the_table_for_the_readme() {
        String markdown = report(ones()).markdown();
        assertThat(markdown).startsWith("| ratio ");
        assertThat(markdown.lines().filter(line -> line.startsWith("Measured on")))
                .containsExactly("Measured on 2026-01-02 by `run quick`, 2 cores.");
    }

    @Test
    void the_json_says_the_same() {
        JsonNode json = new JsonMapper().readTree(report(ones()).json());
        assertThat(json.get("goals").get(0).get("is").asString()).isEqualTo("missed");
        assertThat(json.get("benchmarks").get(0).get("× by hand").asDouble()).isEqualTo(1.0);
        assertThat(json.get("date").asString()).isEqualTo("2026-01-02");
    }

    @Test
    void figures_have_three_digits_that_count() {
        assertThat(Stream.of(0.0, 0.0004, 0.0077, 0.8, 1.2345, 12.345, 99.96, 1234.5, 1e6)
                        .map(Numbers::of))
                .containsExactly("0", "0", "0.0077", "0.8", "1.23", "12.3", "100", "1,235", "1,000,000");
    }
}
