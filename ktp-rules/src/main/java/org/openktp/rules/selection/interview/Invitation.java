package org.openktp.rules.selection.interview;

import org.openktp.core.code.EnumCode;

/** Who is invited to an interview. */
public enum Invitation implements EnumCode {
    /** Every application that is in the running. */
    IN_THE_RUNNING,
    /** Every application that is in the running and whose total reaches the quality line, or may still reach it. */
    MAY_REACH_QUALITY_LINE
}
