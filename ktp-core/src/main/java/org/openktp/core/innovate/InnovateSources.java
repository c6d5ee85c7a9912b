package org.openktp.core.innovate;

import org.openktp.core.source.Source;

/** The web pages that describe the scheme and its strands: guidance, the scheme's own sites, universities. */
public final class InnovateSources {

    private static final String UKRI = "UK Research and Innovation";
    private static final String GUIDANCE_FOLDER =
            "https://www.ukri.org/councils/innovate-uk/guidance-for-applicants/guidance-for-specific-funds/"
                    + "knowledge-transfer-partnership-guidance/";

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
    public static final Source COSTS_GUIDANCE = page(
            "iuk-costs-guidance",
            "Costs guidance for Knowledge Transfer Partnerships",
            UKRI,
            "https://www.ukri.org/councils/innovate-uk/guidance-for-applicants/costs-we-fund/"
                    + "costs-guidance-for-knowledge-transfer-partnerships/");

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
