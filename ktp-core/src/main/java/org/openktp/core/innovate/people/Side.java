package org.openktp.core.innovate.people;

import org.openktp.core.code.EnumCode;

/**
 * A side of a partnership.
 *
 * @see org.openktp.core.innovate.InnovateSources
 */
public enum Side implements EnumCode {
    /** The knowledge base. */
    KNOWLEDGE_BASE,
    /** The business partner. */
    BUSINESS
}
