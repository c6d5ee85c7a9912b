package org.openktp.examples.screening.validate;

import org.openktp.core.code.EnumCode;

/** How findings are laid out. */
public enum FindingFormat implements EnumCode {
    /** A line a finding, as compilers write theirs. */
    TEXT,
    /** A JSON object for each record with findings. */
    NDJSON
}
