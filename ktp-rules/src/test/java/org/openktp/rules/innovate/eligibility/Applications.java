package org.openktp.rules.innovate.eligibility;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;

import java.util.Optional;
import java.util.Set;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.application.AfricanPartners;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.core.innovate.application.ProposedProject;
import org.openktp.core.innovate.application.Recruitment;
import org.openktp.core.innovate.application.ResearchBasis;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.KnowledgeBase;
import org.openktp.core.innovate.partner.KnowledgeBaseType;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.organisation.Nation;

/** Applications to Innovate UK's scheme, from ones of which everything is known and that meet every rule. */
public final class Applications {

    private Applications() {}

    /**
     * An application by a private business that meets every rule of classic and management projects, on whatever day.
     *
     * @param strand the strand
     * @return the application, which names no competition and no day
     */
    public static InnovateApplication complete(Strand strand) {
        return nothingKnown()
                .withStrand(known(strand))
                .withLead(known(LeadPartner.KNOWLEDGE_BASE))
                .withBusinessPartners(known(1))
                .withAdvisers(known(1))
                .withKnowledgeBase(knowledgeBase())
                .withBusinessPartner(business())
                .withAfrican(new AfricanPartners(notApplicable(), notApplicable()))
                .withProject(project())
                .withRecruitment(new Recruitment(known(YesNo.YES), known(YesNo.YES), known(YesNo.YES)))
                .withResearch(research());
    }

    /**
     * The same to a competition.
     *
     * @param competition the competition
     * @param strand the strand
     * @return the application, which names no day
     */
    public static InnovateApplication to(Competition competition, Strand strand) {
        return complete(strand).withRound(Optional.of(competition.token()));
    }

    /**
     * The same with another kind of partner.
     *
     * @param application the application
     * @param kind the kind of its business partner
     * @return the application
     */
    public static InnovateApplication withPartner(BusinessPartnerKind kind, InnovateApplication application) {
        return application.withBusinessPartner(application.businessPartner().withKind(known(kind)));
    }

    /**
     * The same with both partners of the African agriculture strand in Ghana.
     *
     * @param application the application
     * @return the application
     */
    public static InnovateApplication inGhana(InnovateApplication application) {
        return application.withAfrican(new AfricanPartners(known(AfricanCountry.GHANA), known(AfricanCountry.GHANA)));
    }

    /**
     * The same with another length.
     *
     * @param application the application
     * @param months its months
     * @return the application
     */
    public static InnovateApplication months(InnovateApplication application, int months) {
        return application.withProject(application.project().withMonths(known(months)));
    }

    /**
     * The same with a length in weeks.
     *
     * @param application the application
     * @param weeks its weeks
     * @return the application
     */
    public static InnovateApplication weeks(InnovateApplication application, int weeks) {
        return application.withProject(
                application.project().withMonths(notApplicable()).withWeeks(known(weeks)));
    }

    /**
     * An application of which nothing was asked.
     *
     * @return the application
     */
    public static InnovateApplication nothingKnown() {
        return InnovateApplication.builder().id("A-1").build();
    }

    private static KnowledgeBase knowledgeBase() {
        return KnowledgeBase.builder()
                .type(known(KnowledgeBaseType.UNIVERSITY))
                .ukRegistered(known(YesNo.YES))
                .registered(known(YesNo.YES))
                .eligibleToRegister(known(YesNo.YES))
                .build();
    }

    private static BusinessPartner business() {
        return BusinessPartner.builder()
                .kind(known(BusinessPartnerKind.PRIVATE_BUSINESS))
                .size(known(CompanySize.SMALL))
                .employees(known(20))
                .ukRegistered(known(YesNo.YES))
                .nation(known(Nation.ENGLAND))
                .virtual(known(YesNo.NO))
                .excludedBody(known(YesNo.NO))
                .couldBeKnowledgeBase(known(YesNo.NO))
                .highGrowth(known(YesNo.NO))
                .build();
    }

    private static ProposedProject project() {
        return ProposedProject.builder()
                .months(known(24))
                .weeks(notApplicable())
                .associates(known(1))
                .associateEffort(known(100))
                .academics(known(1))
                .openOutputs(known(YesNo.YES))
                .academicOutputs(known(2))
                .prioritySector(known(YesNo.YES))
                .novelResearch(known(YesNo.NO))
                .alreadyFunded(known(YesNo.NO))
                .welshSupport(known(YesNo.NO))
                .build();
    }

    private static ResearchBasis research() {
        return ResearchBasis.builder()
                .sponsors(known(Set.of(Sponsors.CATALOGUE.entries().get(0))))
                .socialScience(known(YesNo.YES))
                .excellent(known(YesNo.YES))
                .highlyInnovative(known(YesNo.YES))
                .coProduction(known(YesNo.YES))
                .newUse(known(YesNo.YES))
                .build();
    }
}
