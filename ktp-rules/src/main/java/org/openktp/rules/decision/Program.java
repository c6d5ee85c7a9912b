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
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.cell.Level;
import org.openktp.rules.cell.Open;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
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
    private final Map<String, Requirement> originals;
    private final Space space;
    private final Set<String> onlyAdvisory;
    private final Optional<Compiled> compiled;
    private final boolean interpreted;
    private final List<int[]> kinds;
    private final List<List<Function<S, ? extends Knowledge<?>>>> readers = new ArrayList<>();

    /** Rules whose time in force is settled. */
    Program(List<Rule> rules, List<Condition> constraints, FactReader<S> reader, boolean interpreted) {
        this(rules, constraints, Condition.always(), Map.of(), reader, interpreted);
    }

    /** Rules that are in force together only where a condition holds, with what each stands for where it was changed. */
    Program(
            List<Rule> rules,
            List<Condition> constraints,
            Condition inForce,
            Map<String, Requirement> originals,
            FactReader<S> reader,
            boolean interpreted) {
        this.inForce = inForce;
        this.originals = Map.copyOf(originals);
        for (Rule rule : rules) {
            if (rule instanceof Requirement requirement) {
                requirements.add(requirement);
            } else {
                judgements.add((Judgement) rule);
            }
        }
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
        for (Level level : space.levels()) {
            List<Function<S, ? extends Knowledge<?>>> own = new ArrayList<>();
            level.facts().forEach(fact -> own.add(reader.reader(fact)));
            readers.add(own);
        }
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

    /** The rule that one here stands for. */
    Requirement original(Requirement rule) {
        return originals.getOrDefault(rule.id(), rule);
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
        List<String> direct = unsettled(List.of(fact), completions);
        return direct.isEmpty() ? unsettled(tied, completions) : direct;
    }

    private List<String> unsettled(List<Fact<?>> facts, Completions completions) {
        return mandatory().stream()
                .filter(rule -> completions.outcomes(rule).size() > 1)
                .filter(rule -> Stream.of(rule.applicability(), rule.requirement())
                        .flatMap(Conditions::atoms)
                        .flatMap(atom -> atom.facts().stream())
                        .anyMatch(facts::contains))
                .map(Rule::id)
                .toList();
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

    /** What the rules say of a subject of which every fact is known exactly; null where one is not. Makes no object. */
    @Nullable
    Status status(S subject) {
        return interpreted || compiled.isEmpty() ? null : compiled.get().status(readers, subject);
    }
}
