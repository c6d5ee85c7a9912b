package org.openktp.rules.innovate.cost;

import org.openktp.core.code.EnumCode;

/** What the sum of a limit of cost is for. */
public enum LimitBasis implements EnumCode {
    /** Twelve months; for other lengths it is shared out by whole months. */
    PER_12_MONTHS,
    /** The project, however long it lasts. */
    PER_PROJECT
}
