package org.openktp.rules.selection;

import org.openktp.core.application.Application;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.selection.score.Affiliations;

/**
 * An application as selection sees it.
 *
 * @param id its reference, not blank
 * @param candidacy whether it is in the running
 * @param facts what is known of it, by which the awards are balanced
 * @param affiliations the organisations with which it is connected, from which conflicts of interest are derived
 */
public record Candidate(String id, Candidacy candidacy, FactSheet facts, Affiliations affiliations) {

    /**
     * Checks the reference.
     *
     * @param id the component of that name
     * @param candidacy the component of that name
     * @param facts the component of that name
     * @param affiliations the component of that name
     * @throws IllegalArgumentException if the reference is blank
     */
    public Candidate {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of a candidate must not be blank");
        }
    }

    /**
     * An application to the Healthcare Scientist KTP programme.
     *
     * @param application the application
     * @param decision what the rules say of it
     * @return the candidate
     */
    public static Candidate of(Application application, Decision decision) {
        return new Candidate(
                application.id(), Candidacy.of(decision.verdict()), decision.facts(), Affiliations.of(application));
    }

    /**
     * An application to Innovate UK's scheme.
     *
     * @param application the application
     * @param decision what the rules say of it
     * @return the candidate, with the facts of {@link SelectionFacts} beside those of the decision
     */
    public static Candidate of(InnovateApplication application, Decision decision) {
        return new Candidate(
                application.id(),
                Candidacy.of(decision.verdict()),
                SelectionFacts.with(application, decision.facts()),
                Affiliations.of(application));
    }

    /**
     * The same application, withdrawn.
     *
     * @return the candidate, out of the running
     */
    public Candidate withdrawn() {
        return new Candidate(id, Candidacy.WITHDRAWN, facts, affiliations);
    }
}
