package org.openktp.rules.rule;

import java.util.List;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.Fact;

/**
 * A requirement for which no threshold was found, such as "senior". It never touches a verdict; every decision by rules in force
 * lists it with what is known, until a host replaces it with a requirement of its own.
 *
 * @param id the identifier
 * @param title the rule as one short statement
 * @param text why nothing is decided
 * @param considers the facts that a person will want to see
 * @param inForce when it is in force
 * @param provenance how firm it is
 * @param citations where it says so
 */
public record Judgement(
        String id,
        String title,
        String text,
        List<Fact<?>> considers,
        InForce inForce,
        Provenance provenance,
        List<Citation> citations)
        implements Rule {

    /**
     * Copies the lists and checks the rule.
     *
     * @param id the component of that name
     * @param title the component of that name
     * @param text the component of that name
     * @param considers the component of that name
     * @param inForce the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if a rule that the host did not supply has no citation
     */
    public Judgement {
        considers = List.copyOf(considers);
        citations = List.copyOf(citations);
        RuleSet.requireCitation(id, provenance, citations);
    }

    @Override
    public Severity severity() {
        return Severity.JUDGEMENT;
    }

    @Override
    public Judgement within(InForce others) {
        return new Judgement(id, title, text, considers, inForce.within(others), provenance, citations);
    }
}
