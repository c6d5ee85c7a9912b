package org.openktp.core.career;

import org.openktp.core.source.Source;

/** The pages from which bands, job profiles and staff groups were taken. */
public final class CareerSources {

    /** The national job profiles for healthcare science, an older edition seen in a copy. */
    public static final Source NATIONAL_PROFILES = Source.of(
            "nhs-employers-profiles",
            "National profiles for Healthcare Science",
            "NHS Employers, in a mirror copy",
            "https://vdocuments.net/national-profiles-for-healthcare-science-mediaemployersdocumentspay-and-rewar.html",
            "an undated older edition");

    /** The newer titles of the national job profiles, as a learning platform of the NHS took them over. */
    public static final Source LEARNING_PLATFORM_PROFILES = Source.of(
            "dlsv2-role-profiles",
            "DLSV2, migration FrameworksWorkforceManagerChanges of May 2021",
            "NHS England, Technology Enhanced Learning",
            "https://github.com/TechnologyEnhancedLearning/DLSV2/blob/f2adb0440892d4974999747485208cf0b4f1e587/"
                    + "DigitalLearningSolutions.Data.Migrations/202105261019_FrameworksWorkforceManagerChanges.cs",
            "whole file");

    /** The page of the national job profiles, with the note on band 1. */
    public static final Source JOB_PROFILES_PAGE = Source.of(
            "nhs-employers-job-profiles",
            "National job profiles: administrative services",
            "NHS Employers",
            "https://www.nhsemployers.org/pay-pensions-and-reward/job-evaluation/national-job-profiles/"
                    + "administrative-services",
            "beginning");

    /** The closing of band 1. */
    public static final Source CLOSING_BAND_1 = Source.of(
            "nhs-employers-closing-band-1",
            "Closing band 1",
            "NHS Employers",
            "https://www.nhsemployers.org/your-workforce/2018-contract-refresh/closing-band-1",
            "beginning");

    /** The career levels of healthcare science in 2013, seen in a copy. */
    public static final Source TRAINING_PATHWAYS = Source.of(
            "nhs-employers-training-pathways",
            "Modernising Scientific Careers: Training pathways, August 2013",
            "NHS Employers, in a mirror copy",
            "https://vdocuments.net/modernising-scientific-careers-training-pathways-mediaemployersdocumentsplan.html",
            "beginning");

    /** The progress of biomedical scientists from band 5 to band 6, with one employer. */
    public static final Source NHSBT_BANDS = Source.of(
            "nhsbt-band-5-to-6",
            "Progressing Band 5 colleagues to Band 6",
            "NHS Blood and Transplant",
            "https://peoplefirst.nhsbt.nhs.uk/Learning-and-Development/progressing-band-5-colleagues-to-band-6.htm",
            "whole page");

    /** What posts of biomedical scientists in band 7 ask for. */
    public static final Source PATHOLOGY_BAND_7 = Source.of(
            "pathology-lab-training-band-7",
            "Band 7 Biomedical Scientist: What Qualifications and Experience Do You Actually Need?",
            "Pathology Lab Training",
            "https://pathologylabtraining.co.uk/biomedical-sciences/"
                    + "band-7-biomedical-scientist-qualifications-experience-needed",
            "beginning");

    /** The code list of staff groups. */
    public static final Source STAFF_GROUPS = Source.of(
            "nhs-data-dictionary-staff-group",
            "Staff group",
            "NHS Data Dictionary",
            "https://v3.datadictionary.nhs.uk/data_dictionary/attributes/s/spe/staff_group_de.asp?shownav=1",
            "not recorded");

    private CareerSources() {}
}
