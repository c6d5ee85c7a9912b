package org.openktp.core.innovate.terms;

import org.openktp.core.code.EnumCode;

/**
 * One text of the terms of an award, named for its version and the year in which it was found first.
 *
 * @see TermsVersions
 */
public enum TermsVersion implements EnumCode {
    /** Version 1. */
    V1_2020("version 1 of 2020"),
    /** For the strand of African agriculture. */
    AFRICA_2020("African agriculture, 2020"),
    /** Version 1 under subsidy control. */
    SUBSIDY_CONTROL_V1_2021("subsidy control, version 1 of 2021"),
    /** Version 2 under subsidy control. */
    SUBSIDY_CONTROL_V2_2021("subsidy control, version 2 of 2021"),
    /** Version 2. */
    V2_2022("version 2 of 2022"),
    /** The template of the letter that offers the grant, which has terms of its own. */
    OFFER_LETTER_2020("offer letter, 2020");

    private final String label;

    TermsVersion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
