package org.openktp.examples.screening.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.FindingGuide;
import org.openktp.core.finding.FindingGuides;
import org.openktp.core.finding.FindingStage;
import org.openktp.examples.screening.Run;
import org.openktp.examples.screening.run.ExitStatus;

final class CodesCommandTest {

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_is_in_the_table_and_explained(FindingCode code) {
        FindingGuide guide = FindingGuides.of(code);
        assertThat(Run.of("codes").lines()).anyMatch(line -> line.startsWith("  " + code.token() + " "));
        Run run = Run.of("codes", code.token());
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .startsWith(
                        code.token() + ": " + code.label(),
                        "  meaning     " + guide.meaning(),
                        "  what to do  " + guide.remedy())
                .hasSize(3 + guide.uses().size());
    }

    @Test
    void a_code_that_does_different_things_by_place_says_so() {
        assertThat(Run.of("codes", "contradiction").lines())
                .endsWith(
                        "  given       when a file is read: the record is rejected, or the document is refused",
                        "  given       when reference data or grants are checked: noted beside the result",
                        "  given       when rules decide: noted beside the result");
    }

    @Test
    void the_table_has_no_line_too_wide_to_read_and_ends_with_the_exit_statuses() {
        List<String> lines = Run.of("codes").lines();
        assertThat(lines).allMatch(line -> line.length() <= 140);
        assertThat(lines.subList(lines.indexOf(""), lines.size()))
                .anyMatch(line -> line.startsWith("  exit status  meaning"))
                .anyMatch(line -> line.startsWith("  5            the application, route or date"));
    }

    @Test
    void json_has_everything_once() {
        String json = Run.of("codes", "--format", "json").out();
        assertThat(json.lines()).hasSize(1);
        assertThat(json)
                .startsWith(
                        "{\"codes\":[{\"code\":\"not-json\",\"label\":\"not JSON\",\"meaning\":\"The text is not one JSON")
                .contains("\"uses\":{\"history\":[\"noted\"],\"selection\":[\"noted\"]}")
                .contains("\"exitStatuses\":[{\"status\":0,");
        assertThat(json.split("\\{\"code\":", -1)).hasSize(FindingCode.values().length + 1);
        assertThat(Run.of("codes", "circular", "--format", "json").out())
                .contains("\"circular\"", "\"exitStatuses\":[]")
                .doesNotContain("not-json");
    }

    @Test
    void csv_has_a_row_a_code() {
        List<String> lines = Run.of("codes", "--format", "csv").lines();
        assertThat(lines)
                .hasSize(FindingCode.values().length + 1)
                .startsWith("code,label,meaning,remedy,uses")
                .anyMatch(line ->
                        line.startsWith("no-round,an application without a round,") && line.endsWith(",rules=noted"))
                .anyMatch(line -> line.endsWith(",reading=rejects-record|refuses-document|noted"));
    }

    @Test
    void the_documentation_has_the_whole_catalogue() throws IOException {
        Path page = Path.of(Objects.requireNonNull(System.getProperty("openktp.root")), "docs", "codes.md");
        assertThat(Files.readString(page))
                .as("docs/codes.md must end with what 'ktp codes --format markdown' prints")
                .endsWith("\n\n" + Run.of("codes", "--format", "markdown").out());
    }

    @Test
    void the_documentation_of_formats_speaks_of_no_code_that_there_is_not() throws IOException {
        Path page = Path.of(Objects.requireNonNull(System.getProperty("openktp.root")), "docs", "formats.md");
        List<String> codes = Pattern.compile("(?s)<!-- codes -->(.*?)<!-- end -->")
                .matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .flatMap(text -> Pattern.compile("`([a-z0-9-]+)`").matcher(text).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(
                        Code.<FindingCode>find(List.of(FindingCode.values()), code))
                .as(code)
                .isPresent());
        assertThat(codes)
                .containsAll(FindingGuides.ALL.stream()
                        .filter(guide -> guide.uses().stream()
                                .anyMatch(use -> use.stage() == FindingStage.READING
                                        || use.stage() == FindingStage.REFERENCE_DATA))
                        .map(guide -> guide.code().token())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate-kay | near to it are duplicate-key, duplicate-id",
                "dupl-key | near to it are duplicate-key, duplicate-id",
                "UNKNOWN-CODE | there are not-json, not-csv",
                "not-jsn | near to it are not-json",
                "unknown | near to it are unknown-code, unknown-round, unknown-property, unknown-target",
                "9 | near to it are 0, 1, 2, 3, 4, 5",
                "xyz-xyz | there are not-json, not-csv"
            })
    void of_a_code_that_there_is_not_it_names_those_near_to_it(String wanted, String said) {
        Run run = Run.of("codes", wanted);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no code '" + wanted + "'; " + said);
    }

    @Test
    void every_exit_status_is_listed_and_explained() {
        List<Integer> declared = Stream.of(ExitStatus.class.getDeclaredFields())
                .filter(field -> field.getType() == int.class && Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.getInt(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(ExitStatus.ALL).extracting(ExitStatus.Guide::status).containsExactlyElementsOf(declared);
        String help = Run.of("--help").out().replaceAll("\\s+", " ");
        assertThat(ExitStatus.ALL).allSatisfy(each -> {
            assertThat(help).contains(" " + each.status() + " " + each.meaning());
            assertThat(Run.of("codes", String.valueOf(each.status())).lines())
                    .containsExactly(
                            "exit status " + each.status(),
                            "  meaning     " + each.meaning(),
                            "  what to do  " + each.remedy());
        });
    }
}
