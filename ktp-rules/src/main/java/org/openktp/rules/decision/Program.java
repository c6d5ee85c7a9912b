package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.cell.SpaceReader;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/**
 * Rules that are in force together, made ready to decide.
 *
 * @param <S> the type of the subjects
 */
final class Program<S> {

    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Condition inForce;
    private final List<ExplainedRule> explained;
    private final Bearings bearings;
    private final Space space;
    private final Set<String> onlyAdvisory;
    private final Optional<Compiled> compiled;
    private final boolean interpreted;
    private final List<int[]> kinds;
    private final Optional<Exact> exact;
    private final Optional<Lookup> lookup;
    private final Optional<SpaceReader<S>> exactly;
    private final SpaceReader<S> openly;

    /** Rules whose time in force is settled. */
    Program(List<Rule> rules, RuleSet ruleSet, FactReader<S> reader, boolean interpreted) {
        this(rules, ruleSet, Condition.always(), Map.of(), reader, interpreted);
    }

    /** Rules that are in force together only where a condition holds, with what each stands for where it was changed. */
    Program(
            List<Rule> rules,
            RuleSet ruleSet,
            Condition inForce,
            Map<String, Requirement> originals,
            FactReader<S> reader,
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
        this.explained = requirements.stream()
                .map(rule -> new ExplainedRule(rule, originals.getOrDefault(rule.id(), rule)))
                .toList();
        this.bearings = new Bearings(mandatory());
        this.space = new Space(
                Stream.concat(
                                Stream.of(inForce),
                                requirements.stream()
                                        .flatMap(rule -> Stream.of(rule.applicability(), rule.requirement())))
                        .toList(),
                constraints);
        this.onlyAdvisory = factsOnlyAdvisory(constraints);
        this.compiled = space.isPossible() ? Optional.of(new Compiled(space, requirements, inForce)) : Optional.empty();
        this.interpreted = interpreted;
        this.kinds = space.kinds(binding(constraints));
        boolean looksUp = !interpreted && compiled.isPresent();
        this.exact = looksUp
                ? Optional.of(new Exact(requirements, inForce, constraints, onlyAdvisory, ruleSet.coverage()))
                : Optional.empty();
        this.lookup = looksUp
                ? compiled.map(diagrams -> new Lookup(space, diagrams, requirements, ruleSet.coverage()))
                : Optional.empty();
        this.exactly = exact.map(tables -> SpaceReader.of(tables.space(), reader));
        this.openly = SpaceReader.of(space, reader);
    }

    /** The same rules for subjects of another type. */
    Program(Program<?> same, Function<Space, SpaceReader<S>> readers) {
        this.inForce = same.inForce;
        this.explained = same.explained;
        this.bearings = same.bearings;
        this.judgements.addAll(same.judgements);
        this.requirements.addAll(same.requirements);
        this.space = same.space;
        this.onlyAdvisory = same.onlyAdvisory;
        this.compiled = same.compiled;
        this.interpreted = same.interpreted;
        this.kinds = same.kinds;
        this.exact = same.exact;
        this.lookup = same.lookup;
        this.exactly = exact.map(Exact::space).map(readers);
        this.openly = readers.apply(space);
    }

    /** The atoms that the verdict can depend on: all but those of advice alone. */
    private Set<Atom> binding(List<Condition> constraints) {
        return Stream.of(
                        Stream.of(inForce),
                        constraints.stream(),
                        mandatory().stream().flatMap(rule -> Stream.of(rule.applicability(), rule.requirement())))
                .flatMap(conditions -> conditions)
                .flatMap(Conditions::atoms)
                .collect(Collectors.toSet());
    }

    /** Of each level the kinds of its cells, where advice tells nothing apart. */
    List<int[]> kinds() {
        return kinds;
    }

    private Set<String> factsOnlyAdvisory(List<Condition> constraints) {
        Set<String> facts = factsOf(Severity.ADVISORY);
        facts.removeAll(factsOf(Severity.MANDATORY));
        Stream.concat(Stream.of(inForce), constraints.stream())
                .flatMap(Conditions::atoms)
                .flatMap(atom -> atom.facts().stream())
                .forEach(fact -> facts.remove(fact.id()));
        return facts;
    }

    private Set<String> factsOf(Severity severity) {
        return requirements.stream()
                .filter(rule -> rule.severity() == severity)
                .flatMap(rule -> Stream.of(rule.applicability(), rule.requirement()))
                .flatMap(Conditions::atoms)
                .flatMap(atom -> atom.facts().stream())
                .map(Fact::id)
                .collect(Collectors.toCollection(HashSet::new));
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
        return requirements.stream()
                .filter(rule -> rule.severity() == Severity.MANDATORY)
                .toList();
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

    /** The verdict; null where only the whole decision tells. Of a subject of which every fact is known it makes no object. */
    @Nullable
    Verdict verdict(S subject) {
        Verdict verdict = exact.isPresent() ? exact.get().verdict(exactly.get(), subject) : null;
        return verdict == null && lookup.isPresent() ? lookup.get().verdict(openly, subject) : verdict;
    }

    /** What each rule says; null where only the whole decision tells. */
    @Nullable
    Outcomes outcomes(S subject) {
        Outcomes outcomes = exact.isPresent() ? exact.get().outcomes(exactly.get(), subject) : null;
        return outcomes == null && lookup.isPresent() ? lookup.get().outcomes(openly, subject) : outcomes;
    }
}
