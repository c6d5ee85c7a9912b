package org.openktp.rules.selection;

import java.util.List;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.Text;

/** Facts of an application on which no rule of eligibility depends, and by which awards may be balanced. */
public final class SelectionFacts {

    /** The knowledge base, as its scheme of identifiers, a colon and its identifier. */
    public static final Fact<String> KNOWLEDGE_BASE = Fact.of(
            "knowledgeBase.organisation", "knowledge base", "Which organisation is the knowledge base?", new Text());

    /** The business partner, as its scheme of identifiers, a colon and its identifier. */
    public static final Fact<String> BUSINESS_PARTNER = Fact.of(
            "businessPartner.organisation",
            "business partner",
            "Which organisation is the business partner?",
            new Text());

    /** All of them, which only applications to Innovate UK's scheme have. */
    public static final List<Fact<?>> ALL = List.of(KNOWLEDGE_BASE, BUSINESS_PARTNER);

    private SelectionFacts() {}

    static FactSheet with(InnovateApplication application, FactSheet facts) {
        return facts.with(KNOWLEDGE_BASE, text(application.knowledgeBase().organisation()))
                .with(BUSINESS_PARTNER, text(application.businessPartner().organisation()));
    }

    /** What is known, in text; an organisation narrowed to several is taken as not known. */
    private static Knowledge<String> text(Knowledge<OrganisationId> organisation) {
        boolean hasParts = organisation instanceof Known<OrganisationId>
                || organisation instanceof Missing<OrganisationId>
                || organisation instanceof NotApplicable<OrganisationId>;
        return hasParts ? organisation.part(id -> Knowledge.known(id.toString())) : Knowledge.unknown();
    }
}
