package org.openktp.core.innovate.partner;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import org.immutables.value.Value;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;

/**
 * The organisation that brings the knowledge into a partnership, leads the application and holds the grant, as far as it is
 * known.
 *
 * @param organisation the organisation
 * @param type its type; not applicable where it is of none of them
 * @param ukRegistered whether it is registered in the United Kingdom
 * @param registered whether it is registered as a knowledge base with the scheme, which accelerated projects do not ask
 * @param eligibleToRegister whether it could be registered as one
 * @see org.openktp.core.innovate.IfsSources
 */
@Value.Builder
public record KnowledgeBase(
        Knowledge<OrganisationId> organisation,
        Knowledge<KnowledgeBaseType> type,
        Knowledge<YesNo> ukRegistered,
        Knowledge<YesNo> registered,
        Knowledge<YesNo> eligibleToRegister)
        implements WithKnowledgeBase {

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static KnowledgeBaseBuilder builder() {
        return new KnowledgeBaseBuilder()
                .organisation(notAsked())
                .type(notAsked())
                .ukRegistered(notAsked())
                .registered(notAsked())
                .eligibleToRegister(notAsked());
    }
}
