package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** Rules that are in force together, made ready to decide. */
final class Program {

    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Condition inForce;
    private final List<Requirement> mandatory = new ArrayList<>();
    private final List<Requirement> advisory = new ArrayList<>();
    private final List<ExplainedRule> explained = new ArrayList<>();
    private final Bearings bearings;
    private final Space space;
    private final Set<String> onlyAdvisory;
    private final Optional<Compiled> compiled;
    private final boolean interpreted;
    private final List<int[]> kinds;
    private final Optional<Exact> exact;
    private final Optional<Lookup> lookup;

    /** Rules whose time in force is settled. */
    Program(List<Rule> rules, RuleSet ruleSet, boolean interpreted) {
        this(rules, ruleSet, Condition.always(), Map.of(), interpreted);
    }

    /** Rules that are in force together only where a condition holds, with what each stands for where it was changed. */
    Program(
            List<Rule> rules,
            RuleSet ruleSet,
            Condition inForce,
            Map<String, Requirement> originals,
            boolean interpreted) {
        List<Condition> constraints = ruleSet.constraints();
        this.inForce = inForce;
        for (Rule rule : rules) {
            if (rule instanceof Requirement requirement) {
                requirements.add(requirement);
            } else {
                judgements.add((Judgement) rule);
            }
        }
        for (Requirement rule : requirements) {
            explained.add(new ExplainedRule(rule, originals.getOrDefault(rule.id(), rule)));
            (rule.severity() == Severity.MANDATORY ? mandatory : advisory).add(rule);
        }
        this.bearings = new Bearings(mandatory);
        List<Condition> conditions = new ArrayList<>(List.of(inForce));
        addConditions(requirements, conditions);
        this.space = new Space(conditions, constraints);
        this.onlyAdvisory = factsOnlyAdvisory(constraints);
        this.compiled = space.isPossible() ? Optional.of(new Compiled(space, requirements, inForce)) : Optional.empty();
        this.interpreted = interpreted;
        Set<Atom> atoms = new HashSet<>();
        for (Condition each : binding(constraints)) {
            Conditions.addAtoms(each, atoms);
        }
        this.kinds = space.kinds(atoms);
        boolean looksUp = !interpreted && compiled.isPresent();
        this.exact = looksUp
                ? Optional.of(new Exact(space, requirements, inForce, constraints, onlyAdvisory, ruleSet.coverage()))
                : Optional.empty();
        this.lookup = looksUp
                ? compiled.map(diagrams -> new Lookup(space, diagrams, requirements, ruleSet.coverage()))
                : Optional.empty();
    }

    private static void addConditions(List<Requirement> rules, List<Condition> conditions) {
        for (Requirement rule : rules) {
            conditions.add(rule.applicability());
            conditions.add(rule.requirement());
        }
    }

    /** The conditions on which the verdict can depend: all but those of advice alone. */
    private List<Condition> binding(List<Condition> constraints) {
        List<Condition> binding = new ArrayList<>(constraints);
        binding.add(inForce);
        addConditions(mandatory, binding);
        return binding;
    }

    /** Of each level the kinds of its cells, where advice tells nothing apart. */
    List<int[]> kinds() {
        return kinds;
    }

    private Set<String> factsOnlyAdvisory(List<Condition> constraints) {
        List<Condition> advice = new ArrayList<>();
        addConditions(advisory, advice);
        Set<String> facts = factsOf(advice);
        facts.removeAll(factsOf(binding(constraints)));
        return facts;
    }

    private static Set<String> factsOf(List<Condition> conditions) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Condition each : conditions) {
            Conditions.addFacts(each, facts);
        }
        Set<String> ids = new HashSet<>();
        for (Fact<?> fact : facts) {
            ids.add(fact.id());
        }
        return ids;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    List<Requirement> requirements() {
        return requirements;
    }

    /** The requirements, to say what each of their parts asked and found. */
    List<ExplainedRule> explained() {
        return explained;
    }

    List<Requirement> mandatory() {
        return mandatory;
    }

    Space space() {
        return space;
    }

    /** The facts that occur in advisory rules, but in no mandatory one and no constraint: they may not touch the verdict. */
    Set<String> onlyAdvisory() {
        return onlyAdvisory;
    }

    /** The mandatory rules about a fact that some completions decide one way and some another. */
    List<String> bearsOn(Fact<?> fact, List<Fact<?>> tied, Completions completions) {
        return bearings.on(fact, tied, completions);
    }

    Completions completions(List<Open> open) {
        return interpreted || compiled.isEmpty()
                ? new Enumeration(space, requirements, inForce, open)
                : compiled.get().completions(open);
    }

    /** What a rule can say at all: nothing where the constraints admit no subject. */
    Set<Outcome> possible(Requirement rule) {
        return compiled.map(diagrams -> diagrams.outcomes(rule)).orElse(Set.of());
    }

    /** The spaces in which subjects are looked up. */
    Stream<Space> spaces() {
        return Stream.concat(Stream.of(space), exact.map(Exact::space).stream());
    }

    /** What can be looked up of subjects of which every fact is known; empty where rules are interpreted. */
    Optional<Exact> exact() {
        return exact;
    }

    /** What can be looked up of other subjects. */
    Optional<Lookup> lookup() {
        return lookup;
    }
}
