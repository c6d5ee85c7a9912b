package org.openktp.examples.screening.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.innovate.eligibility.InnovateRules;
import org.openktp.rules.rule.Seen;

/**
 * Rules over all their days. Where it is not known whether a rule of Innovate UK held, a decision has it under identifiers of
 * their own; for a person it is the same rule. Rules of others are left as they are.
 */
final class DatedRules {

    private DatedRules() {}

    /** The outcomes in their order, one for each rule. */
    static List<RuleOutcome> once(List<RuleOutcome> outcomes) {
        Map<String, List<RuleOutcome>> byId = new LinkedHashMap<>();
        outcomes.forEach(each -> byId.computeIfAbsent(id(each.rule().id()), id -> new ArrayList<>())
                .add(each));
        return byId.entrySet().stream()
                .map(each -> one(each.getKey(), each.getValue()))
                .toList();
    }

    /** The identifier of a rule on the days on which it was seen. */
    static String id(String rule) {
        return seen(rule).isPresent() ? rule.replaceFirst("\\.(earlier|later)$", "") : rule;
    }

    /** When a rule of Innovate UK was seen. */
    static Optional<Seen> seen(String rule) {
        return InnovateRules.seen(rule);
    }

    /** When the rule was seen of which a fact says whether it held. */
    static Optional<Seen> seen(Fact<?> guard) {
        return Seen.guarded(guard).flatMap(InnovateRules::seen);
    }

    /** Whether nothing is open but whether the rule held, and it is passed if it did. */
    static boolean isPassedIfItHeld(RuleOutcome outcome) {
        return outcome.passesEitherWay()
                && seen(outcome.rule().id()).isPresent()
                && outcome.evidence().stream()
                        .filter(part -> part.outcome() == Outcome.UNDETERMINED)
                        .allMatch(part -> Seen.isGuard(part.fact()));
    }

    /** What the stretches of days on which a rule may apply say together; of one on which it does not, if there are no others. */
    private static RuleOutcome one(String id, List<RuleOutcome> stretches) {
        List<RuleOutcome> applicable = stretches.stream()
                .filter(each -> each.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        List<RuleOutcome> said = applicable.isEmpty() ? stretches.subList(0, 1) : applicable;
        Set<Outcome> outcomes = said.stream().map(RuleOutcome::outcome).collect(Collectors.toSet());
        return new RuleOutcome(
                said.get(0).rule().withId(id),
                outcomes.size() == 1 ? said.get(0).outcome() : Outcome.UNDETERMINED,
                said.stream().flatMap(each -> each.possible().stream()).collect(Collectors.toSet()),
                said.stream()
                        .flatMap(each -> each.evidence().stream())
                        .distinct()
                        .toList());
    }
}
