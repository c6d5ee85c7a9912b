package org.openktp.core.career.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.career.Role.ASSISTANT;
import static org.openktp.core.career.Role.BIOMEDICAL_SCIENTIST;
import static org.openktp.core.career.Role.CLINICAL_SCIENTIST;
import static org.openktp.core.career.Role.CONSULTANT;
import static org.openktp.core.career.Role.HSST_TRAINEE;
import static org.openktp.core.career.Role.PRACTITIONER;
import static org.openktp.core.career.Role.STP_TRAINEE;
import static org.openktp.core.career.pathway.CareerSteps.FRAMEWORK;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.career.Role;
import org.openktp.core.career.Roles;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.specialty.Divisions;
import org.openktp.core.career.training.ProgrammeKind;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class CareerStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_practitioner_becomes_a_consultant_by_both_training_programmes_in_eight_years_at_least() {
        CareerRoute route = route("practitioner-to-stp-trainee-by-stp stp-trainee-to-clinical-scientist-by-stp"
                + " clinical-scientist-to-hsst-trainee-by-hsst hsst-trainee-to-consultant-by-hsst");

        assertThat(route.leastTime()).isEqualTo(Period.ofYears(8));
        assertThat(route.stepsOfUnknownLength())
                .extracting(CareerStep::id)
                .containsExactly("clinical-scientist-to-hsst-trainee-by-hsst");
        assertThat(route.stepsInDoubt()).isEmpty();
        assertThat(route.divisions()).isEmpty();
        assertThat(route.steps().get(1).registerGiven().map(Sourced::value)).contains(Registers.CLINICAL_SCIENTISTS);
        assertThat(route.steps().get(2).registersNeeded().map(Sourced::value))
                .contains(List.of(Registers.CLINICAL_SCIENTISTS));
    }

    @Test
    void by_equivalence_alone_it_takes_as_long_and_every_length_is_known() {
        CareerRoute route = route("practitioner-to-clinical-scientist-by-stp-equivalence"
                + " clinical-scientist-to-consultant-by-hss-equivalence");

        assertThat(route.leastTime()).isEqualTo(Period.ofYears(8));
        assertThat(route.isLeastTimeComplete()).isTrue();
        assertThat(route.stepsInDoubt())
                .extracting(CareerStep::id)
                .containsExactly("practitioner-to-clinical-scientist-by-stp-equivalence");
    }

    @Test
    void the_surest_way_is_scientist_training_and_then_five_years_of_work_or_of_higher_training() {
        List<CareerRoute> routes = FRAMEWORK.routes(PRACTITIONER, CONSULTANT, DAY);

        assertThat(routes.get(0))
                .hasToString("practitioner-to-stp-trainee-by-stp stp-trainee-to-clinical-scientist-by-stp"
                        + " clinical-scientist-to-consultant-by-hss-equivalence");
        assertThat(routes.subList(0, 2)).allSatisfy(route -> {
            assertThat(route.leastTime()).isEqualTo(Period.ofYears(8));
            assertThat(route.stepsInDoubt()).isEmpty();
            assertThat(route.divisions()).isEmpty();
        });
        assertThat(routes.subList(0, 2))
                .extracting(CareerRoute::isLeastTimeComplete)
                .containsExactly(true, false);
    }

    @Test
    void as_a_biomedical_scientist_it_takes_five_known_years_in_the_life_sciences_alone() {
        CareerRoute route = route("practitioner-to-biomedical-scientist-by-ptp"
                + " biomedical-scientist-to-hsst-trainee-by-hsst hsst-trainee-to-consultant-by-hsst");

        assertThat(route.leastTime()).isEqualTo(Period.ofYears(5));
        assertThat(route.stepsOfUnknownLength()).hasSize(2);
        assertThat(route.divisions()).containsExactly(Divisions.LIFE_SCIENCES);
    }

    private static CareerRoute route(String steps) {
        return FRAMEWORK.routes(PRACTITIONER, CONSULTANT, DAY).stream()
                .filter(route -> route.toString().equals(steps))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30,false,false", "2021-07-01,true,true", "2021-07-31,true,false", "2026-01-01,true,false"})
    void biomedical_scientists_enter_higher_training_since_july_2021(LocalDate day, boolean open, boolean doubt) {
        List<CareerStep> steps = FRAMEWORK.stepsFrom(BIOMEDICAL_SCIENTIST, day).stream()
                .filter(step -> step.toRole() == HSST_TRAINEE)
                .toList();

        assertThat(steps).hasSize(open ? 1 : 0);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.isInDoubtOn(day)).isEqualTo(doubt);
            assertThat(step.registersNeeded().map(Sourced::value)).contains(List.of(Registers.BIOMEDICAL_SCIENTISTS));
            assertThat(step.division().map(Sourced::value)).contains(Divisions.LIFE_SCIENCES);
        });
    }

    @ParameterizedTest
    @CsvSource({"2016-05-09,", "2016-05-10,P12M", "2025-07-31,P12M", "2025-08-01,P8M"})
    void an_apprenticeship_lasts_as_long_as_the_rules_of_its_day_ask(LocalDate day, Period least) {
        assertThat(FRAMEWORK.entryRoutes(ASSISTANT, day))
                .extracting(CareerRoute::leastTime)
                .isEqualTo(least == null ? List.of() : List.of(least.normalized()));
    }

    @Test
    void an_apprenticeship_with_a_degree_has_no_least_time() {
        assertThat(FRAMEWORK.steps())
                .filteredOn(step -> step.programme()
                        .filter(programme -> programme.kind() == ProgrammeKind.APPRENTICESHIP)
                        .flatMap(TrainingProgramme::level)
                        .filter(level -> level.value() >= 6)
                        .isPresent())
                .hasSize(5)
                .allMatch(step -> step.leastTime().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2019-10-01,hcpc-cs", "2021-06-30,hcpc-cs", "2021-08-01,hcpc-cs hcpc-bs", "2026-01-01,hcpc-cs hcpc-bs"})
    void biomedical_scientists_complete_higher_training_since_july_2021(LocalDate day, String registers) {
        assertThat(FRAMEWORK.stepsFrom(HSST_TRAINEE, day))
                .extracting(CareerStepsTest::needed)
                .containsExactly(registers);
    }

    private static String needed(CareerStep step) {
        return step.registersNeeded().orElseThrow().value().stream()
                .map(Register::token)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outside-to-practitioner-by-ptp",
                "outside-to-biomedical-scientist-by-ibms-competence",
                "outside-to-stp-trainee-by-stp",
                "biomedical-scientist-to-stp-trainee-by-stp",
                "stp-trainee-to-clinical-scientist-by-stp"
            })
    void some_steps_are_known_to_need_no_register(String id) {
        assertThat(needed(CareerSteps.CATALOGUE.entry(id).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outside-to-clinical-scientist-by-stp-equivalence",
                "outside-to-clinical-scientist-by-hcpc-international",
                "outside-to-assistant-by-apprenticeship-assistant-from-2025-08"
            })
    void of_others_it_was_not_found_if_they_need_one(String id) {
        assertThat(CareerSteps.CATALOGUE.entry(id).orElseThrow().registersNeeded())
                .isEmpty();
    }

    @Test
    void a_practitioner_becomes_a_biomedical_scientist_by_an_approved_degree_and_how_soon_was_not_found() {
        CareerStep step = CareerSteps.CATALOGUE
                .entry("practitioner-to-biomedical-scientist-by-ptp")
                .orElseThrow();

        assertThat(step.leastTime()).isEmpty();
        assertThat(step.condition().orElseThrow().value()).contains("that the HCPC approves");
        assertThat(step.division().map(Sourced::value)).contains(Divisions.LIFE_SCIENCES);
    }

    @ParameterizedTest
    @CsvSource({"CLINICAL_SCIENTIST,STATED", "SENIOR_PRINCIPAL,INFERRED"})
    void five_years_for_equivalence_are_stated_of_clinical_scientists(Role from, Provenance provenance) {
        assertThat(FRAMEWORK.stepsFrom(from, DAY))
                .filteredOn(step -> step.toRole() == CONSULTANT)
                .flatExtracting(step -> step.leastTime().stream().toList())
                .hasSize(1)
                .allSatisfy(time -> {
                    assertThat(time.value()).isEqualTo(Period.ofYears(5));
                    assertThat(time.provenance()).isEqualTo(provenance);
                });
    }

    @Test
    void nobody_was_a_trainee_before_the_programme_began() {
        assertThat(FRAMEWORK.routes(PRACTITIONER, STP_TRAINEE, LocalDate.of(2010, 12, 31)))
                .isEmpty();
        assertThat(FRAMEWORK.routes(PRACTITIONER, STP_TRAINEE, DAY)).isNotEmpty();
    }

    @Test
    void every_role_but_any_other_can_be_reached_from_outside() {
        Set<Role> reached = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            FRAMEWORK.entryRoutes(role, DAY).forEach(route -> reached.add(route.toRole()));
        }
        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.OTHER)));
    }

    @Test
    void whoever_follows_a_route_has_a_register_that_each_step_needs() {
        for (Role from : Role.values()) {
            FRAMEWORK.routes(from, CONSULTANT, DAY).forEach(CareerStepsTest::assertRegistered);
        }
    }

    private static void assertRegistered(CareerRoute route) {
        Set<Register> held = new HashSet<>();
        route.fromRole()
                .flatMap(role -> Roles.of(role).registers())
                .ifPresent(registers -> held.addAll(registers.value()));
        for (CareerStep step : route.steps()) {
            step.registersNeeded()
                    .filter(needed -> !needed.value().isEmpty())
                    .ifPresent(needed -> assertThat(held).as(route.toString()).containsAnyElementsOf(needed.value()));
            step.registerGiven().ifPresent(given -> held.add(given.value()));
        }
        assertThat(held).contains(Registers.HIGHER_SPECIALIST_SCIENTISTS);
    }

    @Test
    void what_is_said_of_no_role_is_inferred_for_it() {
        assertThat(FRAMEWORK.steps())
                .filteredOn(step -> step.provenance() == Provenance.INFERRED)
                .extracting(CareerStep::id)
                .contains(
                        "practitioner-to-stp-trainee-by-stp",
                        "practitioner-to-clinical-scientist-by-stp-equivalence",
                        "clinical-scientist-to-senior-principal-by-experience")
                .doesNotContain(
                        "stp-trainee-to-clinical-scientist-by-stp",
                        "biomedical-scientist-to-hsst-trainee-by-hsst",
                        "clinical-scientist-to-consultant-by-hss-equivalence");
    }

    @Test
    void programmes_that_change_no_role_are_no_steps() {
        assertThat(FRAMEWORK.steps())
                .flatExtracting(step ->
                        step.programme().stream().map(TrainingProgramme::token).toList())
                .doesNotContain("asp", "etp", "apprenticeship-laboratory-scientist");
    }

    @Test
    void what_a_step_needs_time_for_is_not_known_for_experience_alone() {
        assertThat(FRAMEWORK.steps())
                .filteredOn(step -> step.programme().isEmpty())
                .hasSize(1)
                .allMatch(step -> step.leastTime().isEmpty());
        assertThat(FRAMEWORK.stepsFrom(CLINICAL_SCIENTIST, DAY)).hasSize(3);
    }
}
