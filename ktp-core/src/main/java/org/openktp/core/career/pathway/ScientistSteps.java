package org.openktp.core.career.pathway;

import static org.openktp.core.career.Role.BIOMEDICAL_SCIENTIST;
import static org.openktp.core.career.Role.CLINICAL_SCIENTIST;
import static org.openktp.core.career.Role.PRACTITIONER;
import static org.openktp.core.career.Role.STP_TRAINEE;
import static org.openktp.core.career.pathway.Steps.atOnce;
import static org.openktp.core.career.pathway.Steps.between;
import static org.openktp.core.career.pathway.Steps.degreeApprenticeship;
import static org.openktp.core.career.pathway.Steps.entry;
import static org.openktp.core.career.pathway.Steps.noRegister;
import static org.openktp.core.source.Provenance.INFERRED;
import static org.openktp.core.source.Provenance.REPORTED;
import static org.openktp.core.source.Provenance.STATED;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.training.ApprenticeshipSources;
import org.openktp.core.career.training.Apprenticeships;
import org.openktp.core.career.training.EntryRequirements;
import org.openktp.core.career.training.EquivalenceRoutes;
import org.openktp.core.career.training.EquivalenceSources;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.career.training.TrainingProgrammes;
import org.openktp.core.career.training.TrainingSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/** The steps to trainee clinical scientist and clinical scientist. */
final class ScientistSteps {

    private static final Citation DEGREE = TrainingSources.NSHCS_STP_ENTRY.at("the degree");
    private static final Citation REQUIREMENTS = TrainingSources.NSHCS_STP_ENTRY.at(
            "all requirements, of which reconstructive science alone has a register");
    private static final Citation GRADUATES =
            TrainingSources.NSHCS_STP_ENTRY_FAQS.at("graduating in this academic year");
    private static final Citation SCHOOL = EquivalenceSources.ACS_ROUTES.at("National School of Healthcare Science");
    private static final Citation EQUIVALENCE =
            EquivalenceSources.AHCS_EQUIVALENCE.at("Scientist Training Programme Equivalence");
    private static final Citation ROUTE_2 = EquivalenceSources.CLINICAL_SCIENTIST_PATHWAYS.at("first pathway, route 2");
    private static final Citation EXPERIENTIAL = EquivalenceSources.IBMS_CLINICAL.at("introduction");
    private static final Sourced<Validity> SINCE_2011 =
            stated(Validity.from("2011"), TrainingSources.STP_LAUNCH.at("first paragraph, autumn 2011"));

    static final List<CareerStep> ALL = Stream.of(toTrainee(), toClinicalScientist(), byEquivalence())
            .flatMap(List::stream)
            .toList();

    private ScientistSteps() {}

    private static List<CareerStep> toTrainee() {
        TrainingProgramme stp = TrainingProgrammes.STP;
        return Stream.of(
                        entry(STP_TRAINEE, stp, STATED, DEGREE),
                        between(
                                PRACTITIONER,
                                STP_TRAINEE,
                                stp,
                                INFERRED,
                                DEGREE,
                                TrainingSources.NSHCS_CAREERS.at("healthcare science practitioner, honours degree")),
                        between(
                                BIOMEDICAL_SCIENTIST,
                                STP_TRAINEE,
                                stp,
                                INFERRED,
                                DEGREE,
                                EquivalenceSources.HEALTH_CAREERS_BIOMEDICAL.at("accredited degree")))
                .map(step -> step.leastTime(atOnce(GRADUATES))
                        .registersNeeded(noRegister(REQUIREMENTS))
                        .condition(EntryRequirements.STP_DEGREE.text())
                        .validity(SINCE_2011)
                        .build())
                .toList();
    }

    private static List<CareerStep> toClinicalScientist() {
        Citation occupation = ApprenticeshipSources.CLINICAL_SCIENTIST_OCCUPATION.at("description of the occupation");
        Citation abroad = EquivalenceSources.ACS_ROUTES.at("HCPC International route");
        return List.of(
                between(STP_TRAINEE, CLINICAL_SCIENTIST, TrainingProgrammes.STP, STATED, SCHOOL)
                        .leastTime(TrainingProgrammes.STP.length())
                        .registersNeeded(noRegister(
                                EquivalenceSources.ACS_ROUTES.at("introduction, on work before registration")))
                        .validity(SINCE_2011)
                        .registerGiven(stated(Registers.CLINICAL_SCIENTISTS, SCHOOL))
                        .build(),
                assessed(
                        entry(CLINICAL_SCIENTIST, EquivalenceRoutes.HCPC_INTERNATIONAL, STATED, abroad),
                        EquivalenceRoutes.HCPC_INTERNATIONAL),
                degreeApprenticeship(entry(CLINICAL_SCIENTIST, Apprenticeships.CLINICAL_SCIENTIST, STATED, occupation)
                        .registerGiven(stated(Registers.CLINICAL_SCIENTISTS, occupation))));
    }

    private static List<CareerStep> byEquivalence() {
        Citation open = TrainingSources.NSHCS_HSST_ELIGIBILITY.at("question on registration as a clinical scientist");
        TrainingProgramme stpe = EquivalenceRoutes.STP_EQUIVALENCE;
        TrainingProgramme acs = EquivalenceRoutes.ACS_ROUTE_2;
        TrainingProgramme ibms = EquivalenceRoutes.IBMS_CLINICAL_SCIENTIST;
        return List.of(
                assessed(entry(CLINICAL_SCIENTIST, stpe, STATED, EQUIVALENCE), stpe),
                assessed(between(PRACTITIONER, CLINICAL_SCIENTIST, stpe, INFERRED, EQUIVALENCE), stpe),
                assessed(between(BIOMEDICAL_SCIENTIST, CLINICAL_SCIENTIST, stpe, STATED, open, EQUIVALENCE), stpe),
                assessed(entry(CLINICAL_SCIENTIST, acs, REPORTED, ROUTE_2), acs),
                assessed(between(PRACTITIONER, CLINICAL_SCIENTIST, acs, INFERRED, ROUTE_2), acs),
                assessed(between(BIOMEDICAL_SCIENTIST, CLINICAL_SCIENTIST, acs, INFERRED, ROUTE_2), acs),
                assessed(between(BIOMEDICAL_SCIENTIST, CLINICAL_SCIENTIST, ibms, INFERRED, EXPERIENTIAL), ibms));
    }

    private static CareerStep assessed(CareerStepBuilder step, TrainingProgramme route) {
        return step.leastTime(route.experience())
                .registerGiven(route.registers().map(registers -> registers.map(each -> each.get(0))))
                .build();
    }
}
