package org.openktp.core.programme;

import org.openktp.core.code.EnumCode;

/** How interviews are held. */
public enum InterviewMode implements EnumCode {
    /** By video. */
    VIRTUAL,
    /** In one room. */
    IN_PERSON
}
