package org.openktp.core.innovate.sponsor;

import org.openktp.core.source.Source;

/** The pages from which sponsors and their criteria were taken, besides those of the scheme itself. */
public final class SponsorSources {

    /** The sponsors of 2005/06. */
    public static final Source ANNUAL_REPORT_2005_06 = page(
            "ktp-annual-report-2005-06",
            "Knowledge Transfer Partnerships: Annual Report 2005/06",
            "Knowledge Transfer Partnerships, in a mirror copy",
            "https://www.yumpu.com/en/document/view/4410749/annual-report-knowledge-transfer-partnerships");

    /** The sponsors while regional development agencies took part, in the copy of a regional KTP centre. */
    public static final Source NORTH_SCOTLAND = page(
            "north-scotland-ktp-criteria",
            "Funding organisation criteria",
            "North of Scotland KTP Centre",
            "http://www.northscotland-research.ac.uk/ktp/criteria/");

    /** The sponsors in the last years of the Technology Strategy Board. */
    public static final Source KTP_ONLINE = page(
            "ktp-online-criteria",
            "Funding Organisation Criteria",
            "Knowledge Transfer Partnerships",
            "http://www.ktponline.org.uk/sponsorship-criteria");

    /** How many sponsors there were in 2013 to 2014. */
    public static final Source ACHIEVEMENTS_2013_14 = page(
            "ktp-achievements-2013-14",
            "Knowledge Transfer Partnerships: Achievements and outcomes 2013 to 2014",
            "Innovate UK",
            "https://www.gov.uk/government/publications/"
                    + "knowledge-transfer-partnerships-achievements-and-outcomes-2013-to-2014");

    /** The organisations behind the second round of 2023 to 2024. */
    public static final Source ROUND_2023_24_R2 = page(
            "ktn-2023-24-r2",
            "Knowledge transfer partnerships (KTP): 2023 to 2024 Round 2",
            "Knowledge Transfer Network",
            "https://iuk.ktn-uk.org/opportunities/knowledge-transfer-partnerships-ktp-2023-to-2024-round-2/");

    /** The scheme as the Economic and Social Research Council described it in the time of the Technology Strategy Board. */
    public static final Source ESRC_TSB = page(
            "esrc-ktp-tsb",
            "Knowledge transfer partnerships",
            "Economic and Social Research Council",
            "http://www.esrc.ac.uk/collaboration/knowledge-exchange/KT-partnerships.aspx");

    /** The scheme as the Biotechnology and Biological Sciences Research Council describes it. */
    public static final Source BBSRC = page(
            "bbsrc-ktp",
            "Knowledge Transfer Partnerships",
            "Biotechnology and Biological Sciences Research Council",
            "https://bbsrc.ukri.org/funding/filter/knowledge-transfer-partnerships/");

    /** The handbook for supervisors, version 8 of February 2010. */
    public static final Source HANDBOOK_2010 = page(
            "ktp-supervisors-handbook-2010",
            "Handbook: Managing Knowledge Transfer Partnerships, version 8",
            "Knowledge Transfer Partnerships, in a mirror copy",
            "https://pt.scribd.com/document/256833622/KTPSupervisorsHand08-Feb10-01");

    /** When the Technology Strategy Board took the name Innovate UK. */
    public static final Source INNOVATE_UK_NAME = page(
            "wn-technology-strategy-board",
            "Technology Strategy Board",
            "World News, from Wikipedia",
            "https://wn.com/Technology_Strategy_Board");

    /** What UK Research and Innovation is made of. */
    public static final Source UKRI_EXPLAINER = page(
            "ukri-explainer",
            "UK Research and Innovation (UKRI), an explainer",
            "Docslib, in a mirror copy",
            "https://docslib.org/doc/1237133/ukri-explainer");

    private SponsorSources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
