package org.openktp.core.innovate.size;

import org.openktp.core.source.Source;

/** The pages from which the limits were taken, besides the scheme's own. */
public final class SizeSources {

    /** The limits until 5 April 2025. */
    public static final Source ICAEW_SIZE = page(
            "icaew-company-size",
            "Determining the size of a company",
            "Institute of Chartered Accountants in England and Wales",
            "https://www.icaew.com/technical/corporate-reporting/uk-regulation-for-company-accounts/size-of-a-company");

    /** The limits from 6 April 2025 beside those before. */
    public static final Source ICAEW_CHANGES = page(
            "icaew-company-size-changes",
            "Changes in company size thresholds and directors' report requirements",
            "Institute of Chartered Accountants in England and Wales",
            "https://www.icaew.com/technical/corporate-reporting/uk-regulation-for-company-accounts/"
                    + "changes-in-company-size-thresholds-and-directors-report-requirements");

    /** The first day of the limits of 2016. */
    public static final Source AVAR = page(
            "avar-company-size",
            "Determining company sizes",
            "Avar",
            "https://www.avar.co.uk/articles/determining-company-sizes/");

    private SizeSources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
