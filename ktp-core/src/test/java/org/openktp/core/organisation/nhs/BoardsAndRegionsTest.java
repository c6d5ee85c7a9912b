package org.openktp.core.organisation.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class BoardsAndRegionsTest {

    @Test
    void wales_has_seven_boards_scotland_fourteen_and_one_without_an_area() {
        assertThat(HealthBoards.WALES).hasSize(7).allMatch(board -> board.nation() == Nation.WALES);
        assertThat(HealthBoards.SCOTLAND).hasSize(14).allMatch(board -> board.nation() == Nation.SCOTLAND);
        assertThat(HealthBoards.CATALOGUE.entries()).hasSize(22);
        assertThat(HealthBoards.CATALOGUE.entry("golden-jubilee")).contains(HealthBoards.GOLDEN_JUBILEE);
        assertThat(HealthBoards.GOLDEN_JUBILEE.gss()).isEmpty();
        assertThat(HealthBoards.GOLDEN_JUBILEE.special().map(Sourced::value)).contains("SB0801");
    }

    @Test
    void the_codes_of_wales_are_those_from_7A1_to_7A7_and_each_reveals_a_board() {
        List<OrganisationId> codes = HealthBoards.WALES.stream()
                .map(board -> board.ods().orElseThrow().value())
                .toList();
        assertThat(codes)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 7)
                        .mapToObj(each -> OrganisationId.ods("7A" + each))
                        .toList())
                .allMatch(code -> code.kind().equals(Optional.of(OrganisationKind.HEALTH_BOARD)));
    }

    @Test
    void of_scottish_boards_no_code_of_the_organisation_data_service_was_found() {
        assertThat(HealthBoards.SCOTLAND).allMatch(board -> board.ods().isEmpty());
    }

    /** The codes in use and the four superseded ones are all that were given out. */
    @Test
    void scottish_codes_present_and_former_run_without_a_gap() {
        List<String> codes = HealthBoards.SCOTLAND.stream()
                .flatMap(board -> Stream.concat(
                        board.gss().stream().map(Sourced::value),
                        board.former().stream().map(former -> former.value().code())))
                .map(Identifier::value)
                .sorted()
                .toList();
        assertThat(codes)
                .containsExactlyElementsOf(IntStream.rangeClosed(15, 32)
                        .mapToObj(each -> "S080000" + each)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "gss:S08000029, fife",
        "gss:S08000018, fife",
        "gss:S08000027, tayside",
        "gss:S08000021, greater-glasgow-and-clyde",
        "gss:S08000023, lanarkshire",
        "gss:W11000024, powys",
        "ods:7A7,       powys",
        "gss:S08000014,",
        "ods:RJ1,"
    })
    void finds_a_board_by_its_code_or_one_that_it_had(String code, String board) {
        assertThat(HealthBoards.find(Identifier.parse(code)).map(HealthBoard::token))
                .isEqualTo(Optional.ofNullable(board));
    }

    @Test
    void four_boards_were_recoded_and_one_of_the_dates_is_deduced() {
        List<Sourced<FormerCode>> former = HealthBoards.CATALOGUE.entries().stream()
                .flatMap(board -> board.former().stream())
                .toList();
        assertThat(former)
                .extracting(each -> each.value().toString())
                .containsExactly(
                        "gss:S08000018 (2014-04-01/2018-02-01)",
                        "gss:S08000021 (2014-04-01/2019-03-31)",
                        "gss:S08000023 (2014-04-01/2019-03-31)",
                        "gss:S08000027 (2014-04-01/2018-02-01)");
        assertThat(former)
                .extracting(Sourced::provenance)
                .containsExactly(Provenance.STATED, Provenance.STATED, Provenance.STATED, Provenance.INFERRED);
    }

    @Test
    void england_has_seven_regions() {
        assertThat(NhsRegions.CATALOGUE.rows()).hasSize(7);
        assertThat(NhsRegions.CATALOGUE.entries())
                .extracting(region -> region.ods().value().value() + " "
                        + region.gss().value().value())
                .containsExactly(
                        "Y56 E40000003",
                        "Y58 E40000006",
                        "Y59 E40000005",
                        "Y60 E40000011",
                        "Y61 E40000007",
                        "Y62 E40000010",
                        "Y63 E40000012");
    }

    @Test
    void northern_ireland_has_six_trusts_without_codes() {
        assertThat(HscTrusts.CATALOGUE.rows())
                .hasSize(6)
                .allMatch(row -> row.fields().keySet().equals(Set.of("name")));
    }

    @Test
    void the_code_of_a_board_begins_like_that_of_its_nation() {
        assertThat(HealthBoards.CATALOGUE.entries()).allSatisfy(board -> board.gss()
                .ifPresent(code -> assertThat(code.value().value())
                        .startsWith(board.nation().gss().value().value().substring(0, 1))));
        assertThat(Nation.values())
                .extracting(nation -> nation.gss().value().value())
                .containsExactly("E92000001", "S92000003", "W92000004", "N92000002");
    }
}
