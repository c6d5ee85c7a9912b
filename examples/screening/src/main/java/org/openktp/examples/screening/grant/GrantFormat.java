package org.openktp.examples.screening.grant;

import org.openktp.core.code.EnumCode;

/** As what grants are written back. */
public enum GrantFormat implements EnumCode {
    /** A package, a grant a line. */
    JSON,
    /** A grant a row under the headings of the standard. */
    CSV
}
