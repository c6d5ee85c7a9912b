package org.openktp.core.finding;

import org.openktp.core.code.EnumCode;

/** What a finding does to what it is about. */
public enum FindingEffect implements EnumCode {
    /** The record, row or line is rejected; those beside it go through. */
    REJECTS_RECORD("the record is rejected"),
    /** The document is refused as a whole. */
    REFUSES_DOCUMENT("the document is refused"),
    /** The finding stands beside a value or a result, and rejects nothing. */
    NOTED("noted beside the result");

    private final String label;

    FindingEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
