package org.openktp.core.innovate;

import org.openktp.core.source.Source;

/** The web pages that describe the scheme and its strands: guidance, the scheme's own sites, universities. */
public final class InnovateSources {

    private static final String UKRI = "UK Research and Innovation";
    private static final String GUIDANCE_FOLDER =
            "https://www.ukri.org/councils/innovate-uk/guidance-for-applicants/guidance-for-specific-funds/"
                    + "knowledge-transfer-partnership-guidance/";
    private static final String COSTS_FOLDER =
            "https://www.ukri.org/councils/innovate-uk/guidance-for-applicants/costs-we-fund/"
                    + "costs-guidance-for-knowledge-transfer-partnerships/";

    /** What a KTP is, and who takes part. */
    public static final Source GUIDANCE =
            page("iuk-guidance", "Knowledge Transfer Partnership guidance", UKRI, GUIDANCE_FOLDER);

    /** How to apply. */
    public static final Source HOW_TO_APPLY =
            page("iuk-how-to-apply", "KTP guidance: How to apply", UKRI, GUIDANCE_FOLDER + "how-to-apply/");

    /** What a project costs, last updated 26 April 2024. */
    public static final Source PROJECT_COSTS = page(
            "iuk-project-costs",
            "KTP guidance: What a KTP project costs",
            UKRI,
            GUIDANCE_FOLDER + "what-a-ktp-project-costs");

    /** Guidance on costs. */
    public static final Source COSTS_GUIDANCE =
            page("iuk-costs-guidance", "Costs guidance for Knowledge Transfer Partnerships", UKRI, COSTS_FOLDER);

    /** What the amounts are, under each costing method. */
    public static final Source COSTS_AMOUNTS = page(
            "iuk-costs-amounts",
            "Costs guidance for Knowledge Transfer Partnerships: Project costs for FEC and non-FEC",
            UKRI,
            COSTS_FOLDER + "project-costs-for-fec-and-non-fec/");

    /** What costs depend on, last updated on 14 June 2024. */
    public static final Source COSTS_CALCULATING = page(
            "iuk-costs-calculating",
            "Costs guidance for Knowledge Transfer Partnerships: Calculating your costs",
            UKRI,
            COSTS_FOLDER + "calculating-your-costs/");

    /** An older edition of the guidance on costs, undated. */
    public static final Source COSTS_MIRROR = page(
            "iuk-costs-mirror",
            "Costs guidance for Knowledge Transfer Partnerships",
            "UK Research and Innovation, in a mirror copy",
            "https://www.cpusecured.info/councils/innovate-uk/guidance-for-applicants/costs-we-fund/"
                    + "costs-guidance-for-knowledge-transfer-partnerships/");

    /** The categories of standard costing; the document itself was not found. */
    public static final Source COSTS_STANDARD = Source.of(
            "iuk-costs-standard",
            "Cost categories for KTP non-FEC (standard costing) projects",
            UKRI,
            "https://ukri.org/publications/cost-categories-for-ktp-non-fec-standard-costing-projects",
            "list of contents");

    /** What a KTP costs, as a university's office wrote on 12 April 2023. */
    public static final Source CITY_COSTS = page(
            "city-ktp-costs",
            "KTPs – the big question….. how much do they cost?",
            "City, University of London",
            "https://blogs.city.ac.uk/ktp/2023/04/12/ktps-the-big-question-how-much-do-they-cost/");

    /** Who may take part, as a university wrote on 8 March 2023. */
    public static final Source CITY_ELIGIBILITY = page(
            "city-ktp-eligibility",
            "Eligibility for KTP – the confusing basics",
            "City, University of London",
            "https://blogs.city.ac.uk/ktp/2023/03/08/eligibility-for-ktp-the-confusing-basics/");

    /** Grant rates by costing method, last updated 14 June 2024. */
    public static final Source COSTS_GRANT_RATES = page(
            "iuk-costs-grant-rates",
            "Costs guidance for Knowledge Transfer Partnerships: Grant rates",
            UKRI,
            "https://www.ukri.org/councils/innovate-uk/guidance-for-applicants/costs-we-fund/"
                    + "costs-guidance-for-knowledge-transfer-partnerships/grant-rates/");

