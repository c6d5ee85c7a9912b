package org.openktp.rules.rule;

import java.util.List;
import org.immutables.value.Value;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;

/**
 * A rule that is decided: to whom it applies and what it asks of them.
 *
 * @param id the identifier
 * @param title the rule as one short statement
 * @param text how the source is read
 * @param severity mandatory or advisory
 * @param applicability to whom it applies; only through this can its outcome be not applicable
 * @param requirement what it asks
 * @param inForce when it is in force
 * @param provenance how firm it is
 * @param citations where it says so
 */
@Value.Builder
public record Requirement(
        String id,
        String title,
        String text,
        Severity severity,
        Condition applicability,
        Condition requirement,
        InForce inForce,
        Provenance provenance,
        List<Citation> citations)
        implements Rule, WithRequirement {

    /**
     * Checks the rule.
     *
     * @param id the component of that name
     * @param title the component of that name
     * @param text the component of that name
     * @param severity the component of that name
     * @param applicability the component of that name
     * @param requirement the component of that name
     * @param inForce the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if the severity is judgement, or a rule that the host did not supply has no
     * citation
     */
    public Requirement {
        citations = List.copyOf(citations);
        if (severity == Severity.JUDGEMENT) {
            throw new IllegalArgumentException("requirement " + id + " must be mandatory or advisory");
        }
        RuleSet.requireCitation(id, provenance, citations);
    }

    @Override
    public Requirement within(InForce others) {
        return withInForce(inForce.within(others));
    }

    /**
     * A builder of a mandatory rule that applies to everyone and is in force whenever its set is.
     *
     * @return the builder
     */
    public static RequirementBuilder builder() {
        return new RequirementBuilder()
                .severity(Severity.MANDATORY)
                .applicability(Condition.always())
                .inForce(InForce.unbounded());
    }
}
