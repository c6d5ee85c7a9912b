package org.openktp.core.programme.hcs;

import java.net.URI;
import org.openktp.core.source.Source;

/** The pages from which the facts of the Healthcare Scientist KTP programme were taken. */
public final class HcsKtpSources {

    /** The page of round 4. */
    public static final Source NPL_ROUND_4 = new Source(
            "npl-round-4",
            "Healthcare science leaders and aspiring leaders: HCS KTP Programme, Round 4",
            "National Physical Laboratory",
            URI.create("https://www.npl.co.uk/healthcare-science-leaders"),
            "main text; its panels on projects, partner organisations and frequent questions were not read");

    /** The page of the first round. */
    public static final Source NPL_2017 = new Source(
            "npl-2017",
            "The Chief Scientific Officer's KTP Programme for Leaders in Healthcare Science",
            "National Physical Laboratory",
            URI.create("http://www.npl.co.uk/leaders-in-healthcare-science/"),
            "beginning, cut within the paragraph on selection");

    /** The announcement of the first round. */
    public static final Source NHS_ENGLAND_2017 = new Source(
            "nhs-england-2017",
            "Knowledge Transfer Partnership announced at CSO Conference",
            "NHS England",
            URI.create("https://www.england.nhs.uk/2017/03/knowledge-transfer-partnership/"),
            "beginning");

    /** The announcement of the first round by one of its partners. */
    public static final Source LGC_2017 = new Source(
            "lgc-2017",
            "LGC helps NHS England launch a KTP for clinical leaders in healthcare science",
            "LGC",
            URI.create(
                    "https://www.lgcgroup.com/newsroom-and-blog/news-and-blog/"
                            + "lgc-helps-nhs-england-launch-a-knowledge-transfer-partnership-for-clinical-leaders-in-healthcare-science/"),
            "beginning");

    /** A later page of a partner, undated and without a round. */
    public static final Source NML = new Source(
            "nml-hcs-ktp",
            "Healthcare Scientists KTP (HCS KTP)",
            "National Measurement Laboratory at LGC",
            URI.create(
                    "https://www.uknml.com/our-expertise/healthcare-scientists-knowledge-transfer-partnership-hcs-ktp/"),
            "beginning");

    private HcsKtpSources() {}
}
