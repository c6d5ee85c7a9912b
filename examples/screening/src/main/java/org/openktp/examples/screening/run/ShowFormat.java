package org.openktp.examples.screening.run;

import org.openktp.core.code.EnumCode;

/** How what is shown is laid out. */
public enum ShowFormat implements EnumCode {
    /** In plain words, for people. */
    TEXT,
    /** As JSON, for programs. */
    JSON
}
