package org.openktp.core.innovate.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import org.immutables.value.Value;
import org.openktp.core.knowledge.Knowledge;

/**
 * Where the partners of a project of the African agriculture strand are, as far as that is known.
 *
 * @param business the country of the business; not applicable elsewhere
 * @param knowledgeBase the country of the African knowledge base; not applicable elsewhere, or where there is none
 */
@Value.Builder
public record AfricanPartners(Knowledge<AfricanCountry> business, Knowledge<AfricanCountry> knowledgeBase)
        implements WithAfricanPartners {

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static AfricanPartnersBuilder builder() {
        return new AfricanPartnersBuilder().business(notAsked()).knowledgeBase(notAsked());
    }
}
