package org.openktp.rules.selection.policy;

import org.openktp.core.code.EnumCode;

/** Why an assessor is kept off an application. */
public enum ConflictKind implements EnumCode {
    /** The assessor declared a conflict of interest. */
    DECLARED,
    /** The assessor and the applicant have the same employer. */
    SAME_EMPLOYER,
    /** The assessor works for an organisation that is a partner in the project. */
    PARTNER_ORGANISATION
}
