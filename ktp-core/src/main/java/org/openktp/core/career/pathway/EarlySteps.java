package org.openktp.core.career.pathway;

import static org.openktp.core.career.Role.ASSISTANT;
import static org.openktp.core.career.Role.ASSOCIATE;
import static org.openktp.core.career.Role.BIOMEDICAL_SCIENTIST;
import static org.openktp.core.career.Role.PRACTITIONER;
import static org.openktp.core.career.pathway.Steps.apprenticeship;
import static org.openktp.core.career.pathway.Steps.between;
import static org.openktp.core.career.pathway.Steps.degreeApprenticeship;
import static org.openktp.core.career.pathway.Steps.entry;
import static org.openktp.core.career.pathway.Steps.noRegister;
import static org.openktp.core.source.Provenance.INFERRED;
import static org.openktp.core.source.Provenance.STATED;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.registration.RegistrationSources;
import org.openktp.core.career.specialty.Divisions;
import org.openktp.core.career.specialty.SpecialtySources;
import org.openktp.core.career.training.ApprenticeshipSources;
import org.openktp.core.career.training.Apprenticeships;
import org.openktp.core.career.training.EquivalenceRoutes;
import org.openktp.core.career.training.EquivalenceSources;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.career.training.TrainingProgrammes;
import org.openktp.core.career.training.TrainingSources;
import org.openktp.core.source.Citation;

/** The steps to assistant, associate, practitioner and biomedical scientist. */
final class EarlySteps {

    private static final Citation ASSISTANTS =
            TrainingSources.NSHCS_CAREERS.at("healthcare science assistant and associate");
    private static final Citation PRACTITIONERS = TrainingSources.NSHCS_CAREERS.at("healthcare science practitioner");
    private static final Citation LEVELS = TrainingSources.AHCS_FRAMEWORK.at("main career levels");
    private static final Citation STANDARDS = ApprenticeshipSources.AHCS_APPRENTICESHIPS.at("the three standards");
    private static final Citation BIOMEDICAL_STANDARD = ApprenticeshipSources.BIOMEDICAL_STANDARD.at("version log");
    private static final Citation LIFE_SCIENCE_DEGREE =
            EquivalenceSources.HEALTH_CAREERS_BIOMEDICAL.at("NHS Practitioner Training Programme");
    private static final Citation APPROVED =
            RegistrationSources.AHCS_REGULATION.at("practitioners of approved life-science courses");
    private static final Citation EQUIVALENT =
            EquivalenceSources.IBMS_BIOMEDICAL.at("introduction, for those not registered, and who can apply");

    static final List<CareerStep> ALL = Stream.of(
                    toSupport(),
                    toPractitioner(),
                    byLifeScienceDegree(),
                    byBiomedicalPortfolio(),
                    byBiomedicalApprenticeship())
            .flatMap(List::stream)
            .toList();

    private EarlySteps() {}

