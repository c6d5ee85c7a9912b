package org.openktp.rules.rule;

import org.openktp.core.code.EnumCode;

/** Whether a rule set holds all the criteria of its publisher. */
public enum Coverage implements EnumCode {
    /** Its publisher gave all the criteria, and they are here. */
    COMPLETE,
    /** Only some of the criteria are known; who meets them meets no obstacle, which is not to be eligible. */
    PARTIAL
}
