package org.openktp.rules.decision;

import java.util.Locale;
import org.openktp.core.code.Code;

/** What a single rule, or a part of it, says about a subject. */
public enum Outcome implements Code {
    /** In every completion it applies and is met. */
    MET,
    /** In every completion it applies and is not met. */
    NOT_MET,
    /** In no completion it applies. */
    NOT_APPLICABLE,
    /** Completions disagree. */
    UNDETERMINED;

    @Override
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
