package org.openktp.examples.screening.select;

import org.openktp.core.code.EnumCode;

/** How the outcome of a selection is laid out. */
public enum SelectionFormat implements EnumCode {
    /** In tables and sentences, for people. */
    TABLE,
    /** As one JSON object, with everything. */
    JSON,
    /** As CSV, a row for each application, in which no cell is taken for a formula by a spreadsheet. */
    CSV,
    /** As {@link #CSV}, with every cell as it is, for programs alone. */
    CSV_EXACT
}
