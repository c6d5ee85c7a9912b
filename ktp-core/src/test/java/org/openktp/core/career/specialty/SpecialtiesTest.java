package org.openktp.core.career.specialty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.source.Sourced.supplied;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class SpecialtiesTest {

    private static final List<Specialty> STP = StpSpecialties.CATALOGUE.entries();

    @ParameterizedTest
    @CsvSource({
        "msc-life-sciences,12,20",
        "msc-physical-sciences,9,16",
        "msc-physiological-sciences,9,12",
        "msc-clinical-bioinformatics,0,3"
    })
    void divisions_share_thirty_specialties_and_fifty_one_specialisms(
            String division, int specialties, int specialisms) {
        assertThat(STP).hasSize(30);
        assertThat(STP)
                .filteredOn(each -> each.division().value().token().equals(division))
                .hasSize(specialties);
        assertThat(WiderSpecialisms.CATALOGUE.entries()).hasSize(51);
        assertThat(WiderSpecialisms.CATALOGUE.entries())
                .filteredOn(each -> each.division().value().token().equals(division))
                .hasSize(specialisms);
    }

    @Test
    void three_specialties_are_put_under_bioinformatics_elsewhere() {
        assertThat(STP)
                .filteredOn(each -> each.otherDivision().isPresent())
                .extracting(Specialty::token)
                .containsExactly(
                        "clinical-bioinformatics-genomics", "clinical-informatics", "clinical-scientific-computing");
        assertThat(STP)
                .flatExtracting(each -> each.otherDivision().stream().toList())
                .allMatch(other -> other.value().equals(Divisions.CLINICAL_BIOINFORMATICS))
                .allMatch(other -> other.provenance() == Provenance.INFERRED);
    }

    @Test
    void numbers_of_2023_are_known_of_all_but_urodynamic_science() {
        assertThat(STP)
                .filteredOn(each ->
                        each.applications2023().isEmpty() || each.posts2023().isEmpty())
                .extracting(Specialty::token)
                .containsExactly("urodynamic-science");
        assertThat(sum(STP.stream().map(Specialty::applications2023).toList())).isEqualTo(5192);
        assertThat(sum(STP.stream().map(Specialty::posts2023).toList())).isEqualTo(505);
    }

    private static int sum(List<Optional<Sourced<Integer>>> numbers) {
        return numbers.stream()
                .flatMap(Optional::stream)
                .mapToInt(Sourced::value)
                .sum();
    }

    @Test
    void specialisms_are_reported_since_no_official_list_was_found() {
        assertThat(WiderSpecialisms.CATALOGUE.entries())
                .allMatch(each -> each.name().provenance() == Provenance.REPORTED)
                .allMatch(each -> each.division().provenance() == Provenance.REPORTED);
    }

    @Test
    void a_division_says_of_which_scheme_it_is_and_wales_has_none_by_name() {
        assertThat(Divisions.CATALOGUE.entries())
                .extracting(each -> each.scheme().value())
                .doesNotContain(DivisionScheme.HEIW_WALES);
        assertThat(Divisions.NUMBER_IN_WALES.value()).isEqualTo(5);
        assertThat(Divisions.LIFE_SCIENCES.label()).isEqualTo(Divisions.SCOTLAND_LIFE_SCIENCES.label());
        assertThat(Divisions.LIFE_SCIENCES).isNotEqualTo(Divisions.SCOTLAND_LIFE_SCIENCES);
        assertThat(Divisions.LIFE_SCIENCES).hasToString("msc-life-sciences");
    }

    @Test
    void practitioners_study_sixteen_pathways_in_five_themes() {
        assertThat(PtpThemes.CATALOGUE.entries())
                .extracting(theme -> theme.pathways().value().size())
                .containsExactly(2, 4, 3, 3, 4);
    }

    @Test
    void a_theme_is_read_by_its_name() {
        assertThat(PtpThemes.CATALOGUE.entry("medical-physics"))
                .map(PtpTheme::label)
                .contains("Medical physics");
    }

    @Test
    void a_theme_has_a_pathway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PtpTheme("empty", supplied("Empty"), supplied(List.of())))
                .withMessage("theme empty must have a pathway");
    }

    @Test
    void four_intakes_are_known() {
        assertThat(StpIntakes.CATALOGUE.entries())
                .extracting(intake -> intake.starters().value())
                .containsExactly(404, 501, 489, 534);
    }

    @Test
    void an_intake_is_the_sum_of_its_two_kinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StpIntake("2021-22", supplied(404), supplied(89), supplied(316), supplied(5931)))
                .withMessage("starters 404 of 2021-22 must be both kinds together, 405");
    }
}
