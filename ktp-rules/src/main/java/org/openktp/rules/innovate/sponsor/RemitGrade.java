package org.openktp.rules.innovate.sponsor;

import org.openktp.core.code.EnumCode;

/** How an application stands to the remit of a sponsor. */
public enum RemitGrade implements EnumCode {
    /** It lies in the remit, and the sponsor gives it priority. */
    IN_REMIT_WITH_PRIORITY("in remit with priority"),
    /** It lies in the remit, without priority. */
    IN_REMIT("in remit without priority"),
    /** It lies outside the remit. */
    OUT_OF_REMIT("out of remit");

    private final String label;

    RemitGrade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