    /** What the Technology Strategy Board asked of projects from April 2011 on, in a mirror copy. */
    public static final Source TSB_CRITERIA_2011 = page(
            "chemicals-northwest-ktp-criteria-2011",
            "Criteria for Support of Knowledge Transfer Partnership Projects April 2011",
            "Chemicals Northwest",
            "http://www.chemicalsnorthwest.org.uk/news/latest_news/"
                    + "criteria_for_support_of_knowledge_transfer_partnership_projects_april_2011/");

    /** What a KTP costs, as a university wrote on 26 May 2021. */
    public static final Source KENT_COSTS = page(
            "kent-ktp-costs",
            "Innovate and grow through a Knowledge Transfer Partnership",
            "University of Kent",
            "https://blogs.kent.ac.uk/kienews/2021/05/26/innovate-and-grow-through-a-knowledge-transfer-partnership");

    /** The scheme's own site, with the sizes of companies. */
    public static final Source KTP_SITE =
            page("iuk-ktp-site", "Start your journey", "Innovate UK KTP", "https://iuk-ktp.org.uk/?p=108");

    /** The scheme's own site in the time of the Technology Strategy Board. */
    public static final Source KTP_HISTORY = page(
            "iuk-ktp-history",
            "KTP history",
            "Knowledge Transfer Partnerships, on _connect",
            "https://connect.innovateuk.org/web/ktp/about-us");

    /** The first accelerated projects, as a university announced them. */
    public static final Source BATH_AKT = page(
            "bath-akt",
            "New Accelerated Knowledge Transfer programme from Innovate UK",
            "University of Bath",
            "https://www.bath.ac.uk/announcements/new-accelerated-knowledge-transfer-programme-from-innovate-uk/");

    /** Management KTP, as a university describes it. */
    public static final Source YORK_MKTP = page(
            "york-mktp",
            "Management Knowledge Transfer Partnership (mKTP)",
            "University of York",
            "https://york.ac.uk/business/expertise/funding/ktp/mktp");

    /** Types of KTP, as a university described them; undated. */
    public static final Source CARDIFF_TYPES = page(
            "cardiff-ktp-types",
            "Types of KTPs",
            "Cardiff University",
            "http://www.cardiff.ac.uk/ktp/aboutus/ktp-types.html");

    /** Questions and answers of a university. */
    public static final Source CARDIFF_FAQ = page(
            "cardiff-ktp-faq", "FAQs", "Cardiff University", "http://www.cardiff.ac.uk/ktp/academics/faqs/index.html");

    /** Questions and answers for graduates. */
    public static final Source BRIGHTON_GRADUATES = page(
            "brighton-ktp-graduates",
            "Frequently Asked Questions for Graduates",
            "University of Brighton",
            "http://www.brighton.ac.uk/ccp/ktp/ktp-for-graduates/faq-s-for-graduates/");

    /** Questions and answers for businesses. */
    public static final Source BRIGHTON_FAQ = page(
            "brighton-ktp-faq",
            "Knowledge Transfer Partnerships: frequently asked questions",
            "University of Brighton",
            "https://www.brighton.ac.uk/business-services/knowledge-transfer-partnerships/"
                    + "frequently-asked-questions.aspx");

    /** The guidebook for advisers and offices, version 12 of March 2013. */
    public static final Source GUIDEBOOK_2013 = Source.of(
            "ktp-guidebook-2013",
            "Knowledge Transfer Partnerships Guidebook for KTP Advisers and Offices, version 12",
            "Technology Strategy Board, in a mirror copy",
            "https://vdocument.in/" + "knowledge-transfer-partnerships-open-knowledge-transfer-partnerships-ktp.html",
            "table of contents");

    /** The scheme as the Economic and Social Research Council describes it within UK Research and Innovation. */
    public static final Source ESRC = page(
            "esrc-ktp-ukri",
            "Knowledge Transfer Partnerships",
            "Economic and Social Research Council",
            "https://esrc.ukri.org/funding/funding-opportunities/knowledge-transfer-partnerships/");

    private InnovateSources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
