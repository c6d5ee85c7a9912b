package org.openktp.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.knowledge.Knowledge.atLeast;
import static org.openktp.core.knowledge.Knowledge.atMost;
import static org.openktp.core.knowledge.Knowledge.between;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.core.knowledge.Knowledge.oneOf;
import static org.openktp.core.knowledge.Knowledge.unknown;
import static org.openktp.core.organisation.OrganisationKind.HEALTH_BOARD;
import static org.openktp.core.organisation.OrganisationKind.NHS_TRUST;
import static org.openktp.core.organisation.OrganisationKind.UNIVERSITY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;

final class ApplicantTest {

    private static final Applicant NOBODY = Applicant.builder().build();

    @Test
    void nothing_has_been_asked_to_begin_with() {
        assertThat(NOBODY)
                .isEqualTo(new Applicant(
                        notAsked(), notAsked(), notAsked(), notAsked(), notAsked(), notAsked(), notAsked()));
    }

    /** Case, employer, kind of employer given, what follows for the kind. */
    static Stream<Arguments> employers() {
        return Stream.of(
                arguments("a trust's code reveals", ods("RJ1"), notAsked(), known(NHS_TRUST)),
                arguments("a board's code reveals", ods("7A4"), notAsked(), known(HEALTH_BOARD)),
                arguments("kind was not known", ods("RJ1"), unknown(), known(NHS_TRUST)),
                arguments("kind agrees", ods("RJ1"), known(NHS_TRUST), known(NHS_TRUST)),
                arguments("code settles", ods("RJ1"), oneOf(List.of(NHS_TRUST, UNIVERSITY)), known(NHS_TRUST)),
                arguments("code says nothing", ods("G6V2S"), notAsked(), notAsked()),
                arguments("code leaves the kind", ods("G6V2S"), known(UNIVERSITY), known(UNIVERSITY)),
                arguments("employer is missing", unknown(), known(UNIVERSITY), known(UNIVERSITY)),
                arguments("employer is narrowed", oneOf(List.of(id("RJ1"), id("RJ2"))), notAsked(), notAsked()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("employers")
    void takes_the_kind_of_employer_from_its_code(
            String name,
            Knowledge<OrganisationId> employer,
            Knowledge<OrganisationKind> given,
            Knowledge<OrganisationKind> follows) {
        Applicant applicant =
                Applicant.builder().employer(employer).employerKind(given).build();
        assertThat(applicant.kindOfEmployer()).isEqualTo(follows);
        assertThat(applicant.employerKind()).isEqualTo(given);
        assertThat(applicant.employer()).isEqualTo(employer);
    }

    static Stream<Knowledge<OrganisationKind>> kindsOtherThanTrust() {
        return Stream.of(known(UNIVERSITY), oneOf(List.of(UNIVERSITY, HEALTH_BOARD)), notApplicable());
    }

    @ParameterizedTest
    @MethodSource("kindsOtherThanTrust")
    void refuses_a_kind_of_employer_that_its_code_rules_out(Knowledge<OrganisationKind> kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.withEmployerKind(kind).withEmployer(ods("RJ1")))
                .withMessage("employerKind must not rule out nhs-trust, which employer ods:RJ1 is");
    }

    static Stream<Knowledge<Integer>> possibleTimes() {
        return Stream.of(known(0), known(100), between(0, 100), atLeast(100), atMost(0), notAsked(), notApplicable());
    }

    @ParameterizedTest
    @MethodSource("possibleTimes")
    void takes_a_clinical_time_from_0_to_100(Knowledge<Integer> time) {
        assertThat(NOBODY.withClinicalTimePercent(time).clinicalTimePercent()).isEqualTo(time);
    }

    static Stream<Arguments> impossibleTimes() {
        return Stream.of(
                arguments(known(-1), -1),
                arguments(known(101), 101),
                arguments(atMost(-1), -1),
                arguments(atLeast(101), 101),
                arguments(oneOf(List.of(120, 150)), 120));
    }

    @ParameterizedTest
    @MethodSource("impossibleTimes")
    void refuses_a_clinical_time_outside_0_to_100(Knowledge<Integer> time, int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.withClinicalTimePercent(time))
                .withMessage("clinicalTimePercent " + percent + " must be from 0 to 100");
    }

    @Test
    void a_wither_changes_one_fact_and_leaves_the_original() {
        Applicant scientist = NOBODY.withRole(known(Role.CLINICAL_SCIENTIST));
        assertThat(scientist.withBand(known(AgendaForChangeBand.BAND_8A)))
                .isEqualTo(Applicant.builder()
                        .role(known(Role.CLINICAL_SCIENTIST))
                        .band(known(AgendaForChangeBand.BAND_8A))
                        .build());
        assertThat(scientist.band()).isEqualTo(notAsked());
    }

    private static Knowledge<OrganisationId> ods(String code) {
        return known(id(code));
    }

    private static OrganisationId id(String code) {
        return OrganisationId.ods(code);
    }
}
