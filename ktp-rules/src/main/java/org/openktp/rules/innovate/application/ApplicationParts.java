package org.openktp.rules.innovate.application;

import org.openktp.core.innovate.application.AfricanPartners;
import org.openktp.core.innovate.application.AfricanPartnersBuilder;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.InnovateApplicationBuilder;
import org.openktp.core.innovate.application.ProposedProject;
import org.openktp.core.innovate.application.ProposedProjectBuilder;
import org.openktp.core.innovate.application.Recruitment;
import org.openktp.core.innovate.application.RecruitmentBuilder;
import org.openktp.core.innovate.application.ResearchBasis;
import org.openktp.core.innovate.application.ResearchBasisBuilder;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.BusinessPartnerBuilder;
import org.openktp.core.innovate.partner.KnowledgeBase;
import org.openktp.core.innovate.partner.KnowledgeBaseBuilder;
import org.openktp.core.knowledge.Knowledge;

/** An application that is being put together, field by field. For one thread. */
public final class ApplicationParts {

    final InnovateApplicationBuilder application = InnovateApplication.builder();
    final KnowledgeBaseBuilder knowledgeBase = KnowledgeBase.builder();
    final BusinessPartnerBuilder businessPartner = BusinessPartner.builder();
    final AfricanPartnersBuilder african = AfricanPartners.builder();
    final ProposedProjectBuilder project = ProposedProject.builder();
    final RecruitmentBuilder recruitment = Recruitment.builder();
    final ResearchBasisBuilder research = ResearchBasis.builder();

    /** An application of which nothing has been asked. */
    public ApplicationParts() {}

    /**
     * The application itself, for what is no fact: its reference and its round.
     *
     * @return the builder
     */
    public InnovateApplicationBuilder application() {
        return application;
    }

    /**
     * The knowledge base, for which organisation it is.
     *
     * @return the builder
     */
    public KnowledgeBaseBuilder knowledgeBase() {
        return knowledgeBase;
    }

    /**
     * The business partner, for which organisation it is and the figures of its group.
     *
     * @return the builder
     */
    public BusinessPartnerBuilder businessPartner() {
        return businessPartner;
    }

    /**
     * The project, to see whether what is known of it holds together.
     *
     * @return the builder
     */
    public ProposedProjectBuilder project() {
        return project;
    }

    /**
     * Puts in one field.
     *
     * @param field the field
     * @param known what is known of it
     * @param <T> the type of its values
     */
    public <T> void put(ApplicationField<T> field, Knowledge<T> known) {
        field.set().accept(this, known);
    }

    /**
     * The application.
     *
     * @return the application with everything that was put in
     * @throws IllegalArgumentException if the parts contradict one another
     * @throws IllegalStateException if it has no reference
     */
    public InnovateApplication build() {
        return application
                .knowledgeBase(knowledgeBase.build())
                .businessPartner(businessPartner.build())
                .african(african.build())
                .project(project.build())
                .recruitment(recruitment.build())
                .research(research.build())
                .build();
    }
}
