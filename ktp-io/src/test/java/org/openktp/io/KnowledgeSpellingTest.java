package org.openktp.io;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;

final class KnowledgeSpellingTest {

    @ParameterizedTest
    @FieldSource({"org.openktp.io.Spelling#DOCUMENTED", "org.openktp.io.Spelling#MORE"})
    void both_spellings_of_a_state_mean_the_same(Spelling each) {
        Reading json = Reading.of(Format.NDJSON, Fields.json("a", each.path(), each.json()));
        Reading csv =
                Reading.of(Format.CSV, Fields.csv(List.of(List.of("id", each.path()), List.of("a", each.cell()))));
        assertThat(known(json, each.path())).as("as JSON").isEqualTo(each.means());
        assertThat(known(csv, each.path())).as("as a cell").isEqualTo(each.means());
    }

    /** Spellings that are shorter than the ones written, or other than those. */
    private static final Set<String> READ_ONLY = Set.of(
            "{\"atLeast\":\"2024-01-15\",\"atMost\":\"2024-02\"}",
            "{\"atLeast\":\"2024-02\"}",
            "{\"atMost\":\"2024-02\"}",
            "{\"atLeast\":\"2023\",\"atMost\":\"2024\"}",
            "{\"value\":\"2024-01-31\"}");

    static Stream<Spelling> writtenDates() {
        return Stream.concat(Spelling.DOCUMENTED.stream(), Spelling.MORE.stream())
                .filter(each -> each.path().equals("submitted"))
                .filter(each -> !READ_ONLY.contains(each.json().replace(" ", "")));
    }

    @ParameterizedTest
    @MethodSource("writtenDates")
    void a_date_is_written_as_it_is_spelled(Spelling each) throws IOException {
        Application application = Reading.of(Format.NDJSON, Fields.json("a", each.path(), each.json()))
                .applications()
                .get(0);
        assertThat(written(application, Format.NDJSON)).contains("\"submitted\":" + each.json() + ",");
        assertThat(written(application, Format.CSV)).contains("\na,," + each.cell() + ",");
    }

    @Test
    void the_ends_of_a_range_are_written_as_days() throws IOException {
        Application application = Reading.of(Format.CSV, "id,submitted\na,2023-12..2024\n")
                .applications()
                .get(0);
        assertThat(written(application, Format.NDJSON))
                .contains("\"submitted\":{\"atLeast\":\"2023-12-01\",\"atMost\":\"2024-12-31\"},");
        assertThat(written(application, Format.CSV)).contains("\na,,2023-12-01..2024-12-31,");
    }

    private static String written(Application application, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(out, format)) {
            writer.write(application);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_absent_was_not_asked() {
        Application application =
                Reading.of(Format.NDJSON, "{\"id\":\"a\"}").applications().get(0);
        assertThat(application).isEqualTo(Application.builder().id("a").build());
        assertThat(Fields.BY_PATH.values())
                .allSatisfy(field -> assertThat(field.apply(application)).isEqualTo(Knowledge.notAsked()));
    }

    @Test
    void the_documentation_spells_every_state_like_the_table_here() throws IOException {
        Map<String, List<String>> json = Spelling.DOCUMENTED.stream()
                .collect(groupingBy(Spelling::state, LinkedHashMap::new, mapping(Spelling::json, toList())));
        Map<String, List<String>> cells = Spelling.DOCUMENTED.stream()
                .filter(each -> !each.cell().isEmpty() && !each.cell().startsWith("{"))
                .collect(groupingBy(Spelling::state, mapping(Spelling::cell, toList())));
        Map<String, List<String>> documented = new LinkedHashMap<>();
        for (List<String> row : documentedRows()) {
            String state = row.get(0).replace("`", "");
            documented.put(state, quoted(row.get(1)));
            assertThat(quoted(row.get(2))).as(state).isEqualTo(cells.getOrDefault(state, List.of()));
        }
        assertThat(documented).isEqualTo(json);
    }

    private static List<List<String>> documentedRows() throws IOException {
        Path docs = Path.of(requireNonNull(System.getProperty("openktp.root")), "docs", "formats.md");
        List<String> lines = Files.readAllLines(docs);
        List<List<String>> rows = new ArrayList<>();
        for (int i = lines.indexOf("| state | JSON | CSV cell |") + 2;
                lines.get(i).startsWith("|");
                i++) {
            String inner = lines.get(i).substring(1);
            rows.add(Pattern.compile("(?<!\\\\)\\|")
                    .splitAsStream(inner)
                    .map(String::strip)
                    .toList());
        }
        return rows;
    }

    private static List<String> quoted(String cell) {
        return Pattern.compile("`([^`]*)`")
                .matcher(cell.replace("\\|", "|"))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Knowledge<?> known(Reading reading, String path) {
        assertThat(reading.rejected()).isEmpty();
        Application application = reading.applications().get(0);
        return requireNonNull(Fields.BY_PATH.get(path)).apply(application);
    }
}
