package org.openktp.core.career.training;

import static org.openktp.core.career.training.TrainingSources.ASP_FIRST;
import static org.openktp.core.career.training.TrainingSources.NSHCS_ASP;
import static org.openktp.core.career.training.TrainingSources.NSHCS_CAREERS;
import static org.openktp.core.career.training.TrainingSources.NSHCS_ETP;
import static org.openktp.core.career.training.TrainingSources.NSHCS_HSST_2025;
import static org.openktp.core.career.training.TrainingSources.NSHCS_HSST_EVIDENCE;
import static org.openktp.core.career.training.TrainingSources.NSHCS_STP;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.registration.RegistrationSources;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The training programmes of healthcare science, with the apprenticeships and the equivalence routes in one catalogue.
 * England's National School runs the first five; the other nations recruit for themselves.
 *
 * @see org.openktp.core.career.training.TrainingSources
 */
public final class TrainingProgrammes {

    private static final List<EntryRoute> BOTH_ROUTES = List.of(EntryRoute.DIRECT_ENTRY, EntryRoute.IN_SERVICE);

    /** The Practitioner Training Programme, a degree. */
    public static final TrainingProgramme PTP = ptp();

    /** The Scientist Training Programme. */
    public static final TrainingProgramme STP = stp();

    /** Higher Specialist Scientist Training. */
    public static final TrainingProgramme HSST = hsst();

    /** Accredited Scientific Practice: single modules for those who stay at their level. */
    public static final TrainingProgramme ASP = asp();

    /** The Echocardiography Training Programme. */
    public static final TrainingProgramme ETP = etp();

    /** All of them: programmes of training, then apprenticeships, then equivalence routes. */
    public static final Catalogue<TrainingProgramme> CATALOGUE = Catalogue.of(
            "programmes",
            "Training programmes, apprenticeships and equivalence routes",
            Stream.of(List.of(PTP, STP, HSST, ASP, ETP), Apprenticeships.ALL, EquivalenceRoutes.ALL)
                    .flatMap(List::stream)
                    .toList(),
            TrainingProgramme::token,
            List.of(
                    Field.of("name", TrainingProgramme::name),
                    Field.of("kind", programme -> programme.name().with(programme.kind())),
                    Field.maybe("length", TrainingProgramme::length),
                    Field.maybe("experience", TrainingProgramme::experience),
                    Field.maybe("work-based", TrainingProgramme::workBased),
                    Field.maybe("award", TrainingProgramme::award),
                    Field.maybe("certificate", TrainingProgramme::certificate),
                    Field.maybe("level", TrainingProgramme::level),
                    Field.maybe("entry-requirements", TrainingProgrammes::requirements),
                    Field.maybe("entry-routes", TrainingProgramme::entryRoutes),
                    Field.maybe("registers", TrainingProgramme::registers),
                    Field.maybe("first-modules", TrainingProgramme::firstModules),
                    Field.maybe("reference", p -> p.standard().map(ApprenticeshipStandard::reference)),
                    Field.maybe("version", p -> p.standard().flatMap(ApprenticeshipStandard::version)),
                    Field.maybe("approved", p -> p.standard().flatMap(ApprenticeshipStandard::approved)),
                    Field.maybe("to-gateway", p -> p.standard().flatMap(ApprenticeshipStandard::toGateway)),
                    Field.maybe("assessment", p -> p.standard().flatMap(ApprenticeshipStandard::assessment)),
                    Field.maybe("maximum-funding", p -> p.standard().flatMap(ApprenticeshipStandard::maximumFunding))));

    private TrainingProgrammes() {}

    private static Optional<Sourced<List<String>>> requirements(TrainingProgramme programme) {
        List<Sourced<String>> asked = programme.entryRequirements().stream()
                .map(requirement -> requirement.text().with(requirement.toString()))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(Sourced.all(asked));
    }

    private static TrainingProgramme ptp() {
        Citation page = NSHCS_CAREERS.at("healthcare science practitioner");
        return TrainingProgramme.builder()
                .token("ptp")
                .name(stated("Practitioner Training Programme", page))
                .kind(ProgrammeKind.TRAINING)
                .length(stated(Period.ofYears(3), page))
                .workBased(stated("50 weeks or more, spread over the three years", page))
                .award(stated("BSc (Hons)", page))
                .level(inferred(6, page))
                .registers(stated(
                        List.of(Registers.PRACTITIONERS, Registers.BIOMEDICAL_SCIENTISTS),
                        RegistrationSources.AHCS_REGULATION.at(
                                "practitioners, and those of approved life-science courses"),
                        EquivalenceSources.HEALTH_CAREERS_BIOMEDICAL.at("NHS Practitioner Training Programme")))
                .entryRequirements(EntryRequirements.PTP)
                .build();
    }

