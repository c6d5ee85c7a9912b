package org.openktp.rules.decision;

import org.openktp.core.code.EnumCode;

/** What a single rule, or a part of it, says about a subject. */
public enum Outcome implements EnumCode {
    /** In every completion it applies and is met. */
    MET,
    /** In every completion it applies and is not met. */
    NOT_MET,
    /** In no completion it applies. */
    NOT_APPLICABLE,
    /** Completions disagree. */
    UNDETERMINED
}
