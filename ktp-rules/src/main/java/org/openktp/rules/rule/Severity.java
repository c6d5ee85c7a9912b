package org.openktp.rules.rule;

import org.openktp.core.code.EnumCode;

/** What hangs on a rule. */
public enum Severity implements EnumCode {
    /** Who does not meet it is ineligible. */
    MANDATORY,
    /** Left to a person, because no threshold was found. */
    JUDGEMENT,
    /** Adds a finding where it is not met, and touches nothing else. */
    ADVISORY
}
