package org.openktp.rules.rule;

import java.util.Locale;
import org.openktp.core.code.Code;

/** What hangs on a rule. */
public enum Severity implements Code {
    /** Who does not meet it is ineligible. */
    MANDATORY,
    /** Left to a person, because no threshold was published. */
    JUDGEMENT,
    /** Adds a finding where it is not met, and touches nothing else. */
    ADVISORY;

    @Override
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return token();
    }
}
