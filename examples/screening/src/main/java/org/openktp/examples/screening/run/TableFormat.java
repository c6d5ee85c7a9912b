package org.openktp.examples.screening.run;

import org.openktp.core.code.EnumCode;

/** How what is reported is laid out. */
public enum TableFormat implements EnumCode {
    /** In tables and plain words, for people. */
    TABLE,
    /** As JSON, for programs. */
    JSON
}
