package org.openktp.io.stream;

import java.util.Locale;
import org.openktp.core.code.Code;

/** How decisions are laid out. */
public enum DecisionFormat implements Code {
    /** A line a decision, for people. */
    TABLE,
    /** A JSON object a line, with everything. */
    NDJSON,
    /** A row a decision. */
    CSV,
    /** A row per decision and rule, as data frames like it; a decision without rules has one row. */
    CSV_LONG;

    @Override
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return token();
    }
}
