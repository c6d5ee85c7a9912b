package org.openktp.core.partnership;

import org.openktp.core.code.EnumCode;

/** What a pause does to the end of a partnership. */
public enum PauseEffect implements EnumCode {
    /** The end stays. */
    NOTHING,
    /** The end moves by as many days as were paused. */
    DAYS,
    /** The end moves by the whole months paused, of each pause by itself; a month begun does not count. */
    WHOLE_MONTHS
}
