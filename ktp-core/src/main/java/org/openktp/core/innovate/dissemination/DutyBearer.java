package org.openktp.core.innovate.dissemination;

import org.openktp.core.code.EnumCode;

/**
 * Who has a duty of publicity.
 *
 * @see org.openktp.core.innovate.dissemination.PublicityDuties
 */
public enum DutyBearer implements EnumCode {
    /** The knowledge base, which accepts the terms of the award. */
    KNOWLEDGE_BASE,
    /** Knowledge base and business partner. */
    ALL_PARTNERS,
    /** The funder. */
    FUNDER
}
