package org.openktp.rules.rule;

import java.util.Locale;
import org.openktp.core.code.Code;

/** Whether a rule set holds all the criteria of its publisher. */
public enum Coverage implements Code {
    /** Its publisher gave all the criteria, and they are here. */
    COMPLETE,
    /** Only some of the criteria are known; who meets them meets no obstacle, which is not to be eligible. */
    PARTIAL;

    @Override
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return token();
    }
}
