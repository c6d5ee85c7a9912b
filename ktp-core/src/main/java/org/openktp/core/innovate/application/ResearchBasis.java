package org.openktp.core.innovate.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.util.Set;
import org.immutables.value.Value;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.knowledge.Knowledge;

/**
 * The research on which a project rests, and the sponsors to whom it is put, as far as they are known.
 *
 * @param sponsors the sponsors who are to support the project
 * @param socialScience whether its subject lies within the social sciences
 * @param excellent whether the research is excellent
 * @param highlyInnovative whether the project is highly innovative
 * @param coProduction whether knowledge is applied and produced together with the partner
 * @param newUse whether social science is clearly shown to be used in a new way
 */
@Value.Builder
public record ResearchBasis(
        Knowledge<Set<Sponsor>> sponsors,
        Knowledge<YesNo> socialScience,
        Knowledge<YesNo> excellent,
        Knowledge<YesNo> highlyInnovative,
        Knowledge<YesNo> coProduction,
        Knowledge<YesNo> newUse)
        implements WithResearchBasis {

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static ResearchBasisBuilder builder() {
        return new ResearchBasisBuilder()
                .sponsors(notAsked())
                .socialScience(notAsked())
                .excellent(notAsked())
                .highlyInnovative(notAsked())
                .coProduction(notAsked())
                .newUse(notAsked());
    }
}
