package org.openktp.core.innovate.cost.plan;

import org.openktp.core.code.EnumCode;

/**
 * Who travels for the project. The list is that of the Innovation Funding Service.
 */
public enum Traveller implements EnumCode {
    /** A supervisor at the knowledge base. */
    SUPERVISOR,
    /** An associate. */
    ASSOCIATE
}
