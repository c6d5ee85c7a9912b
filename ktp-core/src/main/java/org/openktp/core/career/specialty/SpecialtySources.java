package org.openktp.core.career.specialty;

import org.openktp.core.source.Source;

/** The pages from which divisions, specialties and intakes were taken. */
public final class SpecialtySources {

    /** The specialties of the Scientist Training Programme, January 2022. */
    public static final Source NSHCS_STP_SPECIALISMS = Source.of(
            "nshcs-stp-specialisms",
            "STP specialisms",
            "National School of Healthcare Science",
            "https://nshcs.hee.nhs.uk/programmes/stp/applicants/stp-specialisms/",
            "not recorded");

    /** Applications and posts by specialty in 2023. */
    public static final Source NSHCS_STP_2023 = Source.of(
            "nshcs-stp-2023-statistics",
            "Scientist Training Programme 2023 recruitment statistics: competition ratios per post for each specialty",
            "National School of Healthcare Science",
            "https://nshcs.hee.nhs.uk/services/training-programme-data/"
                    + "scientist-training-programme-recruitment-statistics/"
                    + "scientist-training-programme-2023-recruitment-statistics/"
                    + "competition-ratios-per-post-for-each-specialty",
            "not recorded");

    /** Starters of the Scientist Training Programme by year. */
    public static final Source STP_STARTERS = Source.of(
            "parliament-stp-starters",
            "NHS: Training, answer to a written question",
            "Parallel Parliament",
            "https://parallelparliament.co.uk/question/3798/nhs-training",
            "not recorded");

    /** The themes of the practitioner degrees. */
    public static final Source HEIW_PTP = Source.of(
            "heiw-ptp",
            "NHS practitioner training programme (PTP)",
            "Health Education and Improvement Wales",
            "https://heiw.nhs.wales/careers/roles/healthcare-science/nhs-practitioner-training-programme-ptp/",
            "beginning");

    /** Healthcare science in Wales. */
    public static final Source HEIW_ABOUT = Source.of(
            "heiw-about-healthcare-science",
            "About healthcare science",
            "Health Education and Improvement Wales",
            "https://heiw.nhs.wales/transformation/healthcare-science-cymru/about-healthcare-science/",
            "beginning");

    /** The divisions of Scotland in 2020. */
    public static final Source NES_DISCIPLINES = Source.of(
            "nes-disciplines",
            "Healthcare science disciplines and sub-disciplines",
            "NHS Education for Scotland",
            "https://www.nes.scot.nhs.uk/our-work/healthcare-science-disciplines-and-sub-disciplines/",
            "whole page, last updated in September 2020");

    /** The strands of healthcare science in Scotland. */
    public static final Source SCOTTISH_GOVERNMENT = Source.of(
            "scotgov-healthcare-science",
            "Healthcare science",
            "Scottish Government",
            "https://www.gov.scot/policies/health-workforce/healthcare-scientists/",
            "beginning");

    /** The areas of clinical bioinformatics. */
    public static final Source HEALTH_CAREERS_BIOINFORMATICS = Source.of(
            "health-careers-bioinformatics",
            "Clinical bioinformatics",
            "Health Careers",
            "https://www.healthcareers.nhs.uk/Explore-roles/healthcare-science/roles-healthcare-science/"
                    + "clinical-bioinformatics",
            "beginning");

    /** A local list of specialisms. */
    public static final Source JOIN_OUR_DORSET = Source.of(
            "join-our-dorset-science",
            "Healthcare science",
            "Join Our Dorset",
            "https://joinourdorset.nhs.uk/science/",
            "beginning; some entries of its lists are missing");

    /** An encyclopedia's list of specialisms. */
    public static final Source WIKIPEDIA = Source.of(
            "wikipedia-biomedical-sciences-2016",
            "Biomedical sciences, revision of January 2016",
            "Wikipedia",
            "https://en.wikipedia.org/wiki/Biomedical_sciences?oldid=699675390",
            "beginning");

    private SpecialtySources() {}
}
