package org.openktp.examples.screening.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.KtpModel;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.examples.screening.Run;
import org.openktp.examples.screening.run.ExitStatus;

final class ListCommandTest {

    static List<Catalogue<?>> catalogues() {
        return KtpModel.catalogues();
    }

    private static List<String> printed(String name, String format) {
        Run run = Run.of("list", name, "--format", format);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).isEmpty();
        return run.lines();
    }

    @Test
    void says_which_catalogues_there_are_and_how_many_rows_each_has() {
        Run run = Run.of("list");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.lines()).hasSameSizeAs(catalogues()).anyMatch(line -> line.matches("specialties +30  .+"));
    }

    @Test
    void csv_has_the_thirty_specialties_with_their_division() {
        List<String> lines = printed("specialties", "csv");
        assertThat(lines).hasSize(31);
        assertThat(lines.get(0))
                .isEqualTo("id,name,division,other-division,applications-2023,posts-2023,source,provenance");
        assertThat(lines.subList(1, 31))
                .allMatch(line -> Pattern.matches("[a-z-]+,\"?[A-Z][^\"]+\"?,msc-[a-z-]+,.*https://.*", line));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void each_layout_has_every_row(Catalogue<?> catalogue) {
        String table = String.join("\n", printed(catalogue.name(), "table"));
        assertThat(catalogue.rows()).allSatisfy(row -> assertThat(table).contains(row.id()));
        assertThat(table.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(printed(catalogue.name(), "json"))
                .hasSize(catalogue.rows().size() + 2)
                .filteredOn(line -> line.startsWith("{\"id\":"))
                .extracting(line -> line.substring(7, line.indexOf('"', 7)))
                .containsExactlyElementsOf(
                        catalogue.rows().stream().map(Row::id).toList());
        assertThat(printed(catalogue.name(), "csv")).hasSize(catalogue.rows().size() + 1);
    }

    @Test
    void a_table_names_its_sources_below_and_leaves_no_part_of_a_cell_out() {
        String table = Run.of("list", "registers").out();
        assertThat(table)
                .contains("took-over", "Registration Council for Clinical", "Physiologists (transferred")
                .containsPattern("(?m)^\\[ahcs-practitioner-register] https://ahcs\\.ac\\.uk/");
        assertThat(Run.of("list", "hsc-trusts").out()).doesNotContain(" ods ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "funding | part-of      challenge-fund",
                "funding | amount       £13,000,000",
                "funding | also-quoted  more than £14,000,000; £14,200,000; £14,250,000",
                "funding | duration     4 years",
                "rounds  | applications         not found",
                "rounds  | length               18 months",
            })
    void many_fields_go_a_field_a_line(String catalogue, String line) {
        assertThat(Run.of("list", catalogue).lines()).contains("  " + line);
    }

    @Test
    void where_all_fields_come_from_one_page_it_stands_once() {
        String[] cards = String.join("\n", printed("identifiers", "table")).split("\n\n", -1);
        assertThat(cards)
                .filteredOn(card -> card.startsWith("oscr\n"))
                .singleElement()
                .satisfies(card -> assertThat(card.lines())
                        .filteredOn(line -> line.contains(": http"))
                        .hasSize(1));
        assertThat(cards)
                .filteredOn(card -> card.startsWith("ods\n"))
                .singleElement()
                .satisfies(card -> assertThat(card.lines())
                        .filteredOn(line -> line.contains(": http"))
                        .hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specialty", "Roles", ""})
    void refuses_a_catalogue_that_is_not_there(String name) {
        Run run = Run.of("list", name);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no catalogue '" + name + "'; there are roles, career-steps, ");
    }

    @Test
    void refuses_another_layout() {
        Run run = Run.of("list", "roles", "--format", "xml");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("table, json, csv");
    }
}
