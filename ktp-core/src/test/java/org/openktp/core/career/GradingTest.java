package org.openktp.core.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.career.AgendaForChangeBand.BAND_1;
import static org.openktp.core.career.AgendaForChangeBand.BAND_7;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8A;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8B;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8C;
import static org.openktp.core.career.AgendaForChangeBand.BAND_9;
import static org.openktp.core.source.Sourced.supplied;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class GradingTest {

    @Test
    void a_range_of_bands_holds_its_ends_and_what_lies_between() {
        BandRange range = new BandRange(BAND_8A, BAND_8C);
        assertThat(AgendaForChangeBand.values()).filteredOn(range::contains).containsExactly(BAND_8A, BAND_8B, BAND_8C);
        assertThat(range).hasToString("8a to 8c");
        assertThat(BandRange.of(BAND_7)).hasToString("7").isEqualTo(new BandRange(BAND_7, BAND_7));
    }

    @Test
    void refuses_a_range_of_bands_that_falls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BandRange(BAND_8A, BAND_7))
                .withMessage("highest band 7 must not be below lowest band 8a");
    }

    @ParameterizedTest
    @CsvSource({"1,9,1 to 9", "5,5,5", "9,9,9"})
    void stages_run_from_1_to_9(int lowest, int highest, String text) {
        assertThat(new StageRange(lowest, highest)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "9,10", "6,5"})
    void refuses_stages_that_do_not_exist_or_fall(int lowest, int highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StageRange(lowest, highest))
                .withMessage("stages " + lowest + " to " + highest + " must rise within 1 to 9");
    }

    @Test
    void band_1_alone_is_closed() {
        assertThat(AgendaForChangeBand.values())
                .filteredOn(band -> AgendaForChangeBands.closed(band).isPresent())
                .containsExactly(BAND_1);
        assertThat(AgendaForChangeBands.BAND_1_CLOSED.value()).isEqualTo(LocalDate.of(2018, 12, 1));
    }

    @Test
    void seventeen_older_profiles_have_bands_and_nineteen_newer_ones_none() {
        assertThat(JobProfiles.OLDER).hasSize(17).allMatch(profile -> profile.bands()
                .isPresent());
        assertThat(JobProfiles.NEWER)
                .hasSize(19)
                .allMatch(
                        profile -> profile.bands().isEmpty() && profile.stage().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "older-healthcare-scientist-principal-consultant,8,8a to 8c,",
        "older-healthcare-science-service-manager,8,8a to 8d,",
        "older-healthcare-scientist-consultant,9,8c to 9,8c",
        "older-healthcare-scientist-professional-manager,8,8a to 8c,8a",
        "older-healthcare-scientist-consultant-director,9,8d to 9,",
        "older-clinical-scientist-graduate-trainee,,6,",
        "older-healthcare-scientist-practitioner,5,5,5"
    })
    void older_profiles_are_as_their_contents_list_them(String token, String stage, String bands, String generic) {
        JobProfile profile = JobProfiles.CATALOGUE.entry(token).orElseThrow();
        assertThat(profile.label()).isEqualTo(profile.title().value());
        assertThat(profile.stage().map(each -> each.value().toString())).isEqualTo(Optional.ofNullable(stage));
        assertThat(profile.bands().orElseThrow().value()).hasToString(bands);
        assertThat(profile.genericBand().map(each -> each.value().token())).isEqualTo(Optional.ofNullable(generic));
    }

    @Test
    void eight_older_profiles_are_marked_generic() {
        assertThat(JobProfiles.OLDER)
                .filteredOn(profile -> profile.genericBand().isPresent())
                .hasSize(8);
    }

    @Test
    void refuses_a_generic_band_that_is_none_of_the_profile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JobProfile(
                        "own",
                        supplied(ProfileSet.OLDER),
                        supplied("Own"),
                        Optional.empty(),
                        Optional.of(supplied(BandRange.of(BAND_7))),
                        Optional.of(supplied(BAND_9))))
                .withMessage("generic band 9 of own must be one of its bands");
    }

    @Test
    void roles_are_described_in_their_order() {
        assertThat(Roles.CATALOGUE.entries()).extracting(RoleFacts::role).containsExactly(Role.values());
    }

    @ParameterizedTest
    @CsvSource({
        "ASSISTANT,2 to 3,2 to 3",
        "ASSOCIATE,4,4",
        "PRACTITIONER,5,5",
        "BIOMEDICAL_SCIENTIST,,5 to 7",
        "STP_TRAINEE,,6",
        "CLINICAL_SCIENTIST,,7",
        "SENIOR_PRINCIPAL,8,8a to 8c",
        "HSST_TRAINEE,,7 to 9",
        "CONSULTANT,8 to 9,8c to 9",
        "OTHER,,"
    })
    void roles_have_the_stages_and_bands_that_pages_give(Role role, String stages, String bands) {
        RoleFacts facts = Roles.of(role);
        assertThat(facts.stages().map(each -> each.value().toString())).isEqualTo(Optional.ofNullable(stages));
        assertThat(facts.usualBands().map(each -> each.value().toString())).isEqualTo(Optional.ofNullable(bands));
    }

    @Test
    void bands_that_no_page_gives_for_the_role_itself_are_inferred() {
        assertThat(Roles.CATALOGUE.entries())
                .filteredOn(facts -> facts.usualBands()
                        .map(Sourced::provenance)
                        .filter(Provenance.INFERRED::equals)
                        .isPresent())
                .extracting(RoleFacts::role)
                .containsExactly(Role.ASSISTANT, Role.CLINICAL_SCIENTIST, Role.HSST_TRAINEE);
    }

    @Test
    void higher_specialist_trainees_are_clinical_or_biomedical_scientists() {
        assertThat(Roles.of(Role.HSST_TRAINEE).registers().orElseThrow().value())
                .containsExactly(Registers.CLINICAL_SCIENTISTS, Registers.BIOMEDICAL_SCIENTISTS);
    }
}
