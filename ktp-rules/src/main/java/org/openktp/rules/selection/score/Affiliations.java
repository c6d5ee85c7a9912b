package org.openktp.rules.selection.score;

import java.util.List;
import java.util.Set;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;

/**
 * The organisations with which an application is connected, from which conflicts of interest are derived.
 *
 * @param employer the employer of the applicant; not applicable where no person applies
 * @param organisations the organisations that take part in the project
 * @param partners the partner organisations of the programme with which the project is to be done; not applicable where the
 *     programme has none
 */
public record Affiliations(
        Knowledge<OrganisationId> employer,
        List<Knowledge<OrganisationId>> organisations,
        Knowledge<Set<Organisation>> partners) {

    /**
     * Copies the organisations.
     *
     * @param employer the component of that name
     * @param organisations the component of that name
     * @param partners the component of that name
     */
    public Affiliations {
        organisations = List.copyOf(organisations);
    }

    /**
     * Those of an application to the Healthcare Scientist KTP programme.
     *
     * @param application the application
     * @return the employer of the applicant and the partners of the proposal
     */
    public static Affiliations of(Application application) {
        return new Affiliations(
                application.applicant().employer(),
                List.of(),
                application.proposal().part(Proposal::partners));
    }

    /**
     * Those of an application to Innovate UK's scheme.
     *
     * @param application the application
     * @return the knowledge base and the business partner
     */
    public static Affiliations of(InnovateApplication application) {
        return new Affiliations(
                Knowledge.notApplicable(),
                List.of(
                        application.knowledgeBase().organisation(),
                        application.businessPartner().organisation()),
                Knowledge.notApplicable());
    }
}
