package org.openktp.io.grant;

import java.util.Locale;
import org.openktp.core.source.Source;

/** The pages that say how grants are described. */
public final class GrantSources {

    private static final String STANDARD = "https://github.com/ThreeSixtyGiving/standard/blob/";
    private static final String REGISTER = "https://github.com/org-id/register/blob/";
    private static final String LISTS = "org-id.guide";
    private static final String PUBLISHER = "360Giving";
    private static final String WHOLE = "whole file";

    /** The fields of a grant, their types and titles. */
    public static final Source SCHEMA = Source.of(
            "360giving-schema",
            "360Giving Data Standard Schema",
            PUBLISHER,
            "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.3/schema/360-giving-schema.json",
            WHOLE);

    /** Spreadsheets, their headings and numbering, and what dates mean. */
    public static final Source REFERENCE = Source.of(
            "360giving-reference",
            "Reference",
            PUBLISHER,
            STANDARD + "099103b5ac2aef83c5f93eef29e4a46bf1fa6b45/documentation/technical/reference.md",
            WHOLE);

    /** Identifiers of grants and organisations, with and without an official list. */
    public static final Source IDENTIFIERS = Source.of(
            "360giving-technical-identifiers",
            "Identifiers",
            PUBLISHER,
            STANDARD + "12a2e8d892667d4ab6e8f4cddb930b0a4d76dbf4/documentation/technical/identifiers.md",
            WHOLE);

    /** Closed lists of codes. */
    public static final Source CODELISTS = Source.of(
            "360giving-codelists",
            "Codelists",
            PUBLISHER,
            STANDARD + "0795593f363866938c22cd6f0c3e1117ef050c92/documentation/technical/codelists.md",
            "whole file, and the files of the lists beside it");

    /** Why NHS codes are not among the lists often used. */
    public static final Source NHS_CODES = Source.of(
            "360giving-nhs-codes",
            "Add uk health and social care org-id link, pull request 239",
            PUBLISHER,
            "https://github.com/ThreeSixtyGiving/standard/pull/239",
            "beginning of the thread");

    /** Codes of the Organisation Data Service as a list. */
    public static final Source GB_NHS = list("gb-nhs", "1c03b10c3516ee694dbcdf55b1dacb36bcf69401", "gb");

    /** Provider reference numbers as a list. */
    public static final Source GB_UKPRN = list("gb-ukprn", "019394b06fe607b25447eabe67bf2fdc40aed1dc", "gb");

    /** Company numbers as a list. */
    public static final Source GB_COH = list("gb-coh", "019394b06fe607b25447eabe67bf2fdc40aed1dc", "gb");

    /** Scottish charities as a list. */
    public static final Source GB_SC = list("gb-sc", "019394b06fe607b25447eabe67bf2fdc40aed1dc", "gb");

    /** Charities of Northern Ireland as a list. */
    public static final Source GB_NIC = list("gb-nic", "019394b06fe607b25447eabe67bf2fdc40aed1dc", "gb");

    /** Research organisations as a list. */
    public static final Source XI_ROR = list("xi-ror", "04bff6933ad7ea472e4ccfb474562a5090d78a30", "xi");

    private GrantSources() {}

    private static Source list(String code, String version, String folder) {
        return Source.of(
                "org-id-" + code,
                code.toUpperCase(Locale.ROOT) + ", a list of the register of lists",
                LISTS,
                REGISTER + version + "/lists/" + folder + "/" + code + ".json",
                WHOLE);
    }
}
