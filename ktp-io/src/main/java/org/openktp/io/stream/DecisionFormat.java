package org.openktp.io.stream;

import org.openktp.core.code.EnumCode;

/** How decisions are laid out. */
public enum DecisionFormat implements EnumCode {
    /** A line a decision, for people. */
    TABLE,
    /** A JSON object a line, with everything. */
    NDJSON,
    /** A row a decision, in which no cell is taken for a formula by a spreadsheet. */
    CSV,
    /** A row per decision and rule, no cell taken for a formula; a decision without rules has one row. */
    CSV_LONG,
    /** As {@link #CSV}, with every cell as it is, for programs alone. */
    CSV_EXACT,
    /** As {@link #CSV_LONG}, with every cell as it is, as data frames like it. */
    CSV_LONG_EXACT,
    /** A JSON object a line in the shape of NHS England's eligibility signposting: status, rules, actions and audit. */
    NHS
}
