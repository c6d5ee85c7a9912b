package org.openktp.rules.selection.policy;

import org.openktp.core.code.EnumCode;

/** How a balance constraint bounds a number of awards. */
public enum BalanceKind implements EnumCode {
    /** At least so many. */
    AT_LEAST,
    /** At most so many. */
    AT_MOST
}
