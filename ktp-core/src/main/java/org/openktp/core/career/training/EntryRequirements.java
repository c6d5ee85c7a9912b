package org.openktp.core.career.training;

import static org.openktp.core.career.training.TrainingSources.NSHCS_ASP_ENTRY;
import static org.openktp.core.career.training.TrainingSources.NSHCS_ETP_ENTRY;
import static org.openktp.core.career.training.TrainingSources.NSHCS_HSST_2019;
import static org.openktp.core.career.training.TrainingSources.NSHCS_HSST_2020;
import static org.openktp.core.career.training.TrainingSources.NSHCS_HSST_ELIGIBILITY;
import static org.openktp.core.career.training.TrainingSources.NSHCS_STP_ENTRY;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.career.specialty.SpecialtySources;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * What the entry to each programme asks for. Where a rule changed, the old and the new one are here with their dates.
 *
 * @see org.openktp.core.career.training.TrainingSources
 */
public final class EntryRequirements {

    /** Of the Practitioner Training Programme. */
    public static final List<EntryRequirement> PTP = List.of(requirement(
            "ptp-university",
            stated(
                    "what the university asks for, by application through UCAS",
                    SpecialtySources.HEIW_PTP.at("entry requirements"))));

    /** The degree that the Scientist Training Programme asks for. */
    public static final EntryRequirement STP_DEGREE = requirement(
            "stp-degree",
            stated(
                    "a 1st or 2:1 honours or integrated master's degree in a pure or applied science relevant to"
                            + " the specialty, or a 2:2 honours degree in any subject with a relevant higher degree",
                    NSHCS_STP_ENTRY.at("the degree")));

    /** Of the Scientist Training Programme. */
    public static final List<EntryRequirement> STP = List.of(
            STP_DEGREE,
            requirement(
                    "stp-medical-degree",
                    stated(
                            "a medical degree is taken in life and physiological sciences only",
                            NSHCS_STP_ENTRY.at("the degree"))),
            requirement(
                    "stp-reconstructive-science",
                    stated(
                            "for reconstructive science, registration as a dental technician with the General Dental"
                                    + " Council as well",
                            NSHCS_STP_ENTRY.at("applicants for reconstructive science posts"))));

    /** Of Higher Specialist Scientist Training, before and since the change of 2021. */
    public static final List<EntryRequirement> HSST = List.of(
            new EntryRequirement(
                    "hsst-registration-until-2021",
                    stated(
                            "HCPC registration as a clinical scientist, or an application for it that is complete before"
                                    + " the start, in every division",
                            NSHCS_HSST_2020.at("eligibility requirements")),
                    Optional.of(inferred(
                            Validity.until("2021-06"),
                            NSHCS_HSST_ELIGIBILITY.at("the change, on a page last updated in July 2021")))),
            new EntryRequirement(
                    "hsst-registration",
                    stated(
                            "HCPC registration as a clinical scientist; in life sciences, HCPC registration as a"
                                    + " biomedical scientist with a specialist diploma or its equivalent instead",
                            NSHCS_HSST_ELIGIBILITY.at("questions on registration and the specialist diploma")),
                    Optional.of(inferred(
                            Validity.from("2021-07"),
                            NSHCS_HSST_ELIGIBILITY.at("the change, on a page last updated in July 2021")))),
            new EntryRequirement(
                    "hsst-experience",
                    stated(
                            "at least one further year at work to consolidate clinical scientific skills",
                            NSHCS_HSST_2019.at("answer, as of August 2019")),
                    Optional.of(inferred(
                            Validity.until("2020-09"),
                            NSHCS_HSST_2020.at("eligibility requirements, where the year is optional")))));

    /** Of Accredited Scientific Practice. */
    public static final List<EntryRequirement> ASP = List.of(requirement(
            "asp-employer",
            stated(
                    "an employer's sponsorship; the School does not look at earlier qualifications",
                    NSHCS_ASP_ENTRY.at("entry requirements"))));

    /** Of the Echocardiography Training Programme. */
    public static final List<EntryRequirement> ETP = List.of(
            requirement(
                    "etp-qualification",
                    stated(
                            "a 1st or 2:1 degree in cardiac physiology or a relevant science; or a 2:2 one with cardiology"
                                    + " experience and the university's approval; or a vocational qualification with"
                                    + " experience, such as voluntary registration shows, and the university's approval",
                            NSHCS_ETP_ENTRY.at("list of requirements"))),
            requirement(
                    "etp-not-for",
                    stated(
                            "not for holders of an MSc in echocardiography, nor for whoever is on or has completed the"
                                    + " Scientist Training Programme",
                            NSHCS_ETP_ENTRY.at("list of requirements"))));

    /** Of equivalence with higher specialist training. */
    public static final List<EntryRequirement> HSS_EQUIVALENCE = List.of(requirement(
            "hss-equivalence-registration",
            stated(
                    "HCPC registration as a clinical scientist",
                    EquivalenceSources.AHCS_EQUIVALENCE.at("Higher Specialist Scientist Equivalence"))));

    /** Of equivalence with the practitioner programme. */
    public static final List<EntryRequirement> PTP_EQUIVALENCE = List.of(requirement(
            "ptp-equivalence-supervision",
            stated(
                    "an adequate time of supervised clinical training",
                    EquivalenceSources.AHCS_EQUIVALENCE.at("Practitioner Training Programme Equivalence"))));

    /** Of the Institute of Biomedical Science's route to registration as a clinical scientist. */
    public static final List<EntryRequirement> IBMS_CLINICAL_SCIENTIST = List.of(requirement(
            "ibms-clinical-scientist-qualification",
            reported(
                    "work in healthcare science in the UK, and an MSc or a qualification of that level",
                    EquivalenceSources.IBMS_CLINICAL.at("introduction"))));

    /** All of them, by programme. */
    public static final Catalogue<EntryRequirement> CATALOGUE = Catalogue.of(
            "entry-requirements",
            "What the entry to training programmes asks for, and when",
            Stream.of(PTP, STP, HSST, ASP, ETP, HSS_EQUIVALENCE, PTP_EQUIVALENCE, IBMS_CLINICAL_SCIENTIST)
                    .flatMap(List::stream)
                    .toList(),
            EntryRequirement::id,
            List.of(Field.of("text", EntryRequirement::text), Field.maybe("validity", EntryRequirement::validity)));

    private EntryRequirements() {}

    private static EntryRequirement requirement(String id, Sourced<String> text) {
        return new EntryRequirement(id, text, Optional.empty());
    }
}
