package org.openktp.core.organisation;

import org.openktp.core.code.Code;

/** A nation of the United Kingdom. Somebody who works outside it works in none of these. */
public enum Nation implements Code {
    /** England. */
    ENGLAND("england", "England"),
    /** Scotland. */
    SCOTLAND("scotland", "Scotland"),
    /** Wales. */
    WALES("wales", "Wales"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String token;
    private final String label;

    Nation(String token, String label) {
        this.token = token;
        this.label = label;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String label() {
        return label;
    }
}
