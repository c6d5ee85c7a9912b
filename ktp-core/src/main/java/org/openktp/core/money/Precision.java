package org.openktp.core.money;

import org.openktp.core.code.EnumCode;

/** How exactly a source gives a sum. */
public enum Precision implements EnumCode {
    /** The figure itself. */
    EXACTLY,
    /** The figure or near it: "about", "around", "some". */
    ABOUT,
    /** More than the figure: "over", "more than". */
    MORE_THAN,
    /** The figure or more: "at least". */
    AT_LEAST,
    /** The figure or less: "up to", "no more than". */
    UP_TO
}
