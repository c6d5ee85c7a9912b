package org.openktp.io.stream;

import org.openktp.core.code.EnumCode;

/** How decisions are laid out. */
public enum DecisionFormat implements EnumCode {
    /** A line a decision, for people. */
    TABLE,
    /** A JSON object a line, with everything. */
    NDJSON,
    /** A row a decision. */
    CSV,
    /** A row per decision and rule, as data frames like it; a decision without rules has one row. */
    CSV_LONG
}