    private static TrainingProgramme stp() {
        Citation page = NSHCS_CAREERS.at("clinical scientist");
        Citation routes =
                EquivalenceSources.ACS_ROUTES.at("National School of Healthcare Science, and AHCS equivalence");
        return TrainingProgramme.builder()
                .token("stp")
                .name(stated("Scientist Training Programme", page))
                .kind(ProgrammeKind.TRAINING)
                .length(stated(Period.ofYears(3), page, NSHCS_STP.at("first paragraph")))
                .workBased(stated(
                        "at least 90 weeks of training at work; several settings first, then the specialty in the last two"
                                + " years",
                        routes,
                        page))
                .award(stated("accredited master's degree, taken part time", page, NSHCS_STP.at("first paragraph")))
                .certificate(reported(
                        "AHCS Certificate of Attainment",
                        EquivalenceSources.CLINICAL_SCIENTIST_PATHWAYS.at("second pathway")))
                .level(stated(7, routes))
                .entryRoutes(stated(BOTH_ROUTES, NSHCS_STP.at("routes of entry")))
                .registers(stated(List.of(Registers.CLINICAL_SCIENTISTS), routes))
                .entryRequirements(EntryRequirements.STP)
                .build();
    }

    private static TrainingProgramme hsst() {
        Citation page = NSHCS_CAREERS.at("consultant clinical scientist");
        return TrainingProgramme.builder()
                .token("hsst")
                .name(stated("Higher Specialist Scientist Training", page))
                .kind(ProgrammeKind.TRAINING)
                .length(stated(Period.ofYears(5), page, NSHCS_HSST_2025.at("second paragraph")))
                .workBased(stated(
                        "full time at work, with 52 days a year of study leave",
                        NSHCS_HSST_2025.at("second paragraph")))
                .award(stated(
                        "Doctor of Clinical Science or parts of it by pathway; Fellowship of the Royal College of"
                                + " Pathologists in life sciences; the IAPS in physical and physiological sciences and in"
                                + " bioinformatics; Chartered Engineer in clinical biomedical engineering",
                        NSHCS_HSST_EVIDENCE.at("what evidence is required")))
                .certificate(stated(
                        "Certificate of Completion of Higher Specialist Scientist Training (CCHSST)",
                        RegistrationSources.AHCS_HIGHER_SPECIALIST.at("eligibility")))
                .level(inferred(8, TrainingSources.AHCS_FRAMEWORK.at("consultant clinical scientist, doctorate level")))
                .entryRoutes(stated(BOTH_ROUTES, page))
                .registers(stated(
                        List.of(Registers.HIGHER_SPECIALIST_SCIENTISTS),
                        RegistrationSources.AHCS_HIGHER_SPECIALIST.at("eligibility"),
                        TrainingSources.NSHCS_HSST_EXIT.at("types of evidence")))
                .entryRequirements(EntryRequirements.HSST)
                .build();
    }

    private static TrainingProgramme asp() {
        Citation page = NSHCS_ASP.at("What is Accredited Scientific Practice?");
        Citation first = ASP_FIRST.at("2014/15 programmes");
        return TrainingProgramme.builder()
                .token("asp")
                .name(stated("Accredited Scientific Practice", NSHCS_CAREERS.at("ASP programmes")))
                .kind(ProgrammeKind.TRAINING)
                .workBased(stated("modules learnt and assessed at work beside academic study", page))
                .award(stated("postgraduate certificate for the two neurophysiology programmes", first))
                .certificate(stated(
                        "Certificate of Completion of the ASP Programme, which allows registration with the Academy for"
                                + " Healthcare Science",
                        page))
                .firstModules(stated(
                        List.of(
                                "Specialist Techniques in Neurophysiology: EEG in the Paediatric and Intensive Care Setting",
                                "Specialist Techniques in Neurophysiology: Electromyography and Nerve Conduction Studies",
                                "Medical Physics Expert"),
                        first))
                .entryRequirements(EntryRequirements.ASP)
                .build();
    }

    private static TrainingProgramme etp() {
        Citation page = NSHCS_ETP.at("first paragraphs");
        return TrainingProgramme.builder()
                .token("etp")
                .name(stated(
                        "Echocardiography Training Programme", TrainingSources.NSHCS_ETP_COMPLETION.at("page heading")))
                .kind(ProgrammeKind.TRAINING)
                .length(stated(Period.ofMonths(18), page))
                .workBased(stated(
                        "a work-based portfolio of two modules",
                        TrainingSources.NSHCS_ETP_COMPLETION.at("first completion requirement")))
                .award(stated(
                        "Postgraduate Certificate in Clinical Echocardiography, and the British Society of"
                                + " Echocardiography's level 2 transthoracic accreditation",
                        page))
                .certificate(
                        stated("Certificate of Completion for the Echocardiography Training Programme (CCETP)", page))
                .level(inferred(7, page))
                .entryRoutes(stated(BOTH_ROUTES, TrainingSources.NSHCS_ETP_ROUTES.at("two entry routes")))
                .entryRequirements(EntryRequirements.ETP)
                .build();
    }
}
