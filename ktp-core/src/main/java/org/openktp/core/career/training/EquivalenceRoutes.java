package org.openktp.core.career.training;

import static org.openktp.core.career.training.EquivalenceSources.ACS_ROUTES;
import static org.openktp.core.career.training.EquivalenceSources.AHCS_EQUIVALENCE;
import static org.openktp.core.career.training.EquivalenceSources.CLINICAL_SCIENTIST_PATHWAYS;
import static org.openktp.core.career.training.EquivalenceSources.HEALTH_CAREERS_BIOMEDICAL;
import static org.openktp.core.career.training.EquivalenceSources.IBMS_BIOMEDICAL;
import static org.openktp.core.career.training.EquivalenceSources.IBMS_CLINICAL;
import static org.openktp.core.source.Sourced.stated;

import java.time.Period;
import java.util.List;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.source.Citation;

/** The routes that lead to a register by assessing training and experience that somebody already has. */
public final class EquivalenceRoutes {

    /** Equivalence with the Practitioner Training Programme. */
    public static final TrainingProgramme PTP_EQUIVALENCE = route(
                    "ptp-equivalence",
                    "Practitioner Training Programme Equivalence (PTPE)",
                    Registers.PRACTITIONERS,
                    AHCS_EQUIVALENCE.at("Practitioner Training Programme Equivalence"))
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
                    "IBMS Certificate of Competence",
                    Registers.BIOMEDICAL_SCIENTISTS,
                    HEALTH_CAREERS_BIOMEDICAL.at("accredited degree in biomedical science"))
            .build();

    /** Equivalence with a registered biomedical scientist. */
    public static final TrainingProgramme IBMS_COMPETENCE_BY_EQUIVALENCE = route(
                    "ibms-competence-by-equivalence",
                    "IBMS Certificate of Competence by Equivalence",
                    Registers.BIOMEDICAL_SCIENTISTS,
                    IBMS_BIOMEDICAL.at("who can apply"))
            .build();

    /** The Institute of Biomedical Science's route to registration as a clinical scientist. */
    public static final TrainingProgramme IBMS_CLINICAL_SCIENTIST = route(
                    "ibms-clinical-scientist",
                    "IBMS Clinical Scientist Certificate of Attainment (Experiential Route)",
                    Registers.CLINICAL_SCIENTISTS,
                    IBMS_CLINICAL.at("introduction"))
            .entryRequirements(EntryRequirements.IBMS_CLINICAL_SCIENTIST)
            .build();

    /** Registration of those fully trained abroad. */
    public static final TrainingProgramme HCPC_INTERNATIONAL = route(
                    "hcpc-international",
                    "HCPC International route",
                    Registers.CLINICAL_SCIENTISTS,
                    ACS_ROUTES.at("HCPC International route"))
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
                        "Scientist Training Programme Equivalence (STPE)",
                        Registers.CLINICAL_SCIENTISTS,
                        page)
                .experience(stated(Period.ofYears(3), page))
                .certificate(stated("AHCS Certificate of Equivalence", page))
                .build();
    }

    private static TrainingProgramme hssEquivalence() {
        Citation page = AHCS_EQUIVALENCE.at("Higher Specialist Scientist Equivalence");
        return route(
                        "hss-equivalence",
                        "Higher Specialist Scientist Equivalence (HSSE)",
                        Registers.HIGHER_SPECIALIST_SCIENTISTS,
                        page)
                .experience(stated(Period.ofYears(5), page))
                .certificate(stated("AHCS HSS Certificate of Equivalence", page))
                .entryRequirements(EntryRequirements.HSS_EQUIVALENCE)
                .build();
    }

    private static TrainingProgramme acsRoute2() {
        Citation page = CLINICAL_SCIENTIST_PATHWAYS.at("first pathway, route 2");
        return route("acs-route-2", "ACS Certificate of Attainment, Route 2", Registers.CLINICAL_SCIENTISTS, page)
                .certificate(stated("ACS Certificate of Attainment", page))
                .build();
    }

    private static TrainingProgrammeBuilder route(String token, String name, Register register, Citation page) {
        return TrainingProgramme.builder()
                .token(token)
                .name(stated(name, page))
                .kind(ProgrammeKind.EQUIVALENCE)
                .registers(stated(List.of(register), page));
    }
}
