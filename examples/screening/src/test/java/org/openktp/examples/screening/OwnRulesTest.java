package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.examples.screening.run.ExitStatus;

/** Rules and rounds of files: verdicts change as they should, host's rules are marked, and the guide says what is printed. */
final class OwnRulesTest {

    private static final String SAMPLES = Run.sample("hcs-round-4.ndjson");
    private static final String BAND = Run.sample("trust-minimum-band.json");
    private static final String ROUND = Run.sample("host-round.json");
    private static final String RULES = Run.sample("host-rules.json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "r4-0054, no-obstacle-found, ineligible",
        "r4-0085, no-obstacle-found, undetermined",
        "r4-0091, no-obstacle-found, no-obstacle-found",
        "r4-0106, no-obstacle-found, ineligible"
    })
    void a_minimum_band_changes_verdicts(String id, String before, String after) {
        assertThat(decision(id, "screen", SAMPLES, "--format", "ndjson")).contains("\"verdict\":\"" + before + "\"");
        String decision = decision(id, "screen", SAMPLES, "--format", "ndjson", "--rules", BAND);
        assertThat(decision).contains("\"verdict\":\"" + after + "\"");
        assertThat(decision)
                .containsPattern("\\{\"rule\":\"my-trust.minimum-band\",[^{]*\"provenance\":\"user-supplied\"");
        assertThat(decision.contains("\"missing\":[{\"fact\":\"applicant.band\""))
                .isEqualTo(id.equals("r4-0085"));
    }

    private static String decision(String id, String... args) {
        return Run.of(args)
                .out()
                .lines()
                .filter(line -> line.startsWith("{\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rules_that_were_written_are_read_back() throws IOException {
        for (String round : List.of("hcs-ktp-1", "hcs-ktp-4")) {
            Path file = folder.resolve(round + ".json");
            Files.writeString(file, Run.of("rules", round, "--format", "json").out());
            assertThat(Run.of("rules", round, "--rules", file.toString())).isEqualTo(Run.of("rules", round));
        }
        Path rounds = folder.resolve("rounds.json");
        Files.writeString(rounds, Run.of("rounds", "--format", "json").out());
        Run refused = Run.of("rules", "hcs-ktp-4", "--rounds", rounds.toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(refused.err().lines())
                .containsExactly(
                        "ktp: " + rounds + ": /rounds/0/id: contradiction: round 'hcs-ktp-1' is shipped already; give"
                                + " yours another id",
                        "ktp: " + rounds + ": /rounds/1/id: contradiction: round 'hcs-ktp-4' is shipped already; give"
                                + " yours another id");
    }

    @Test
    void files_build_on_one_another() throws IOException {
        Path more = folder.resolve("more.json");
        Files.writeString(more, Files.readString(Path.of(BAND)).replace("my-trust", "our-board"));
        assertThat(Run.of("rules", "hcs-ktp-4", "--rules", BAND, "--rules", more.toString())
                        .lines())
                .startsWith("hcs-ktp-4+my-trust+our-board, version 1+1+1, partial coverage");
        Run twice = Run.of("rules", "hcs-ktp-4", "--rules", BAND, "--rules", BAND);
        assertThat(twice.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(twice.err()).contains("rule 'my-trust.minimum-band' is one that the round has already");
    }

    @Test
    void a_round_without_rules_is_uncovered_and_one_that_is_not_known_is_wrong_usage() {
        String applications = Run.sample("host-round-applications.ndjson");
        assertThat(Run.of("screen", applications, "--rounds", ROUND).out()).containsPattern("a-1 +uncovered");
        assertThat(Run.of("screen", applications, "--rules", RULES).status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(Run.of("screen", applications).status()).isEqualTo(ExitStatus.REJECTED);
        Run run = Run.of("explain", applications, "--id", "a-1", "--rounds", ROUND, "--round", "my-trust-ktp-2");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err())
                .contains("round 'my-trust-ktp-2' is not known; known are hcs-ktp-1, hcs-ktp-4, my-trust-ktp-1");
    }

    @Test
    void odd_rules_are_reported() throws IOException {
        Path never = folder.resolve("never.json");
        Files.writeString(
                never,
                Files.readString(Path.of(BAND))
                        .replace("\"severity\"", "\"appliesTo\": {\"never\": true}, \"severity\""));
        assertThat(Run.of("screen", SAMPLES, "--rules", never.toString()).out())
                .containsPattern("odd about the rules\n.*my-trust.minimum-band");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void the_guide_shows_what_is_printed(int command) throws IOException {
        String shown = guide("text").get(command);
        String[] args = guide("sh")
                .get(command)
                .strip()
                .replaceFirst("examples/ktp ", "")
                .replace("examples/data", Run.ROOT.resolve("examples/data").toString())
                .split(" ");
        Run run = Run.of(args);
        String printed = (run.out() + run.err()).replace(Run.ROOT + "/", "");
        if (shown.startsWith("…\n")) {
            assertThat(printed).contains(shown.replace("…\n", ""));
        } else {
            assertThat(printed.strip()).isEqualTo(shown.strip());
        }
    }

    @Test
    void the_samples_of_the_guide_are_rules() throws IOException {
        List<String> samples = guide("json");
        assertThat(samples).hasSize(5);
        assertThat(samples.get(0)).isEqualTo(Files.readString(Path.of(BAND)));
        for (String rule : samples.subList(1, samples.size())) {
            Path file = folder.resolve("rule.json");
            Files.writeString(
                    file,
                    "{\"format\": \"openktp-rules/1\", \"ruleSets\": [{\"addTo\": \"hcs-ktp-4\", \"id\": \"a\","
                            + " \"version\": \"1\", \"rules\": [" + rule + "]}]}");
            Run run = Run.of("rules", "hcs-ktp-4", "--rules", file.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains(", user supplied)");
        }
    }

    private static List<String> guide(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(Run.ROOT.resolve("docs/write-your-own-rules.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
