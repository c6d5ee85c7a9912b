package org.openktp.core.innovate.dissemination;

import org.openktp.core.code.EnumCode;

/** What became of a question for consent. */
public enum ConsentState implements EnumCode {
    /** Consent was given. */
    GIVEN,
    /** Consent was refused. */
    REFUSED,
    /** It was asked for, and no answer is known. */
    NO_ANSWER,
    /** Nobody asked. */
    NOT_ASKED
}
