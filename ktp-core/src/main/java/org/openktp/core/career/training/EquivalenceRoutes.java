package org.openktp.core.career.training;

import static org.openktp.core.career.training.EquivalenceSources.ACS_ROUTES;
import static org.openktp.core.career.training.EquivalenceSources.AHCS_EQUIVALENCE;
import static org.openktp.core.career.training.EquivalenceSources.CLINICAL_SCIENTIST_PATHWAYS;
import static org.openktp.core.career.training.EquivalenceSources.HEALTH_CAREERS_BIOMEDICAL;
import static org.openktp.core.career.training.EquivalenceSources.IBMS_BIOMEDICAL;
import static org.openktp.core.career.training.EquivalenceSources.IBMS_CLINICAL;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.Period;
import java.util.List;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The routes that lead to a register by assessing training and experience that somebody already has.
 *
 * @see org.openktp.core.career.training.TrainingSources
 */
public final class EquivalenceRoutes {

    /** Equivalence with the Practitioner Training Programme. */
    public static final TrainingProgramme PTP_EQUIVALENCE = route(
                    "ptp-equivalence",
                    stated(
                            "Practitioner Training Programme Equivalence (PTPE)",
                            AHCS_EQUIVALENCE.at("Practitioner Training Programme Equivalence")),
                    Registers.PRACTITIONERS)
            .entryRequirements(EntryRequirements.PTP_EQUIVALENCE)
            .build();

    /** Equivalence with the Scientist Training Programme. */
    public static final TrainingProgramme STP_EQUIVALENCE = stpEquivalence();

    /** Equivalence with Higher Specialist Scientist Training. */
    public static final TrainingProgramme HSS_EQUIVALENCE = hssEquivalence();

    /**
     * The second route of the Association of Clinical Scientists, for those without a formal training programme. How many
     * years of experience it asks for is left out: a page of 2013 says six, later ones speak of a change from six years.
     */
    public static final TrainingProgramme ACS_ROUTE_2 = acsRoute2();

    /** The training portfolio by which graduates of accredited degrees become biomedical scientists. */
    public static final TrainingProgramme IBMS_COMPETENCE = route(
                    "ibms-competence",
                    stated(
                            "IBMS Certificate of Competence",
                            HEALTH_CAREERS_BIOMEDICAL.at("accredited degree in biomedical science")),
                    Registers.BIOMEDICAL_SCIENTISTS)
            .build();

    /** Equivalence with a registered biomedical scientist. */
    public static final TrainingProgramme IBMS_COMPETENCE_BY_EQUIVALENCE = route(
                    "ibms-competence-by-equivalence",
                    stated("IBMS Certificate of Competence by Equivalence", IBMS_BIOMEDICAL.at("who can apply")),
                    Registers.BIOMEDICAL_SCIENTISTS)
            .build();

    /** The Institute of Biomedical Science's route to registration as a clinical scientist. */
    public static final TrainingProgramme IBMS_CLINICAL_SCIENTIST = route(
                    "ibms-clinical-scientist",
                    reported(
                            "IBMS Clinical Scientist Certificate of Attainment (Experiential Route)",
                            IBMS_CLINICAL.at("introduction")),
                    Registers.CLINICAL_SCIENTISTS)
            .entryRequirements(EntryRequirements.IBMS_CLINICAL_SCIENTIST)
            .build();

    /** Registration of those fully trained abroad. */
    public static final TrainingProgramme HCPC_INTERNATIONAL = route(
                    "hcpc-international",
                    stated("HCPC International route", ACS_ROUTES.at("HCPC International route")),
                    Registers.CLINICAL_SCIENTISTS)
            .build();

    /** All of them. */
    public static final List<TrainingProgramme> ALL = List.of(
            PTP_EQUIVALENCE,
            STP_EQUIVALENCE,
            HSS_EQUIVALENCE,
            ACS_ROUTE_2,
            IBMS_COMPETENCE,
            IBMS_COMPETENCE_BY_EQUIVALENCE,
            IBMS_CLINICAL_SCIENTIST,
            HCPC_INTERNATIONAL);

    private EquivalenceRoutes() {}

    private static TrainingProgramme stpEquivalence() {
        Citation page = AHCS_EQUIVALENCE.at("Scientist Training Programme Equivalence");
        return route(
                        "stp-equivalence",
                        stated("Scientist Training Programme Equivalence (STPE)", page),
                        Registers.CLINICAL_SCIENTISTS)
                .experience(stated(Period.ofYears(3), page))
                .certificate(stated("AHCS Certificate of Equivalence", page))
                .build();
    }

    private static TrainingProgramme hssEquivalence() {
        Citation page = AHCS_EQUIVALENCE.at("Higher Specialist Scientist Equivalence");
        return route(
                        "hss-equivalence",
                        stated("Higher Specialist Scientist Equivalence (HSSE)", page),
                        Registers.HIGHER_SPECIALIST_SCIENTISTS)
                .experience(stated(Period.ofYears(5), page))
                .certificate(stated("AHCS HSS Certificate of Equivalence", page))
                .entryRequirements(EntryRequirements.HSS_EQUIVALENCE)
                .build();
    }

    private static TrainingProgramme acsRoute2() {
        Citation page = CLINICAL_SCIENTIST_PATHWAYS.at("first pathway, route 2");
        return route(
                        "acs-route-2",
                        reported("ACS Certificate of Attainment, Route 2", page),
                        Registers.CLINICAL_SCIENTISTS)
                .certificate(reported("ACS Certificate of Attainment", page))
                .build();
    }

    private static TrainingProgrammeBuilder route(String token, Sourced<String> name, Register register) {
        return TrainingProgramme.builder()
                .token(token)
                .name(name)
                .kind(ProgrammeKind.EQUIVALENCE)
                .registers(name.with(List.of(register)));
    }
}
