package org.openktp.core.organisation;

import org.openktp.core.code.EnumCode;

/** A nation of the United Kingdom. Somebody who works outside it works in none of these. */
public enum Nation implements EnumCode {
    /** England. */
    ENGLAND("England"),
    /** Scotland. */
    SCOTLAND("Scotland"),
    /** Wales. */
    WALES("Wales"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
