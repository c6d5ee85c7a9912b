package org.openktp.rules.innovate.rate;

import org.openktp.core.source.Source;

/** The web pages that give rates, beside those of competitions. */
final class RateSources {

    /** The rates with the cap of the third sector, and those of Wales; undated. */
    static final Source CARDIFF = page(
            "rate-cardiff-funding-and-costs",
            "Funding and costs",
            "Cardiff University",
            "https://cardiff.ac.uk/work-with-us/develop-your-workforce/knowledge-transfer-partnerships/"
                    + "funding-and-costs");

    /** What businesses of Northern Ireland pay; undated. */
    static final Source NORTHERN_IRELAND = page(
            "rate-joltoo-invest-ni",
            "Innovate UK Knowledge Transfer Partnerships (KTP) — NI Top-Up",
            "Joltoo",
            "https://joltoo.com/grants/uk-invest-ni-ktp");

    /** The higher rate of 2009 to 2010. */
    static final Source SCOTLAND_2009 = page(
            "rate-ktp-scotland-2009",
            "KTP Funding Boost for SMEs",
            "KTP Scotland",
            "https://www.ktpscotland.org.uk/ViewArticle/tabid/4421/articleType/ArticleView/articleId/3872/"
                    + "KTP-Funding-Boost-for-SMEs.aspx");

    /** What businesses paid in January 2012. */
    static final Source DECK_2012 = page(
            "rate-deck-2012",
            "a deck on KTP of January 2012, of which no title was found",
            "Bournemouth University, in a mirror copy",
            "http://studylib.net/doc/5468610");

    private RateSources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
