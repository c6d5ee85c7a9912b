package org.openktp.rules.lifecycle.replay;

import org.openktp.core.code.EnumCode;

/** Why an event was refused. */
public enum Reason implements EnumCode {
    /** The scheme does not know such an event. */
    UNKNOWN_EVENT,
    /** The event is known, and no arrow on it leaves the state. */
    NO_TRANSITION,
    /** A guard is not met. */
    GUARD_NOT_MET,
    /** A guard could not be decided, so the event may have been taken or not. */
    GUARD_UNDECIDED
}
