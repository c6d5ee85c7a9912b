package org.openktp.core.innovate.people;

import org.openktp.core.code.EnumCode;

/** A side of a partnership. */
public enum Side implements EnumCode {
    /** The knowledge base. */
    KNOWLEDGE_BASE,
    /** The business partner. */
    BUSINESS
}
