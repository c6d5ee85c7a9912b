package org.openktp.core.innovate.partner;

import org.openktp.core.source.Sourced;

/**
 * What the pages say of a type of knowledge base.
 *
 * @param type the type
 * @param listed the constant of the Innovation Funding Service
 * @param covers the institutions that belong to it
 * @see org.openktp.core.innovate.IfsSources
 */
public record KnowledgeBaseTypeDefinition(KnowledgeBaseType type, Sourced<String> listed, Sourced<String> covers) {}
