package org.openktp.rules.decision;

import java.util.List;
import java.util.Set;
import org.openktp.core.internal.Copies;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.rule.Requirement;

/**
 * What a rule says about a subject.
 *
 * @param rule the rule
 * @param outcome what follows in every completion, or undetermined
 * @param possible the outcomes that occur in some completion; one of them, unless undetermined
 * @param evidence what each part of its applicability and requirement asked and found
 */
public record RuleOutcome(Requirement rule, Outcome outcome, Set<Outcome> possible, List<Evidence> evidence) {

    /**
     * Copies the collections.
     *
     * @param rule the component of that name
     * @param outcome the component of that name
     * @param possible the component of that name
     * @param evidence the component of that name
     */
    public RuleOutcome {
        possible = possible.size() == 1 ? Set.copyOf(possible) : Copies.of(possible);
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether the rule is passed however what is missing turns out, though it is not settled whether it applies.
     *
     * @return true if it is met in some completions and not applicable in all others
     */
    public boolean passesEitherWay() {
        return possible.equals(Set.of(Outcome.MET, Outcome.NOT_APPLICABLE));
    }

    /**
     * The parts of what the rule requires that are not met, where the rule is not met. Those of its applicability are never
     * among them: they say whether it applies, not whether it is met.
     *
     * @return the parts, in their order; none where the rule is met, does not apply or is not settled
     */
    public List<Evidence> failed() {
        long ofApplicability = Conditions.literals(rule.applicability()).count();
        return outcome == Outcome.NOT_MET
                ? evidence.stream()
                        .skip(ofApplicability)
                        .filter(part -> part.outcome() == Outcome.NOT_MET)
                        .toList()
                : List.of();
    }
}
