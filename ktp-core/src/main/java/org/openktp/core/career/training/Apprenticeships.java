package org.openktp.core.career.training;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The English apprenticeships of the healthcare-science family whose standards were found.
 *
 * @see org.openktp.core.career.training.TrainingSources
 */
public final class Apprenticeships {

    /** Healthcare science assistant, level 2. */
    public static final TrainingProgramme ASSISTANT = full(
            "apprenticeship-assistant",
            "Healthcare science assistant",
            2,
            key("ST0218", ApprenticeshipSources.ASSISTANT_STANDARD.at("key information"), "2016-05-10", 14, 2, 8_000));

    /** Healthcare science associate, level 4. */
    public static final TrainingProgramme ASSOCIATE = full(
            "apprenticeship-associate",
            "Healthcare science associate",
            4,
            key("ST0220", ApprenticeshipSources.ASSOCIATE_STANDARD.at("key information"), "2016-10-31", 24, 2, 16_000));

    /** Healthcare science practitioner, level 6. */
    public static final TrainingProgramme PRACTITIONER = practitioner();

    /** Biomedical scientist, level 6, an integrated degree. */
    public static final TrainingProgramme BIOMEDICAL_SCIENTIST = biomedicalScientist();

    /** Laboratory scientist, level 6. */
    public static final TrainingProgramme LABORATORY_SCIENTIST = full(
            "apprenticeship-laboratory-scientist",
            "Laboratory scientist",
            6,
            key(
                    "ST0626",
                    ApprenticeshipSources.LABORATORY_STANDARD.at("key information"),
                    "2018-01-03",
                    60,
                    3,
                    27_000));

    /** Clinical scientist, level 7. */
    public static final TrainingProgramme CLINICAL_SCIENTIST = clinicalScientist();

    /** All of them, lowest level first. */
    public static final List<TrainingProgramme> ALL =
            List.of(ASSISTANT, ASSOCIATE, PRACTITIONER, BIOMEDICAL_SCIENTIST, LABORATORY_SCIENTIST, CLINICAL_SCIENTIST);

    private Apprenticeships() {}

    private static ApprenticeshipStandard key(
            String reference, Citation page, String approved, int toGateway, int assessment, long funding) {
        return new ApprenticeshipStandard(
                stated(reference, page),
                Optional.of(stated("1.1", page)),
                Optional.of(stated(PartialDate.parse(approved), page)),
                Optional.of(stated(Period.ofMonths(toGateway), page)),
                Optional.of(stated(Period.ofMonths(assessment), page)),
                Optional.of(stated(Amount.of(funding), page)));
    }

    private static TrainingProgramme full(String token, String name, int level, ApprenticeshipStandard standard) {
        Citation page = standard.reference().citations().get(0);
        return programme(token, stated(name, page), stated(level, page), standard)
                .build();
    }

    private static TrainingProgramme practitioner() {
        Citation page = ApprenticeshipSources.AHCS_APPRENTICESHIPS.at("the three standards");
        ApprenticeshipStandard standard = new ApprenticeshipStandard(
                reported("ST0413", ApprenticeshipSources.IBMS_STATEMENT.at("title of the assessment plan")),
                Optional.empty(),
                Optional.of(stated(PartialDate.parse("2017-01"), page)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return programme(
                        "apprenticeship-practitioner",
                        stated("Healthcare Science Practitioner", page),
                        stated(6, page),
                        standard)
                .build();
    }

    private static TrainingProgramme biomedicalScientist() {
        Citation log = ApprenticeshipSources.BIOMEDICAL_STANDARD.at("version log");
        ApprenticeshipStandard standard = new ApprenticeshipStandard(
                stated("ST1314", log),
                Optional.of(stated("1.2", log)),
                Optional.of(stated(PartialDate.parse("2025-08-14"), log)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stated(
                        Amount.of(27_000), ApprenticeshipSources.BIOMEDICAL_STANDARD.at("note on the revision"))));
        return programme(
                        "apprenticeship-biomedical-scientist",
                        stated("Biomedical scientist", ApprenticeshipSources.BIOMEDICAL_STANDARD.at("page heading")),
                        stated(6, ApprenticeshipSources.BIOMEDICAL_STANDARD.at("key information")),
                        standard)
                .registers(inferred(
                        List.of(Registers.BIOMEDICAL_SCIENTISTS),
                        ApprenticeshipSources.BIOMEDICAL_STANDARD.at("version log, wording linked with the regulator"),
                        ApprenticeshipSources.IBMS_STATEMENT.at("degrees suitable for an apprenticeship")))
                .build();
    }

    private static TrainingProgramme clinicalScientist() {
        Citation page = ApprenticeshipSources.CLINICAL_SCIENTIST_OCCUPATION.at("technical education products");
        ApprenticeshipStandard standard = new ApprenticeshipStandard(
                stated("ST0893", page),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return programme(
                        "apprenticeship-clinical-scientist",
                        stated("Clinical scientist", page),
                        stated(7, page),
                        standard)
                .registers(stated(
                        List.of(Registers.CLINICAL_SCIENTISTS),
                        ApprenticeshipSources.CLINICAL_SCIENTIST_OCCUPATION.at("description of the occupation")))
                .build();
    }

    private static TrainingProgrammeBuilder programme(
            String token, Sourced<String> name, Sourced<Integer> level, ApprenticeshipStandard standard) {
        return TrainingProgramme.builder()
                .token(token)
                .name(name)
                .kind(ProgrammeKind.APPRENTICESHIP)
                .level(level)
                .standard(standard);
    }
}
