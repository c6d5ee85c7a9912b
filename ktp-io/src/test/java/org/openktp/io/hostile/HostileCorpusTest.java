package org.openktp.io.hostile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.Finding;
import org.openktp.io.BothWays;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/**
 * Small hostile files, read by every reader that may be given them. What must come of each is in {@code expected.txt}: the
 * file, the readers, and for each record whether it is accepted, or the codes and places of what is wrong.
 */
@Timeout(60)
final class HostileCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/openktp/io/hostile/corpus");
    private static final String EXPECTED = "expected.txt";

    private static final Map<String, List<Kind<?>>> BY_EXTENSION = Map.of(
            "json",
            List.of(
                    Kinds.APPLICATIONS_NDJSON,
                    Kinds.APPLICATIONS_JSON,
                    Kinds.SCORECARDS_NDJSON,
                    Kinds.HISTORIES,
                    Kinds.ROUNDS,
                    Kinds.RULES,
                    Kinds.COST_PLANS,
                    Kinds.POLICIES),
            "ndjson",
            List.of(Kinds.APPLICATIONS_NDJSON, Kinds.SCORECARDS_NDJSON, Kinds.HISTORIES),
            "csv",
            List.of(Kinds.APPLICATIONS_CSV, Kinds.SCORECARDS_CSV, Kinds.TRUSTS, Kinds.KNOWLEDGE_BASES));

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(EXPECTED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_reader_says_what_is_wrong_and_where(String file) throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve(EXPECTED)).stream()
                .filter(line -> line.startsWith(file + " |"))
                .toList();
        assertThat(outcomes(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_scanner_finds_the_same(String file) throws IOException {
        byte[] input = Files.readAllBytes(FOLDER.resolve(file));
        BothWays.same(input, Format.NDJSON, Limits.DEFAULT);
        BothWays.same(input, Format.JSON, Limits.DEFAULT);
    }

    @Test
    void every_expectation_has_its_file() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(EXPECTED)).stream()
                        .map(line -> line.substring(0, line.indexOf(" |")))
                        .distinct())
                .containsExactlyElementsOf(files().toList());
    }

    static List<String> outcomes(String file) throws IOException {
        byte[] input = Files.readAllBytes(FOLDER.resolve(file));
        Map<String, List<Kind<?>>> byOutcome =
                BY_EXTENSION.getOrDefault(file.substring(file.lastIndexOf('.') + 1), List.of()).stream()
                        .collect(groupingBy(kind -> outcome(kind, input), LinkedHashMap::new, toList()));
        return byOutcome.entrySet().stream()
                .map(each -> file + " | "
                        + each.getValue().stream().map(Kind::name).collect(joining(" ")) + " | " + each.getKey())
                .toList();
    }

    private static String outcome(Kind<?> kind, byte[] input) {
        List<? extends ReadRecord<?>> records = Promise.keep(kind, input, kind.limits());
        return records.isEmpty()
                ? "no record"
                : records.stream().map(HostileCorpusTest::outcome).collect(joining("; "));
    }

    private static String outcome(ReadRecord<?> record) {
        String findings =
                record.findings().stream().map(HostileCorpusTest::finding).collect(joining(", "));
        return record.value().isPresent() ? ("accepted " + findings).strip() : findings;
    }

    private static String finding(Finding finding) {
        return (finding.code().token() + " " + finding.location().line() + ":"
                        + finding.location().column() + " " + finding.location().path())
                .strip();
    }
}
