package org.openktp.examples.screening.sample;

import org.openktp.core.code.EnumCode;

/** A part of the sample of a selection. */
public enum SamplePart implements EnumCode {
    /** The applications. */
    APPLICATIONS,
    /** The scorecards. */
    SCORES,
    /** The policy, with assessors and interviews. */
    POLICY
}
