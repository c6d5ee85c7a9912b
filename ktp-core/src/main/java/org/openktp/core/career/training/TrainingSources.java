package org.openktp.core.career.training;

import org.openktp.core.source.Source;

/** The pages from which training programmes and routes to registration were taken. */
public final class TrainingSources {

    /** The careers of healthcare science in short, an older page. */
    public static final Source NSHCS_CAREERS = nshcs(
            "nshcs-careers",
            "Careers in Healthcare Science",
            "http://www.nshcs.hee.nhs.uk/careers-in-healthcare-science",
            "main text");

    /** The Scientist Training Programme and its two ways of entry, an older page. */
    public static final Source NSHCS_STP = nshcs(
            "nshcs-stp",
            "About the Scientist Training Programme",
            "http://www.nshcs.hee.nhs.uk/join-programme/nhs-scientist-training-programme/"
                    + "about-the-scientist-training-programme",
            "beginning");

    /** Entry requirements of the Scientist Training Programme. */
    public static final Source NSHCS_STP_ENTRY = nshcs(
            "nshcs-stp-entry",
            "STP entry requirements",
            "https://nshcs.hee.nhs.uk/programmes/stp/applicants/entry-requirements",
            "not recorded");

    /** Questions on the entry requirements of the Scientist Training Programme. */
    public static final Source NSHCS_STP_ENTRY_FAQS = nshcs(
            "nshcs-stp-entry-faqs",
            "Entry requirements FAQs",
            "https://nshcs.hee.nhs.uk/programmes/stp/applicants/"
                    + "faqs-for-applicants-to-the-scientist-training-programme/entry-requirements-faqs/",
            "beginning");

    /** The launch of the Scientist Training Programme. */
    public static final Source STP_LAUNCH = Source.of(
            "east-midlands-stp",
            "Scientist Training Programme (STP)",
            "NHS Networks, East Midlands",
            "https://www.networks.nhs.uk/nhs-networks/east-midlands-msc-implementation/documents/"
                    + "scientist-training-programme-stp",
            "beginning");

    /** Who may enter Higher Specialist Scientist Training, and how. */
    public static final Source NSHCS_HSST_ELIGIBILITY = nshcs(
            "nshcs-hsst-eligibility",
            "HSST eligibility: joint statement and FAQs",
            "https://nshcs.hee.nhs.uk/knowledgebase/hsst-eligibility-joint-statement-faqs",
            "not recorded");

    /** The same question as it was answered in August 2019. */
    public static final Source NSHCS_HSST_2019 = nshcs(
            "nshcs-hsst-eligibility-2019",
            "What do I need to be eligible for the HSST?",
            "https://nshcs.hee.nhs.uk/knowledgebase/what-do-i-need-to-be-eligible-for-the-hsst/",
            "whole answer, last updated in August 2019");

    /** The same question as it was answered in September 2020. */
    public static final Source NSHCS_HSST_2020 = nshcs(
            "nshcs-hsst-eligibility-2020",
            "Thinking of applying to the HSST? What are the eligibility requirements?",
            "https://nshcs.hee.nhs.uk/knowledgebase/thinking-of-applying-to-the-hsst/what-are-the-eligibility-requirements/",
            "beginning, last updated in September 2020");

    /** Recruitment to Higher Specialist Scientist Training in 2025. */
    public static final Source NSHCS_HSST_2025 = nshcs(
            "nshcs-hsst-2025",
            "HSST recruitment overview",
            "https://nshcs.hee.nhs.uk/programmes/hsst/applicants/"
                    + "hsst-2025-recruitment-guidance-for-applicants-and-employers/hsst-recruitment-overview",
            "beginning");

    /** What completes Higher Specialist Scientist Training. */
    public static final Source NSHCS_HSST_EVIDENCE = nshcs(
            "nshcs-hsst-evidence",
            "Evidence for certification and completing the programme",
            "https://nshcs.hee.nhs.uk/programmes/hsst/trainees/evidence-for-certification-and-completing-the-programme",
            "beginning");

    /** Leaving Higher Specialist Scientist Training with its certificate. */
    public static final Source NSHCS_HSST_EXIT = nshcs(
            "nshcs-hsst-exit",
            "Guidance for HSST trainees on exiting the programme",
            "https://nshcs.hee.nhs.uk/knowledgebase/hsst-trainees-exiting-the-programme/hsst-types-of-evidence/",
            "beginning, last updated in March 2021");

    /** Accredited Scientific Practice. */
    public static final Source NSHCS_ASP = nshcs(
            "nshcs-asp",
            "About Accredited Scientific Practice (ASP)",
            "http://www.nshcs.hee.nhs.uk/join-a-programme-asp/accredited-scientific-practice/"
                    + "about-accredited-scientific-practice-asp",
            "beginning");

    /** The first programmes of Accredited Scientific Practice. */
    public static final Source ASP_FIRST = Source.of(
            "msc-curricula-asp",
            "About Accredited Scientific Practice",
            "NHS Networks, MSC framework curricula",
            "https://www.networks.nhs.uk/nhs-networks/msc-framework-curricula/"
                    + "accredited-scientific-practice/about-accredited-scientific-practice",
            "beginning");

    /** Entry requirements of Accredited Scientific Practice. */
    public static final Source NSHCS_ASP_ENTRY = nshcs(
            "nshcs-asp-entry",
            "ASP entry requirements",
            "https://nshcs.hee.nhs.uk/programmes/asp/entry-requirements/",
            "not recorded");

    /** The Echocardiography Training Programme. */
    public static final Source NSHCS_ETP = nshcs(
            "nshcs-etp",
            "Guidance for ETP recruitment 2022",
            "https://nshcs.hee.nhs.uk/programmes/etp/guidance-for-recruitment-2022/",
            "beginning");

    /** Entry requirements of the Echocardiography Training Programme. */
    public static final Source NSHCS_ETP_ENTRY = nshcs(
            "nshcs-etp-entry",
            "ETP entry requirements",
            "https://nshcs.hee.nhs.uk/programmes/etp/etp-2024-recruitment-guidance-for-employers-and-applicants/"
                    + "etp-entry-requirements/",
            "beginning");

    /** The two ways into the Echocardiography Training Programme. */
    public static final Source NSHCS_ETP_ROUTES = nshcs(
            "nshcs-etp-routes",
            "ETP direct entry and in-service routes",
            "https://nshcs.hee.nhs.uk/programmes/etp/etp-2023-recruitment-guidance-for-employers-and-applicants/"
                    + "etp-direct-entry-and-in-service-routes/",
            "beginning");

    /** What completes the Echocardiography Training Programme. */
    public static final Source NSHCS_ETP_COMPLETION = nshcs(
            "nshcs-etp-completion",
            "Key completion criteria for the Echocardiography Training Programme",
            "https://nshcs.hee.nhs.uk/programmes/etp/key-completion-criteria-for-the-echocardiography-training-programme/",
            "beginning");

    /** The levels of healthcare science with their training. */
    public static final Source AHCS_FRAMEWORK = Source.of(
            "ahcs-career-framework",
            "Career Framework for Healthcare Scientists",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/equivalence/career-framework-for-healthcare-scientists/",
            "whole page");

    private TrainingSources() {}

    private static Source nshcs(String id, String title, String address, String extent) {
        return Source.of(id, title, "National School of Healthcare Science", address, extent);
    }
}
