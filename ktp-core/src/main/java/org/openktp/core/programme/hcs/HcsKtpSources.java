package org.openktp.core.programme.hcs;

import org.openktp.core.source.Source;

/** The pages from which the facts of the Healthcare Scientist KTP programme were taken. */
public final class HcsKtpSources {

    /** The page of round 4. */
    public static final Source NPL_ROUND_4 = Source.of(
            "npl-round-4",
            "Healthcare science leaders and aspiring leaders",
            "National Physical Laboratory",
            "https://www.npl.co.uk/healthcare-science-leaders",
            "main text; its panels on projects, partner organisations and frequent questions were not read");

    /** The page of the first round. */
    public static final Source NPL_2017 = Source.of(
            "npl-2017",
            "The Chief Scientific Officer's Knowledge Transfer Partnership Programme for Leaders in Healthcare Science",
            "National Physical Laboratory",
            "http://www.npl.co.uk/leaders-in-healthcare-science/",
            "beginning, cut within the paragraph on selection");

    /** The announcement of the first round. */
    public static final Source NHS_ENGLAND_2017 = Source.of(
            "nhs-england-2017",
            "Knowledge Transfer Partnership announced at CSO Conference 'Bringing Science and Innovation to the Heart of the"
                    + " NHS'",
            "NHS England",
            "https://www.england.nhs.uk/2017/03/knowledge-transfer-partnership/",
            "beginning");

    /** The announcement of the first round by one of its partners. */
    public static final Source LGC_2017 = Source.of(
            "lgc-2017",
            "LGC helps NHS England launch a Knowledge Transfer Partnership for clinical leaders in healthcare science",
            "LGC",
            "https://www.lgcgroup.com/newsroom-and-blog/news-and-blog/"
                    + "lgc-helps-nhs-england-launch-a-knowledge-transfer-partnership-for-clinical-leaders-in-healthcare-science/",
            "beginning");

    /** A later page of a partner, undated and without a round. */
    public static final Source NML = Source.of(
            "nml-hcs-ktp",
            "Healthcare Scientists Knowledge Transfer Partnership (HCS KTP)",
            "National Measurement Laboratory at LGC",
            "https://www.uknml.com/our-expertise/healthcare-scientists-knowledge-transfer-partnership-hcs-ktp/",
            "beginning");

    /** Profiles of two projects, at an older address of the programme's page. */
    public static final Source NPL_PROJECTS = Source.of(
            "npl-hcs-ktp-projects",
            "Profiles of projects, a page whose title was not kept",
            "National Physical Laboratory",
            "http://npl.co.uk/leaders-in-healthcare-science",
            "beginning, two profiles, the second cut");

    /** A partner's account of a project of the first round. */
    public static final Source LGC_NEWBORN_SCREENING = Source.of(
            "lgc-newborn-screening",
            "Finding harmony in newborn blood spot screening",
            "LGC",
            "https://www.lgcgroup.com/newsroom-and-blog/blogs/finding-harmony-in-newborn-blood-spot-screening/",
            "beginning");

    /** The programmes of the Chief Scientific Officer, about 2017. */
    public static final Source CSO_PROGRAMMES = Source.of(
            "nhs-england-cso-programmes",
            "CSO programmes",
            "NHS England",
            "https://www.england.nhs.uk/healthcare-science/cso-programmes/",
            "beginning, cut within the paragraph on the programme");

    /** An article that speaks of the programme while its first round ran. */
    public static final Source NPL_MEASUREMENTS_OF_LIFE = Source.of(
            "npl-measurements-of-life",
            "The measurements of life",
            "National Physical Laboratory",
            "https://www.npl.co.uk/insights/the-measurements-of-life",
            "beginning");

    /** The institutes that deliver the National Measurement System. */
    public static final Source NATIONAL_MEASUREMENT_SYSTEM = Source.of(
            "gov-uk-national-measurement-system",
            "UK National Measurement System",
            "GOV.UK",
            "https://gov.uk/government/publications/national-measurement-system/uk-national-measurement-system",
            "beginning, as updated on 29 June 2023");

    /** The designation of the laboratory that used to be NIBSC. */
    public static final Source MHRA_DESIGNATION = Source.of(
            "gov-uk-mhra-who-designation",
            "World Health Organization confirms MHRA to continue playing vital role in ensuring the quality of global"
                    + " biological medicines",
            "Medicines and Healthcare products Regulatory Agency",
            "https://www.gov.uk/government/news/world-health-organization-confirms-mhra-to-continue-playing-"
                    + "vital-role-in-ensuring-the-quality-of-global-biological-medicines",
            "beginning");

    /** The announcement that NIBSC would join the MHRA. */
    public static final Source NIBSC_MERGER = Source.of(
            "ucl-nibsc-merger",
            "MHRA and NIBSC to merge",
            "UCL Joint Research Office",
            "https://www.ucl.ac.uk/joint-research-office/news/2012/nov/mhra-and-nibsc-merge",
            "whole");

    /** What the abbreviation CSO means in Scotland. */
    public static final Source SCIENCE_IN_SCOTTISH_GOVERNMENT = Source.of(
            "gov-scot-science-in-government",
            "Science in government",
            "Scottish Government",
            "https://gov.scot/policies/science-and-research/science-government",
            "beginning");

    private HcsKtpSources() {}
}
