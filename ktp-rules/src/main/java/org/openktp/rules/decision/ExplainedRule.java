package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Requirement;

/** A rule in force, with its parts found once and not for every subject, to say what each of them asked and found. */
final class ExplainedRule {

    private final Requirement rule;
    private final Requirement original;
    private final List<Part> parts;

    /** A part of a rule: an atom, or the contrary of one. */
    private record Part(Condition required, Atom atom, boolean negated) {

        static Part of(Conditions.Literal literal) {
            return new Part(literal.condition(), literal.atom(), literal.negated());
        }

        Evidence evidence(FactSheet sheet, Completions completions) {
            Set<Boolean> truths = completions.truths(atom);
            Outcome outcome = truths.size() > 1
                    ? Outcome.UNDETERMINED
                    : truths.contains(!negated) ? Outcome.MET : Outcome.NOT_MET;
            return new Evidence(required, known(sheet), outcome);
        }

        private Map<Fact<?>, Knowledge<?>> known(FactSheet sheet) {
            if (atom.facts().size() == 1) {
                return Map.of(atom.facts().get(0), sheet.of(atom.facts().get(0)));
            }
            Map<Fact<?>, Knowledge<?>> known = new LinkedHashMap<>();
            atom.facts().forEach(fact -> known.put(fact, sheet.of(fact)));
            return known;
        }
    }

    /** A rule as it is decided, and the one that it stands for, of which decisions speak. */
    ExplainedRule(Requirement rule, Requirement original) {
        this.rule = rule;
        this.original = original;
        this.parts = Stream.of(original.applicability(), original.requirement())
                .flatMap(Conditions::literals)
                .map(Part::of)
                .toList();
    }

    RuleOutcome outcome(FactSheet sheet, Completions completions) {
        Set<Outcome> possible = completions.outcomes(rule);
        List<Evidence> evidence = new ArrayList<>(parts.size());
        for (Part part : parts) {
            evidence.add(part.evidence(sheet, completions));
        }
        return new RuleOutcome(
                original, possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED, possible, evidence);
    }
}