    private static List<CareerStep> toSupport() {
        return Stream.of(
                        apprenticeship(entry(ASSISTANT, Apprenticeships.ASSISTANT, STATED, ASSISTANTS, LEVELS)),
                        apprenticeship(entry(ASSOCIATE, Apprenticeships.ASSOCIATE, STATED, ASSISTANTS, LEVELS)),
                        apprenticeship(between(ASSISTANT, ASSOCIATE, Apprenticeships.ASSOCIATE, INFERRED, LEVELS)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CareerStep> toPractitioner() {
        return List.of(
                entry(PRACTITIONER, TrainingProgrammes.PTP, STATED, PRACTITIONERS, LEVELS)
                        .leastTime(TrainingProgrammes.PTP.length())
                        .registersNeeded(noRegister(SpecialtySources.HEIW_PTP.at("entry requirements")))
                        .registerGiven(stated(
                                Registers.PRACTITIONERS, RegistrationSources.AHCS_REGULATION.at("practitioners")))
                        .build(),
                practitionerByEquivalence(),
                degreeApprenticeship(entry(PRACTITIONER, Apprenticeships.PRACTITIONER, STATED, STANDARDS)),
                degreeApprenticeship(
                        between(ASSOCIATE, PRACTITIONER, Apprenticeships.PRACTITIONER, INFERRED, STANDARDS, LEVELS)));
    }

    private static CareerStep practitionerByEquivalence() {
        Citation page = EquivalenceSources.AHCS_EQUIVALENCE.at("Practitioner Training Programme Equivalence");
        return entry(PRACTITIONER, EquivalenceRoutes.PTP_EQUIVALENCE, STATED, page)
                .registerGiven(stated(Registers.PRACTITIONERS, page))
                .build();
    }

    private static List<CareerStep> byLifeScienceDegree() {
        return List.of(
                lifeScience(entry(BIOMEDICAL_SCIENTIST, TrainingProgrammes.PTP, STATED, LIFE_SCIENCE_DEGREE)
                        .leastTime(TrainingProgrammes.PTP.length())),
                lifeScience(between(
                        PRACTITIONER,
                        BIOMEDICAL_SCIENTIST,
                        TrainingProgrammes.PTP,
                        STATED,
                        APPROVED,
                        LIFE_SCIENCE_DEGREE)));
    }

    private static List<CareerStep> byBiomedicalPortfolio() {
        Citation degree = EquivalenceSources.HEALTH_CAREERS_BIOMEDICAL.at("accredited degree in biomedical science");
        TrainingProgramme equivalence = EquivalenceRoutes.IBMS_COMPETENCE_BY_EQUIVALENCE;
        return List.of(
                registering(
                        entry(BIOMEDICAL_SCIENTIST, EquivalenceRoutes.IBMS_COMPETENCE, STATED, degree)
                                .condition(stated(
                                        "an honours degree in biomedical science that the IBMS accredits and the HCPC"
                                                + " approves, and training at work as a trainee biomedical scientist",
                                        degree)),
                        degree),
                byEquivalence(entry(BIOMEDICAL_SCIENTIST, equivalence, STATED, EQUIVALENT)),
                byEquivalence(between(PRACTITIONER, BIOMEDICAL_SCIENTIST, equivalence, INFERRED, EQUIVALENT)));
    }

    private static List<CareerStep> byBiomedicalApprenticeship() {
        TrainingProgramme apprenticeship = Apprenticeships.BIOMEDICAL_SCIENTIST;
        return Stream.of(
                        entry(BIOMEDICAL_SCIENTIST, apprenticeship, STATED, BIOMEDICAL_STANDARD),
                        between(ASSOCIATE, BIOMEDICAL_SCIENTIST, apprenticeship, INFERRED, BIOMEDICAL_STANDARD, LEVELS))
                .map(step -> degreeApprenticeship(qualifying(step)))
                .toList();
    }

    private static CareerStep lifeScience(CareerStepBuilder step) {
        return registering(
                step.division(stated(Divisions.LIFE_SCIENCES, LIFE_SCIENCE_DEGREE))
                        .condition(stated(
                                "a degree of the programme in life sciences that the HCPC approves",
                                APPROVED,
                                LIFE_SCIENCE_DEGREE)),
                LIFE_SCIENCE_DEGREE);
    }

    private static CareerStep byEquivalence(CareerStepBuilder step) {
        return registering(step, EQUIVALENT);
    }

    // the pages describe routes to a first registration
    private static CareerStep registering(CareerStepBuilder step, Citation page) {
        return step.registersNeeded(noRegister(page))
                .registerGiven(stated(Registers.BIOMEDICAL_SCIENTISTS, page))
                .build();
    }

    private static CareerStepBuilder qualifying(CareerStepBuilder step) {
        return step.registerGiven(inferred(
                Registers.BIOMEDICAL_SCIENTISTS,
                BIOMEDICAL_STANDARD,
                ApprenticeshipSources.IBMS_STATEMENT.at("degrees suitable for an apprenticeship")));
    }
}
