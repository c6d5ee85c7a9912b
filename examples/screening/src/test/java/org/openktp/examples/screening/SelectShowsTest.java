package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.examples.screening.run.ExitStatus;

/** What selection must show: the two cuts, what missing scores leave open, and what a balance changes. */
final class SelectShowsTest {

    private static final String ROUND_4 = Run.sample("hcs-round-4-shortlist.ndjson");
    private static final String SCORES = Run.sample("hcs-round-4-scores.ndjson");
    private static final String POLICY = Run.sample("hcs-round-4-selection.json");

    /** Three assessors give all four criteria of each application the same score. */
    private static final Map<String, Integer> EVEN = Map.of(
            "iuk-0225", 10, "iuk-0735", 9, "iuk-1715", 9, "iuk-1892", 8, "iuk-2216", 8, "iuk-2424", 7, "iuk-2580", 6);

    @TempDir
    Path folder = Path.of("");

    private static Json result(Run run) {
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        return Json.of(run.out());
    }

    private static Json placing(Json result, String application) {
        return result.get("placings")
                .each()
                .filter(each -> each.get("application").text().equals(application))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> outcomes(Json result) {
        return result.get("placings")
                .each()
                .collect(Collectors.toMap(
                        each -> each.get("application").text(),
                        each -> each.get("outcomes").texts(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static List<String> awarded(Json result) {
        return outcomes(result).entrySet().stream()
                .filter(each -> each.getValue().equals(List.of("awarded")))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String reasons(Json result, String application) {
        return placing(result, application)
                .get("reasons")
                .each()
                .map(each -> each.get("message").text())
                .collect(Collectors.joining("; "));
    }

    @Test
    void four_sevens_are_70_per_cent_and_a_ten_on_each_criterion_is_40_of_40() {
        String cards = EVEN.entrySet().stream()
                .flatMap(each -> IntStream.rangeClosed(1, 3)
                        .mapToObj(assessor -> Stream.of("impact", "innovation", "challenge", "cohesiveness")
                                .map(criterion -> "\"%s\":%d".formatted(criterion, each.getValue()))
                                .collect(Collectors.joining(
                                        ",",
                                        "{\"application\":\"%s\",\"assessor\":\"assessor-0%d\",\"scores\":{"
                                                .formatted(each.getKey(), assessor),
                                        "}}\n"))))
                .collect(Collectors.joining());
        String only = lines(Run.sample("innovate-2024-25-r3.ndjson"))
                .filter(line -> EVEN.keySet().stream().anyMatch(line::contains))
                .collect(Collectors.joining("\n"));
        String[] command = {
            "select",
            write("even.ndjson", only),
            "-",
            "--policy",
            Run.sample("innovate-2024-25-r3-selection.json"),
            "--format",
            "json"
        };
        Json result = result(Run.withInput(cards, command));
        assertThat(placing(result, "iuk-2424").get("total").get("lowest").text())
                .isEqualTo(
                        placing(result, "iuk-2424").get("total").get("highest").text())
                .isEqualTo("70.0");
        assertThat(placing(result, "iuk-0225").get("total").get("lowest").text())
                .isEqualTo("100.0");
        command[6] = "table";
        assertThat(Run.withInput(cards, command).out())
                .containsPattern(" 1 +iuk-0225 +100.0 +40.0 of 40 ")
                .containsPattern(" 6 +iuk-2424 +70.0 +28.0 of 40 ");
        assertThat(outcomes(result))
                .as("the quality line of 65 and the capacity of 4 are two cuts")
                .containsEntry("iuk-1892", List.of("awarded"))
                .containsEntry("iuk-2216", List.of("reserve"))
                .containsEntry("iuk-2424", List.of("above-quality-below-funding"))
                .containsEntry("iuk-2580", List.of("below-quality"));
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy with parts of its text replaced. */
    private String policy(String pattern, String replacement) {
        String text = lines(POLICY).collect(Collectors.joining("\n"));
        String changed = text.replaceAll(pattern, replacement);
        assertThat(changed).isNotEqualTo(text);
        return write("policy.json", changed);
    }

    private String withoutBalance() {
        return policy("(?s)\"balance\": \\[.*?\\],\n", "");
    }

    private static Json select(String scores, String policy) {
        return result(Run.withInput(scores, "select", ROUND_4, "-", "--policy", policy, "--format", "json"));
    }

    private static String cards() {
        return cardsWithout("nobody");
    }

    /** The scorecards but those that a pattern finds. */
    private static String cardsWithout(String pattern) {
        Predicate<String> withheld = Pattern.compile(pattern).asPredicate();
        return lines(SCORES).filter(withheld.negate()).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void with_all_scores_of_an_assessor_withheld_and_a_balance_some_awards_are_settled_still() {
        Json withheld = select(cardsWithout("\"assessor-10\""), POLICY);
        assertThat(withheld.get("exact").text()).isEqualTo("false");
        assertThat(awarded(select(cards(), POLICY))).containsAll(awarded(withheld));
        assertThat(awarded(withheld)).isNotEmpty();
        assertThat(outcomes(withheld).values().stream().filter(each -> each.contains("awarded")))
                .hasSizeLessThan(30);
    }

    @ParameterizedTest
    @CsvSource({"'\"assessor-06\"', false, 21", "'\"r4-01.*\"assessor-06\"', true, 10"})
    void with_scores_withheld_it_says_which_awards_are_settled_and_on_what_others_depend(
            String pattern, boolean isBalanced, int missing) {
        String policy = isBalanced ? POLICY : withoutBalance();
        Json all = select(cards(), policy);
        Json withheld = select(cardsWithout(pattern), policy);
        List<String> incomplete = lines(SCORES)
                .filter(Pattern.compile(pattern).asPredicate())
                .map(line -> Json.of(line).get("application").text())
                .toList();
        assertThat(incomplete).hasSize(missing);
        assertThat(all.get("settled").text()).isEqualTo("true");
        assertThat(withheld.get("settled").text()).isEqualTo("false");
        assertThat(withheld.get("exact").text()).isEqualTo("true");
        assertThat(awarded(all)).hasSize(10).containsAll(awarded(withheld));
        assertThat(awarded(withheld)).isNotEmpty().hasSizeLessThan(10);
        assertThat(withheld.get("placings").each()).allSatisfy(each -> {
            List<String> dependsOn = each.get("dependsOn").texts();
            assertThat(dependsOn.isEmpty()).isEqualTo(each.get("settled").text().equals("true"));
            assertThat(incomplete).containsAll(dependsOn);
        });
        assertThat(Run.withInput(cardsWithout(pattern), "select", ROUND_4, "-", "--policy", policy)
                        .out())
                .contains("Awards settled: " + awarded(withheld).size() + ", and at most 10 can be made")
                .containsPattern("Open: [0-9]+\n  depending on what is missing of r4-");
    }

    @ParameterizedTest
    @CsvSource({"'\"assessor-06\"', false", "'\"assessor-06\"', true", "'\"r4-01.*\"assessor-06\"', true"})
    void however_the_withheld_scores_turn_out_each_outcome_was_among_those_said(String pattern, boolean isBalanced) {
        String policy = isBalanced ? POLICY : withoutBalance();
        Map<String, List<String>> possible = outcomes(select(cardsWithout(pattern), policy));
        Random random = new Random(6);
        for (String score : List.of("1", "10", "random", "random")) {
            Json completed = select(completed(pattern, score, random), policy);
            assertThat(completed.get("settled").text()).isEqualTo("true");
            outcomes(completed).forEach((application, outcome) -> assertThat(possible.get(application))
                    .as(application)
                    .containsAll(outcome));
        }
    }

    private static String completed(String pattern, String score, Random random) {
        Predicate<String> withheld = Pattern.compile(pattern).asPredicate();
        return lines(SCORES)
                .map(line -> withheld.test(line) ? scored(line, score, random) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String scored(String line, String score, Random random) {
        return Pattern.compile("\"score\": [0-9]+")
                .matcher(line)
                .replaceAll((MatchResult any) ->
                        "\"score\": " + (score.equals("random") ? String.valueOf(1 + random.nextInt(10)) : score));
    }

    @Test
    void a_balance_changes_the_list_and_the_reasons_say_so() {
        Json without = select(cards(), withoutBalance());
        Json with = select(cards(), POLICY);
        assertThat(awarded(without)).contains("r4-0115").doesNotContain("r4-0196");
        assertThat(awarded(with)).doesNotContain("r4-0115").contains("r4-0196").hasSize(10);
        assertThat(reasons(with, "r4-0115"))
                .contains(
                        "there was a place left for its rank, but not for it",
                        "at most 3 with National Measurement Laboratory");
        assertThat(reasons(with, "r4-0196")).contains("so that these have");
        assertThat(reasons(without, "r4-0115")).doesNotContain("the awards must have");
    }

    @Test
    void a_balance_that_cannot_be_met_says_what_clashes() {
        String policy = policy("\"atMost\": 3", "\"atMost\": 0");
        Json result = select(cards(), policy);
        assertThat(awarded(result)).isEmpty();
        assertThat(outcomes(result).values()).contains(List.of("no-list"));
        assertThat(result.get("clash").get("quotas").texts())
                .anyMatch(each -> each.startsWith("each-theme="))
                .anyMatch(each -> each.startsWith("each-partner="));
        Run table = Run.withInput(cards(), "select", ROUND_4, "-", "--policy", policy);
        assertThat(table.status()).isEqualTo(ExitStatus.OK);
        assertThat(table.out())
                .containsPattern("! no list of awards meets all of these together: at least 2 with .*at most 0 with ");
        assertThat(table.out().indexOf("! no list")).isLessThan(table.out().indexOf("Ranking"));
    }
}
