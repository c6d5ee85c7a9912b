package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/**
 * A rule set made ready to decide. Sound and complete over incomplete facts: a verdict other than undetermined is given
 * exactly when every completion of the facts agrees on it. Immutable to its users and thread-safe; make one per rule set
 * and keep it.
 */
public final class Evaluator {

    private final RuleSet ruleSet;
    private final RuleSetReference reference;
    private final Map<List<String>, CompiledRules> compiledByRules = new ConcurrentHashMap<>();

    private Evaluator(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.reference = RuleSetReference.to(ruleSet);
        compiled(ruleSet.rules());
    }

    /**
     * Compiles a rule set.
     *
     * @param ruleSet the rules
     * @return an evaluator for them
     * @throws IllegalArgumentException if the rules are too large to decide exactly, or declare a fact in two ways
     */
    public static Evaluator of(RuleSet ruleSet) {
        return new Evaluator(ruleSet);
    }

    /**
     * The rules.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Decides.
     *
     * @param sheet what is known of the subject
     * @param asOf the day whose rules apply
     * @return the decision
     * @throws IllegalArgumentException if the sheet holds another fact under the identifier of one of the rules' facts, or
     *     the rules in force on that day are too large to decide exactly
     */
    public Decision decide(FactSheet sheet, LocalDate asOf) {
        DecisionBuilder decision =
                Decision.builder().ruleSet(reference).asOf(asOf).facts(sheet);
        decision.addAllFindings(boundsNotStated());
        if (!ruleSet.inForce().admits(asOf)) {
            return decision.verdict(Verdict.NOT_IN_FORCE).build();
        }
        List<Rule> rules = ruleSet.rulesOn(asOf);
        decision.addAllToJudge(toJudge(rules, sheet));
        return decide(compiled(rules), sheet, decision);
    }

    private Decision decide(CompiledRules rules, FactSheet sheet, DecisionBuilder decision) {
        long[] admitted = rules.admitted(sheet);
        List<Fact<?>> contradicted = rules.contradicted(admitted);
        decision.addAllFindings(contradictions(contradicted, sheet));
        long[] masks = rules.withoutContradictions(admitted);
        Set<Status> statuses = rules.statuses(masks);
        if (statuses.isEmpty()) {
            return decision.addFindings(impossible(sheet)).build();
        }
        if (!contradicted.stream().allMatch(rules::isOnlyAdvisory)) {
            return decision.build();
        }
        List<RuleOutcome> outcomes = rules.requirements().stream()
                .map(rule -> rules.outcome(rule, sheet, masks))
                .toList();
        List<MissingFact> missing = statuses.size() > 1 ? rules.missing(sheet, masks) : List.of();
        return decision.verdict(verdict(statuses))
                .outcomes(outcomes)
                .missing(missing)
                .clash(clash(statuses, outcomes, rules, masks))
                .addAllFindings(advice(outcomes))
                .addAllFindings(blocked(missing))
                .build();
    }

    /** Compiled once for each combination of rules that is in force together. */
    private CompiledRules compiled(List<Rule> rules) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        return compiledByRules.computeIfAbsent(ids, key -> new CompiledRules(rules, ruleSet.constraints()));
    }

    private Verdict verdict(Set<Status> statuses) {
        if (statuses.size() > 1) {
            return Verdict.UNDETERMINED;
        }
        return switch (statuses.iterator().next()) {
            case FAILED -> Verdict.INELIGIBLE;
            case UNCOVERED -> Verdict.UNCOVERED;
            case PASSED -> ruleSet.coverage() == Coverage.COMPLETE ? Verdict.ELIGIBLE : Verdict.NO_OBSTACLE_FOUND;
        };
    }

    private static List<String> clash(
            Set<Status> statuses, List<RuleOutcome> outcomes, CompiledRules rules, long[] masks) {
        boolean oneFails = outcomes.stream()
                .anyMatch(each -> each.rule().severity() == Severity.MANDATORY && each.outcome() == Outcome.NOT_MET);
        return statuses.equals(Set.of(Status.FAILED)) && !oneFails ? rules.clash(masks) : List.of();
    }

    private static List<ToJudge> toJudge(List<Rule> rules, FactSheet sheet) {
        List<ToJudge> items = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof Judgement judgement) {
                Map<Fact<?>, Knowledge<?>> known = new LinkedHashMap<>();
                judgement.considers().forEach(fact -> known.put(fact, sheet.of(fact)));
                items.add(new ToJudge(judgement, known));
            }
        }
        return items;
    }

    private List<Finding> boundsNotStated() {
        if (ruleSet.inForce().isFirm()) {
            return List.of();
        }
        return List.of(Finding.of(
                FindingCode.BOUND_NOT_STATED,
                "",
                "rules " + ruleSet.id() + " are in force " + ruleSet.inForce().describe()
                        + "; a bound that was not found is unknown, not closed"));
    }

    private static Finding impossible(FactSheet sheet) {
        return Finding.of(
                FindingCode.CONTRADICTION,
                "",
                "the facts known cannot all be true of one subject: "
                        + sheet.toString().replace("\n", "; "));
    }

    private static List<Finding> contradictions(List<Fact<?>> facts, FactSheet sheet) {
        return facts.stream()
                .map(fact -> Finding.of(
                        FindingCode.CONTRADICTION,
                        fact.id(),
                        fact.label() + " cannot be " + KnowledgeText.describe(sheet.of(fact), fact) + "; possible are "
                                + fact.domain().canonical()))
                .toList();
    }

    private static List<Finding> advice(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(each -> each.rule().severity() == Severity.ADVISORY && each.outcome() == Outcome.NOT_MET)
                .map(each -> each.rule())
                .map(rule -> Finding.of(
                        FindingCode.ADVISORY_NOT_MET,
                        pathOf(rule.requirement()),
                        rule.id() + " is not met: " + rule.requirement().describe()))
                .toList();
    }

    private static String pathOf(Condition requirement) {
        return Conditions.atoms(requirement)
                .map(atom -> atom.fact().id())
                .findFirst()
                .orElse("");
    }

    private static List<Finding> blocked(List<MissingFact> missing) {
        if (missing.isEmpty() || missing.stream().anyMatch(MissingFact::toAsk)) {
            return List.of();
        }
        return List.of(Finding.of(
                FindingCode.BLOCKED_BY_DECLINED,
                missing.get(0).fact().id(),
                "only facts that were declined could settle the decision, and they are not asked again"));
    }
}
