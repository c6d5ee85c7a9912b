package org.openktp.core.innovate.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.KnowledgeBase;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.KnowledgeChecks;

/**
 * An application to Innovate UK's scheme.
 *
 * @param id an opaque reference, never a name; not blank
 * @param round the identifier of the competition, such as {@code innovate-ktp-2025-26-r4}; empty where it names none
 * @param submitted the day it was submitted; it applies to every application
 * @param strand the strand for which it is
 * @param lead who leads and submits it
 * @param businessPartners how many business partners take part
 * @param advisers how many knowledge transfer advisers are attached to it
 * @param knowledgeBase the knowledge base
 * @param businessPartner the business partner
 * @param african where the partners of the African agriculture strand are
 * @param project the project
 * @param recruitment how the associate is found
 * @param research the research on which it rests, and the sponsors
 */
@Value.Builder
public record InnovateApplication(
        String id,
        Optional<String> round,
        Knowledge<LocalDate> submitted,
        Knowledge<Strand> strand,
        Knowledge<LeadPartner> lead,
        Knowledge<Integer> businessPartners,
        Knowledge<Integer> advisers,
        KnowledgeBase knowledgeBase,
        BusinessPartner businessPartner,
        AfricanPartners african,
        ProposedProject project,
        Recruitment recruitment,
        ResearchBasis research)
        implements SchemeApplication, WithInnovateApplication {

    /**
     * Checks the references, the day and the numbers.
     *
     * @param id the component of that name
     * @param round the component of that name
     * @param submitted the component of that name
     * @param strand the component of that name
     * @param lead the component of that name
     * @param businessPartners the component of that name
     * @param advisers the component of that name
     * @param knowledgeBase the component of that name
     * @param businessPartner the component of that name
     * @param african the component of that name
     * @param project the component of that name
     * @param recruitment the component of that name
     * @param research the component of that name
     * @throws IllegalArgumentException if a reference is blank, the day is not applicable or the year of a day that it names
     *     has not four digits, or a number is negative
     */
    public InnovateApplication {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an application must not be blank");
        }
        if (round.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("round of application " + id + " must not be blank");
        }
        KnowledgeChecks.requireSubmission(submitted, id);
        KnowledgeChecks.requireNotNegative("businessPartners", businessPartners);
        KnowledgeChecks.requireNotNegative("advisers", advisers);
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static InnovateApplicationBuilder builder() {
        return new InnovateApplicationBuilder()
                .submitted(notAsked())
                .strand(notAsked())
                .lead(notAsked())
                .businessPartners(notAsked())
                .advisers(notAsked())
                .knowledgeBase(KnowledgeBase.builder().build())
                .businessPartner(BusinessPartner.builder().build())
                .african(AfricanPartners.builder().build())
                .project(ProposedProject.builder().build())
                .recruitment(Recruitment.builder().build())
                .research(ResearchBasis.builder().build());
    }
}
