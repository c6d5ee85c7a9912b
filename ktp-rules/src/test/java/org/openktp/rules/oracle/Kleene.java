package org.openktp.rules.oracle;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Requirement;

/** Plain three-valued logic: each atom is true, false or open, and what is open stays so whatever stands beside it. */
final class Kleene {

    private final BruteForceOracle oracle;

    private Kleene(BruteForceOracle oracle) {
        this.oracle = oracle;
    }

    /** The verdict; empty where no facts are possible or the rules are not in force, which is not a matter of logic. */
    static Optional<Verdict> verdict(RandomCase each) {
        BruteForceOracle oracle = BruteForceOracle.on(RandomCase.DAY, each.rules(), each.sheet());
        boolean decides = oracle.verdict()
                .filter(verdict -> verdict != Verdict.NOT_IN_FORCE)
                .isPresent();
        return decides ? Optional.of(new Kleene(oracle).verdict(each.rules().coverage())) : Optional.empty();
    }

    private Verdict verdict(Coverage coverage) {
        List<Set<Outcome>> outcomes =
                oracle.mandatory().stream().map(this::outcomes).toList();
        if (outcomes.contains(Set.of(Outcome.NOT_MET))) {
            return Verdict.INELIGIBLE;
        }
        if (outcomes.stream().allMatch(Set.of(Outcome.NOT_APPLICABLE)::equals)) {
            return Verdict.UNCOVERED;
        }
        if (outcomes.stream().anyMatch(each -> each.contains(Outcome.NOT_MET))
                || !outcomes.contains(Set.of(Outcome.MET))) {
            return Verdict.UNDETERMINED;
        }
        return coverage == Coverage.COMPLETE ? Verdict.ELIGIBLE : Verdict.NO_OBSTACLE_FOUND;
    }

    private Set<Outcome> outcomes(Requirement rule) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        Set<Boolean> applies = truths(rule.applicability());
        if (applies.contains(false)) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        if (applies.contains(true)) {
            truths(rule.requirement()).forEach(met -> outcomes.add(met ? Outcome.MET : Outcome.NOT_MET));
        }
        return outcomes;
    }

    private Set<Boolean> truths(Condition condition) {
        if (condition instanceof Atom atom) {
            return oracle.truths(atom);
        }
        List<Set<Boolean>> parts =
                World.parts(condition).stream().map(this::truths).toList();
        int least = 0;
        int most = 0;
        for (Set<Boolean> part : parts) {
            least += part.contains(false) ? 0 : 1;
            most += part.contains(true) ? 1 : 0;
        }
        int needed = condition instanceof AllOf
                ? parts.size()
                : condition instanceof org.openktp.rules.condition.AtLeastOf some ? some.least() : 1;
        Set<Boolean> truths = new HashSet<>(List.of(least >= needed, most >= needed));
        return condition instanceof Not ? negated(truths) : truths;
    }

    private static Set<Boolean> negated(Set<Boolean> truths) {
        Set<Boolean> negated = new HashSet<>();
        truths.forEach(truth -> negated.add(!truth));
        return negated;
    }
}
