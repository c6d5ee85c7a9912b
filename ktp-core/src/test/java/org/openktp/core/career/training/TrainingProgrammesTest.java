package org.openktp.core.career.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.source.Sourced.supplied;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class TrainingProgrammesTest {

    private static final List<TrainingProgramme> ALL = TrainingProgrammes.CATALOGUE.entries();

    @ParameterizedTest
    @CsvSource({"ptp,P3Y,6", "stp,P3Y,7", "hsst,P5Y,8", "etp,P18M,7"})
    void programmes_have_a_length_and_a_level(String token, Period length, int level) {
        TrainingProgramme programme = TrainingProgrammes.CATALOGUE.entry(token).orElseThrow();
        assertThat(programme.length().orElseThrow().value()).isEqualTo(length);
        assertThat(programme.level().orElseThrow().value()).isEqualTo(level);
        assertThat(programme.kind()).isEqualTo(ProgrammeKind.TRAINING);
    }

    @ParameterizedTest
    @CsvSource({"ST0218,2,14,2,8000", "ST0220,4,24,2,16000", "ST0626,6,60,3,27000"})
    void standards_have_typical_durations_and_most_funding(
            String reference, int level, int toGateway, int assessment, long funding) {
        TrainingProgramme programme = apprenticeship(reference);
        ApprenticeshipStandard standard = programme.standard().orElseThrow();
        assertThat(programme.level().orElseThrow().value()).isEqualTo(level);
        assertThat(standard.toGateway().orElseThrow().value()).isEqualTo(Period.ofMonths(toGateway));
        assertThat(standard.assessment().orElseThrow().value()).isEqualTo(Period.ofMonths(assessment));
        assertThat(standard.maximumFunding().orElseThrow().value()).isEqualTo(Amount.of(funding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ST0413", "ST1314", "ST0893"})
    void durations_that_were_not_found_are_absent(String reference) {
        ApprenticeshipStandard standard = apprenticeship(reference).standard().orElseThrow();
        assertThat(standard.toGateway()).isEmpty();
        assertThat(standard.assessment()).isEmpty();
    }

    @Test
    void the_number_of_the_practitioner_standard_was_seen_on_a_secondary_page_only() {
        assertThat(ALL)
                .flatExtracting(each -> each.standard().stream().toList())
                .filteredOn(standard -> standard.reference().provenance() != Provenance.STATED)
                .extracting(standard -> standard.reference().value())
                .containsExactly("ST0413");
    }

    private static TrainingProgramme apprenticeship(String reference) {
        return ALL.stream()
                .filter(each -> each.standard()
                        .filter(standard -> standard.reference().value().equals(reference))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"stp-equivalence,3", "hss-equivalence,5"})
    void equivalence_asks_for_years_of_experience(String token, int years) {
        TrainingProgramme route = TrainingProgrammes.CATALOGUE.entry(token).orElseThrow();
        assertThat(route.experience().map(Sourced::value)).contains(Period.ofYears(years));
        assertThat(route.length()).isEmpty();
    }

    @Test
    void years_of_experience_on_which_pages_disagree_are_absent() {
        assertThat(EquivalenceRoutes.ACS_ROUTE_2.experience()).isEmpty();
    }

    @Test
    void programmes_that_enter_by_two_ways_say_so_and_the_others_nothing() {
        assertThat(ALL)
                .filteredOn(each -> each.entryRoutes().isPresent())
                .extracting(TrainingProgramme::token)
                .containsExactly("stp", "hsst", "etp");
        assertThat(TrainingProgrammes.STP.entryRoutes().orElseThrow().value())
                .containsExactly(EntryRoute.DIRECT_ENTRY, EntryRoute.IN_SERVICE);
    }

    @Test
    void accredited_practice_began_in_three_subjects_and_names_no_part_of_the_register() {
        assertThat(TrainingProgrammes.ASP.firstModules().orElseThrow().value()).hasSize(3);
        assertThat(TrainingProgrammes.ASP.registers()).isEmpty();
        assertThat(TrainingProgrammes.ASP.length()).isEmpty();
    }

    @Test
    void practitioner_degrees_lead_to_the_accredited_register_or_if_approved_to_the_statutory_one() {
        assertThat(TrainingProgrammes.PTP.registers().orElseThrow().value())
                .containsExactly(Registers.PRACTITIONERS, Registers.BIOMEDICAL_SCIENTISTS);
    }

    @Test
    void there_are_five_programmes_six_apprenticeships_and_eight_routes() {
        assertThat(ALL)
                .extracting(TrainingProgramme::kind)
                .containsSubsequence(ProgrammeKind.TRAINING, ProgrammeKind.APPRENTICESHIP, ProgrammeKind.EQUIVALENCE)
                .hasSize(5 + 6 + 8);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-30,hsst-registration-until-2021",
        "2021-07-01,hsst-registration",
        "2025-01-01,hsst-registration"
    })
    void registration_for_higher_training_changed_in_july_2021(LocalDate day, String token) {
        assertThat(EntryRequirements.HSST)
                .filteredOn(each -> each.id().startsWith("hsst-registration"))
                .filteredOn(each -> each.validity().orElseThrow().value().admits(day))
                .extracting(EntryRequirement::id)
                .containsExactly(token);
    }

    @Test
    void rows_show_requirements_with_the_dates_of_those_that_changed() {
        assertThat(TrainingProgrammes.CATALOGUE.rows())
                .filteredOn(row -> row.id().equals("hsst"))
                .extracting(row -> row.fields().get("entry-requirements"))
                .asString()
                .contains("in every division (../2021-06)", "instead (2021-07/..)", "provenance=STATED");
    }

    @Test
    void every_requirement_of_a_programme_is_in_the_catalogue() {
        assertThat(ALL.stream().flatMap(each -> each.entryRequirements().stream()))
                .containsExactlyInAnyOrderElementsOf(EntryRequirements.CATALOGUE.entries());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void takes_levels_from_2_to_8(int level) {
        assertThat(programme().level(supplied(level)).build().level()).contains(supplied(level));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void refuses_any_other_level(int level) {
        TrainingProgrammeBuilder builder = programme().level(supplied(level));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("level " + level + " of own must be 2 to 8");
    }

    @Test
    void refuses_a_standard_for_what_is_no_apprenticeship() {
        TrainingProgrammeBuilder builder = programme()
                .standard(new ApprenticeshipStandard(
                        supplied("ST0000"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("own is training and must not have an apprenticeship standard");
    }

    private static TrainingProgrammeBuilder programme() {
        return TrainingProgramme.builder().token("own").name(supplied("Own")).kind(ProgrammeKind.TRAINING);
    }
}
