package org.openktp.core.innovate.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import org.immutables.value.Value;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;

/**
 * How the associate is found and employed, as far as it is known.
 *
 * @param joint whether knowledge base and business partner choose together, openly and fairly
 * @param advertised whether the post is advertised as the knowledge base's rules ask, and on the scheme's own site
 * @param ukTaxResident whether the associate is resident in the United Kingdom for tax
 */
@Value.Builder
public record Recruitment(Knowledge<YesNo> joint, Knowledge<YesNo> advertised, Knowledge<YesNo> ukTaxResident)
        implements WithRecruitment {

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static RecruitmentBuilder builder() {
        return new RecruitmentBuilder().joint(notAsked()).advertised(notAsked()).ukTaxResident(notAsked());
    }
}
