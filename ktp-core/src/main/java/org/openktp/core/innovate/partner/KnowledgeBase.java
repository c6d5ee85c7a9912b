package org.openktp.core.innovate.partner;

import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;

/**
 * An organisation that brings the knowledge into a partnership, leads the application and holds the grant.
 *
 * @param organisation the organisation
 * @param type its type
 * @param registered whether it is registered as a knowledge base with the scheme, which accelerated projects do not ask
 * @see org.openktp.core.innovate.IfsSources
 */
public record KnowledgeBase(
        Organisation organisation, Knowledge<KnowledgeBaseType> type, Knowledge<Boolean> registered) {}
