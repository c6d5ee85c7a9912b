package org.openktp.core.career.pathway;

import static org.openktp.core.career.Role.BIOMEDICAL_SCIENTIST;
import static org.openktp.core.career.Role.CLINICAL_SCIENTIST;
import static org.openktp.core.career.Role.CONSULTANT;
import static org.openktp.core.career.Role.HSST_TRAINEE;
import static org.openktp.core.career.Role.SENIOR_PRINCIPAL;
import static org.openktp.core.career.pathway.Steps.between;
import static org.openktp.core.career.pathway.Steps.byExperience;
import static org.openktp.core.career.registration.Registers.BIOMEDICAL_SCIENTISTS;
import static org.openktp.core.career.registration.Registers.CLINICAL_SCIENTISTS;
import static org.openktp.core.career.registration.Registers.HIGHER_SPECIALIST_SCIENTISTS;
import static org.openktp.core.source.Provenance.INFERRED;
import static org.openktp.core.source.Provenance.STATED;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.career.CareerSources;
import org.openktp.core.career.Role;
import org.openktp.core.career.registration.RegistrationSources;
import org.openktp.core.career.specialty.Divisions;
import org.openktp.core.career.training.EquivalenceRoutes;
import org.openktp.core.career.training.EquivalenceSources;
import org.openktp.core.career.training.TrainingProgrammes;
import org.openktp.core.career.training.TrainingSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/** The steps to senior, higher specialist trainee and consultant. */
final class SeniorSteps {

    private static final Citation CONSULTANTS = TrainingSources.NSHCS_CAREERS.at("consultant clinical scientist");
    private static final Citation ELIGIBLE = TrainingSources.NSHCS_HSST_ELIGIBILITY.at(
            "question on HCPC registration, on a page last updated in July 2021");
    private static final Citation EQUIVALENCE =
            EquivalenceSources.AHCS_EQUIVALENCE.at("Higher Specialist Scientist Equivalence");
    private static final Citation REGISTER = RegistrationSources.AHCS_HIGHER_SPECIALIST.at("eligibility");
    private static final Citation LAUNCH =
            RegistrationSources.AHCS_HIGHER_SPECIALIST.at("first paragraph, launch in 2014/15");

    static final List<CareerStep> ALL = List.of(
            senior(),
            training(CLINICAL_SCIENTIST, STATED),
            training(SENIOR_PRINCIPAL, INFERRED),
            trainingOfBiomedicalScientists(),
            consultant(),
            consultantUntil2021(),
            equivalence(CLINICAL_SCIENTIST, STATED)
                    .leastTime(EquivalenceRoutes.HSS_EQUIVALENCE.experience())
                    .build(),
            // the page leaves open if years before the senior role are of the level that it asks for
            equivalence(SENIOR_PRINCIPAL, INFERRED)
                    .leastTime(EquivalenceRoutes.HSS_EQUIVALENCE
                            .experience()
                            .map(years -> inferred(years.value(), EQUIVALENCE)))
                    .build());

    private SeniorSteps() {}

    private static CareerStep senior() {
        Citation profiles = CareerSources.NATIONAL_PROFILES.at("contents, stages 7 and 8");
        return byExperience(CLINICAL_SCIENTIST, SENIOR_PRINCIPAL, INFERRED, profiles)
                .registersNeeded(
                        stated(List.of(CLINICAL_SCIENTISTS), EquivalenceSources.ACS_ROUTES.at("protected title")))
                .build();
    }

    private static CareerStep training(Role role, Provenance provenance) {
        return between(role, HSST_TRAINEE, TrainingProgrammes.HSST, provenance, CONSULTANTS)
                .registersNeeded(stated(
                        List.of(CLINICAL_SCIENTISTS),
                        CONSULTANTS,
                        TrainingSources.NSHCS_HSST_2020.at("eligibility requirements")))
                .validity(sinceLaunch())
                .build();
    }

    private static CareerStep trainingOfBiomedicalScientists() {
        return between(BIOMEDICAL_SCIENTIST, HSST_TRAINEE, TrainingProgrammes.HSST, STATED, ELIGIBLE)
                .registersNeeded(stated(List.of(BIOMEDICAL_SCIENTISTS), ELIGIBLE))
                .condition(stated(
                        "a specialist diploma of the IBMS, or its equivalent",
                        TrainingSources.NSHCS_HSST_ELIGIBILITY.at("questions on the specialist diploma")))
                .division(inferred(
                        Divisions.LIFE_SCIENCES,
                        TrainingSources.NSHCS_HSST_ELIGIBILITY.at("questions on transfusion and histopathology")))
                .validity(inferred(Validity.from("2021-07"), ELIGIBLE))
                .build();
    }

    private static CareerStep consultant() {
        return completing()
                .registersNeeded(stated(List.of(CLINICAL_SCIENTISTS, BIOMEDICAL_SCIENTISTS), REGISTER, ELIGIBLE))
                .validity(inferred(Validity.from("2021-07"), ELIGIBLE))
                .build();
    }

    private static CareerStep consultantUntil2021() {
        CareerStep step = completing()
                .registersNeeded(stated(List.of(CLINICAL_SCIENTISTS), REGISTER))
                .validity(inferred(Validity.between("2014", "2021-06"), LAUNCH, ELIGIBLE))
                .build();
        return step.withId(step.id() + "-until-2021-06");
    }

    private static CareerStepBuilder completing() {
        return between(HSST_TRAINEE, CONSULTANT, TrainingProgrammes.HSST, STATED, CONSULTANTS, REGISTER)
                .leastTime(TrainingProgrammes.HSST.length())
                .registerGiven(stated(
                        HIGHER_SPECIALIST_SCIENTISTS,
                        REGISTER,
                        TrainingSources.NSHCS_HSST_EXIT.at("types of evidence")));
    }

    private static CareerStepBuilder equivalence(Role role, Provenance provenance) {
        return between(role, CONSULTANT, EquivalenceRoutes.HSS_EQUIVALENCE, provenance, EQUIVALENCE)
                .registersNeeded(stated(List.of(CLINICAL_SCIENTISTS), EQUIVALENCE))
                .registerGiven(stated(HIGHER_SPECIALIST_SCIENTISTS, EQUIVALENCE))
                .validity(inferred(
                        Validity.from("2015"),
                        RegistrationSources.AHCS_HIGHER_SPECIALIST.at("equivalence early implementer programme")));
    }

    private static Sourced<Validity> sinceLaunch() {
        return inferred(Validity.from("2014"), LAUNCH);
    }
}
