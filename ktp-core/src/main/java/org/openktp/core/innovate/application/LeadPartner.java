package org.openktp.core.innovate.application;

import org.openktp.core.code.EnumCode;

/** Who leads an application and submits it. */
public enum LeadPartner implements EnumCode {
    /** The knowledge base. */
    KNOWLEDGE_BASE,
    /** The business partner. */
    BUSINESS_PARTNER
}
